import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sha256 } from '../../src/core/digest.ts';
import { provenanceType } from '../../src/sigstore/provenance.ts';
import { type FakeGitHub, startFakeGitHub } from '../tools/fake-github.ts';
import { registryKinds } from '../tools/fake-registry.ts';
import { assertNothingSent, assertTagLast } from './auditor.ts';
import { command } from './command.ts';
import { password, publishArguments, startWorld, type World } from './world.ts';

const repository = 'wtgos/actions';
const token = 'ghs_a_token_that_must_never_be_printed';

/** What a runner tells a step. */
function runOf(github: FakeGitHub): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_API_URL: github.url,
    TOKEN: token,
  };
}

function publish(world: World, github: FakeGitHub, wanted: string, more: string[] = []) {
  const args = [...publishArguments(world), '--github-attestations', wanted, ...more, '--json'];
  return command(world.folder, args, runOf(github));
}

const tokenArguments = ['--github-token', 'env://TOKEN'];

interface Kept {
  predicateType: string;
  predicate: { buildDefinition?: { externalParameters: { containerfile: object } } };
}

function keptBy(github: FakeGitHub, digest: string): Kept[] {
  const bundles = github.attestations.get(digest.slice('sha256:'.length)) ?? [];
  return bundles.map(({ dsseEnvelope }) => JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()));
}

for (const [kind, options] of Object.entries(registryKinds)) {
  describe(`attestations at GitHub (${kind})`, () => {
    test('are the registry’s three, in their order, once', async () => {
      await using world = await startWorld(options);
      await using github = await startFakeGitHub({ repository, tokens: { [token]: 'write' } });
      const first = await publish(world, github, 'true', tokenArguments);
      assert.equal(first.status, 0, first.stderr);
      const { digest } = JSON.parse(first.stdout);
      assertTagLast(world, digest);
      const kept = keptBy(github, digest);
      assert.deepEqual(
        kept.map(({ predicateType }) => predicateType),
        [provenanceType, 'https://cyclonedx.org/bom', 'https://wtgos.github.io/actions/schemas/check-record/v1'],
      );
      const containerfile = sha256(await readFile(join(world.folder, 'Containerfile')));
      assert.deepEqual(kept[0]?.predicate.buildDefinition?.externalParameters.containerfile, {
        path: 'Containerfile',
        digest: { sha256: containerfile.slice('sha256:'.length) },
      });

      const second = await publish(world, github, 'auto', tokenArguments);
      assert.equal(second.status, 0, second.stderr);
      assert.equal(keptBy(github, digest).length, 3, 'nothing is kept twice');
      for (const text of [first.stdout, first.stderr, second.stdout, second.stderr]) {
        assert.ok(!text.includes(token), 'the token is not printed');
      }
    });

    test('a missing permission stops before the tag where they are demanded, and is a warning where not', async () => {
      await using world = await startWorld(options);
      await using github = await startFakeGitHub({ repository, tokens: { [token]: 'read' } });
      const demanded = await publish(world, github, 'true', tokenArguments);
      assert.equal(demanded.status, 3);
      assert.match(demanded.stderr, /403.*attestations: write.*no tag was moved/s);
      const { tags } = world.registry.repository('wtgos/wtgos');
      assert.equal(tags.has('stable'), false);

      const asked = await publish(world, github, 'auto', tokenArguments);
      assert.equal(asked.status, 0, asked.stderr);
      assert.equal(asked.stderr.match(/attestations: write/g)?.length, 1, 'one warning for all three');
      assert.equal(tags.has('stable'), true);
      assert.equal(github.attestations.size, 0);
    });

    test('nothing is asked without a token; demanding them then is a mistake that is told first', async () => {
      await using world = await startWorld(options);
      await using github = await startFakeGitHub({ repository, tokens: { [token]: 'write' } });
      const demanded = await publish(world, github, 'true');
      assert.equal(demanded.status, 2);
      assert.match(demanded.stderr, /github-token/);
      assertNothingSent(world);
      for (const [wanted, more] of [
        ['auto', []],
        ['false', tokenArguments],
      ] as const) {
        const ran = await publish(world, github, wanted, [...more]);
        assert.equal(ran.status, 0, ran.stderr);
      }
      assert.deepEqual(github.log, []);
    });
  });
}

describe('an SBOM in steps of one’s own', () => {
  test('is written by the check and attested beside provenance and record; nonsense is refused', async () => {
    await using world = await startWorld();
    const built = await command(world.folder, [...publishArguments(world), '--json']);
    const image = `${world.to}@${JSON.parse(built.stdout).digest}`;
    const base = ['--base', world.base, '--base-key', world.baseKeyFile];
    const policy = ['--policy', 'policies/immutable-host.yaml'];
    const checked = await command(world.folder, [
      'verify-immutability',
      ...['--image', image, ...base, ...policy, '--sbom', 'sbom.json'],
    ]);
    assert.equal(checked.status, 0, checked.stderr);
    const sbom = JSON.parse(await readFile(join(world.folder, 'sbom.json'), 'utf8'));
    assert.equal(sbom.bomFormat, 'CycloneDX');

    const attest = (file: string) =>
      command(world.folder, [
        'attest-provenance',
        ...['--image', image, '--record', 'check-record.json', '--sbom', file],
        ...['--signing-key', world.privateKeyFile, '--signing-password', 'env://COSIGN_PASSWORD', '--json'],
      ]);
    await writeFile(join(world.folder, 'other.json'), '{"bomFormat":"other"}');
    const refused = await attest('other.json');
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /sbom: other\.json is neither/);
    const attested = await attest('sbom.json');
    assert.equal(attested.status, 0, attested.stderr);
    assert.ok(!attested.stdout.includes(password));
    const { attestations } = JSON.parse(attested.stdout);
    assert.equal(attestations[1].predicateType, 'https://cyclonedx.org/bom');
    assert.equal(attestations[1].outcome, 'kept', 'it is what build attested, byte for byte');
  });
});
