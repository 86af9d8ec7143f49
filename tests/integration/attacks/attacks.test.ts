import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { ResolvedBase } from '../../../src/assemble/types.ts';
import { sha256 } from '../../../src/core/digest.ts';
import { WtgosError } from '../../../src/core/errors.ts';
import { directory, file, layerOf } from '../../../src/image/testing/layers.ts';
import { storedCandidate } from '../../../src/pipeline/candidate.ts';
import { type Examined, examine } from '../../../src/pipeline/examine.ts';
import { stopping } from '../../../src/pipeline/gate.ts';
import { readStoredImage } from '../../../src/pipeline/stored-image.ts';
import { parseImageReference } from '../../../src/registry/reference.ts';
import { catalogue, type RuleId, ruleIds } from '../../../src/rules/catalogue.ts';
import { judge } from '../../../src/rules/evaluate.ts';
import { checkPolicyDocument, type Policy, policySchemaUrl } from '../../../src/rules/policy.ts';
import { parsePolicy } from '../../../src/rules/policy-file.ts';
import { archiveAttacks } from './archives.ts';
import type { Attack, Refusal } from './attack.ts';
import { bootAttacks } from './boot.ts';
import { contentAttacks } from './contents.ts';
import { layerAttacks } from './layers.ts';
import { packageAttacks } from './packages.ts';
import { rightsAttacks } from './rights.ts';
import { settingsAttacks } from './settings.ts';
import { systemdAttacks } from './systemd.ts';
import { whiteoutAttacks } from './whiteouts.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

const attacks: Attack[] = [
  ...bootAttacks,
  ...rightsAttacks,
  ...whiteoutAttacks,
  ...packageAttacks,
  ...archiveAttacks,
  ...layerAttacks,
  ...contentAttacks,
  ...settingsAttacks,
  ...systemdAttacks,
];

let workshop: Workshop;
let ours: Policy;
before(async () => {
  workshop = await openWorkshop();
  const policyFile = join(import.meta.dirname, '../../../policies/immutable-host.yaml');
  ours = parsePolicy(await readFile(policyFile, 'utf8'), policyFile);
});
after(() => workshop[Symbol.asyncDispose]());

/** Allows whatever happens to any path: what is refused under it is refused by a named rule alone. */
const anything = policyOf({
  allow: [
    {
      name: 'anything',
      reason: 'Nothing is refused for want of a clause.',
      paths: ['**'],
      changes: ['added', 'changed', 'removed'],
      types: ['file', 'directory', 'symlink'],
      modes: '7777',
      xattrs: ['security.capability'],
    },
  ],
});

/** The same; a rule that only warns is raised, so that it stops, too. */
function anythingBut(rule: RuleId): Policy {
  return catalogue[rule].level === 'error' ? anything : { ...anything, levels: { [rule]: 'error' } };
}

function policyOf(members: object): Policy {
  const result = checkPolicyDocument({ schema: policySchemaUrl, name: 'test', ...members });
  assert.ok(result.success, result.error?.message);
  return result.data;
}

/** Reads the image anew, from its documents on, as verify-immutability does. */
async function examineImage(name: string, policy: Policy, base = workshop.base): Promise<Examined> {
  const reference = parseImageReference(name, workshop.folder);
  const store = await workshop.services.open(reference);
  const image = await readStoredImage(store, reference.digest ?? reference.tag ?? '');
  const candidate = storedCandidate(image, base);
  return examine(candidate, { policy, digest: sha256('policy') }, { strict: true, targets: [] }, workshop.services);
}

async function assertRefused(image: string, refused: Refusal, base: ResolvedBase): Promise<void> {
  if ('code' in refused) {
    const error = await examineImage(image, anything, base).catch((reason: unknown) => reason);
    assert.ok(error instanceof WtgosError, `read, though it must not be: ${String(error)}`);
    assert.deepEqual([error.code, refused.says.test(error.message)], [refused.code, true], error.message);
    return;
  }
  const { evidence, verdict } = await examineImage(image, ours, base);
  assert.equal(verdict.result, 'fail', 'wtgOS’s own policy takes it');
  if ('closedWorld' in refused) {
    assert.ok(stopping(verdict).some(({ rule, path }) => rule === 'CW-01' && path === refused.closedWorld));
    return;
  }
  const stops = stopping(await judge({ ...evidence, policy: anythingBut(refused.rule) }, { strict: true }));
  const right = stops.filter(
    ({ rule, path, message }) =>
      rule === refused.rule &&
      (refused.path === undefined || path === refused.path) &&
      (refused.says?.test(message) ?? true),
  );
  const said = stops.map(({ rule, level, path, message }) => `${rule} ${level} ${path ?? ''}: ${message}`).join('\n');
  assert.ok(right.length > 0, `${refused.rule} does not say so, but:\n${said || 'nothing'}`);
}

describe('one image, one trick: refused for the right reason', () => {
  assert.equal(new Set(attacks.map(({ name }) => name)).size, attacks.length);
  for (const { name, make, refused, base } of attacks) {
    test(name, async () => {
      const compared = base?.(workshop.base) ?? workshop.base;
      await assertRefused(await workshop.make(await make(workshop)), refused, compared);
    });
  }

  test('every rule that stops an image by itself is attacked', () => {
    const attacked = new Set(attacks.flatMap(({ refused }) => ('rule' in refused ? [refused.rule] : [])));
    // What a policy says itself, and the base's signature, which is asked for before an image is read.
    const elsewhere: RuleId[] = ['EXP-01', 'POL-01', 'LIN-03'];
    const missing = ruleIds.filter(
      (id) => catalogue[id].level === 'error' && !attacked.has(id) && !elsewhere.includes(id),
    );
    assert.deepEqual(missing, []);
  });
});

describe('no false alarm', () => {
  test('a clean derived image passes wtgOS’s own policy', async () => {
    const image = await workshop.make({
      layers: [
        layerOf([
          directory('etc'),
          directory('etc/pki'),
          directory('etc/pki/containers'),
          file('etc/pki/containers/wtgos.pub', 'a key'),
          directory('etc/containers'),
          file('etc/containers/policy.json', '{"default":[{"type":"reject"}]}'),
          directory('etc/containers/registries.d'),
          file('etc/containers/registries.d/wtgos.yaml', 'docker: {}\n'),
          directory('usr'),
          directory('usr/share'),
          directory('usr/share/wtgos'),
          file('usr/share/wtgos/distrobox.ini', '[x]\n'),
          directory('usr/share/user-tmpfiles.d'),
          file('usr/share/user-tmpfiles.d/wtg-workspace.conf', 'd %h/x\n'),
        ]),
      ],
    });
    const { verdict } = await examineImage(image, ours);
    assert.deepEqual(verdict.findings, []);
  });

  test('the base against itself: not one finding', async () => {
    const { verdict, evidence } = await examineImage(`oci:${workshop.layout}:base`, policyOf({}));
    assert.deepEqual([verdict.findings, evidence.delta], [[], []]);
  });
});
