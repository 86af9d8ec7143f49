/** `verify-immutability --recheck`: what the attested record says is found out again from the registry, and lies are named. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { sha256 } from '../../src/core/digest.ts';
import { attestImage } from '../../src/pipeline/attest.ts';
import { baseTrust } from '../../src/pipeline/base-trust.ts';
import type { ReadPolicy } from '../../src/pipeline/examine.ts';
import { type RecheckOptions, recheck as recheckRecords } from '../../src/pipeline/recheck.ts';
import { readStoredImage, readStoredManifest } from '../../src/pipeline/stored-image.ts';
import { mediaTypes } from '../../src/registry/media-types.ts';
import type { Descriptor } from '../../src/registry/types.ts';
import { parsePolicy } from '../../src/rules/policy-file.ts';
import { parseRecord, type ReadRecord } from '../../src/rules/read-record.ts';
import { checkRecordUrl } from '../../src/rules/record.ts';
import { readBundles } from '../../src/sigstore/found-bundles.ts';
import { generateKeyPair, loadPublicKey, loadSigningKey } from '../../src/sigstore/keys.ts';
import { recordStatement } from '../../src/sigstore/provenance.ts';
import type { PublicKey } from '../../src/sigstore/types.ts';
import { startFakeSigstore } from '../tools/fake-sigstore.ts';
import { command } from './command.ts';
import { identityArguments, keylessBy } from './keyless-signing.ts';
import { publishWorld, startWorld, type World, worldServices } from './world.ts';

let world: World;
let subject: Descriptor;
let truth: ReadRecord;

before(async () => {
  world = await startWorld();
  await publishWorld(world);
  const store = await world.target();
  subject = (await readStoredManifest(store, 'stable')).descriptor;
  const [found] = await readBundles(store, subject.digest, checkRecordUrl);
  assert.ok(found?.ok);
  const record = parseRecord(found.statement.predicate);
  assert.ok(typeof record !== 'string', String(record));
  truth = record;
});
after(() => world[Symbol.asyncDispose]());

async function recheck(...args: string[]) {
  const ended = await command(world.folder, ['verify-immutability', '--recheck', `${world.to}:stable`, ...args]);
  return { ...ended, said: ended.stdout + ended.stderr };
}

/** Attests a record by a key of its own: whoever believes that key alone sees that record alone. */
async function attested(record: object): Promise<PublicKey> {
  const key = await loadSigningKey((await generateKeyPair('')).privatePem, '');
  await attestImage(await world.target(), subject, [recordStatement(subject.digest, record)], key, new Date(0));
  return key.publicKey;
}

/** All differences that are found in a record, one a line. */
async function differences(record: object, change: Partial<RecheckOptions> = {}): Promise<string> {
  const options: RecheckOptions = {
    keys: [await attested(record)],
    identity: undefined,
    base: undefined,
    baseTrust: undefined,
    policy: undefined,
    cwd: world.folder,
    ...change,
  };
  const image = await readStoredImage(await world.target(), subject.digest);
  const rechecked = await recheckRecords(image, options, worldServices(world));
  assert.equal(rechecked.length, 1);
  return rechecked.flatMap((one) => one.differences.map(({ path, message }) => `/${path}: ${message}`)).join('\n');
}

async function policy(): Promise<ReadPolicy> {
  const file = join(world.folder, 'policies', 'immutable-host.yaml');
  const bytes = await readFile(file);
  return { policy: parsePolicy(bytes.toString(), file), digest: sha256(bytes) };
}

const policyArguments = ['--policy', 'policies/immutable-host.yaml'];

describe('a record that is right', () => {
  test('is found again from image and base, and named by its digest', async () => {
    const args = ['--public-keys', world.publicKeyFile, ...policyArguments, '--base-key', world.baseKeyFile];
    const { status, said } = await recheck(...args);
    assert.equal(status, 0, said);
    assert.match(said, new RegExp(`the record is right: all ${truth.delta.length} entries`));
    assert.match(said, /record: sha256:[0-9a-f]{64}, signed by sha256:/);
    for (const digest of [truth.base.digest, truth.policy.digest, subject.digest]) assert.ok(said.includes(digest));
  });

  test('is the one that provenance names', async () => {
    const { stdout } = await recheck('--public-keys', world.publicKeyFile, '--json');
    const { rechecked } = JSON.parse(stdout);
    assert.equal(rechecked.length, 1);
    const bundles = await readBundles(await world.target(), subject.digest);
    const provenance = bundles.find((found) => found.ok && found.statement.predicateType.includes('slsa'));
    assert.ok(provenance?.ok);
    assert.ok(JSON.stringify(provenance.statement.predicate).includes(rechecked[0].record.slice('sha256:'.length)));
  });

  test('is said not to be authenticated when nobody is named', async () => {
    const { status, said } = await recheck();
    assert.equal(status, 0, said);
    assert.match(said, /not authenticated/);
    assert.match(said, /not given: what the record says of clauses is its claim/);
  });

  test('reads no layer of the base when its tree is known', async () => {
    await recheck();
    world.registry.log.length = 0;
    const { status } = await recheck();
    assert.equal(status, 0);
    const base = await (await openBase()).layers();
    const read = world.registry.log.filter(({ path }) => base.some((digest) => path.endsWith(digest)));
    assert.deepEqual(read, []);
  });
});

async function openBase() {
  const { manifests } = world.registry.repository('ublue-os/bluefin-dx');
  const bytes = manifests.get(truth.base.digest)?.bytes;
  assert.ok(bytes);
  return {
    layers: async () => JSON.parse(bytes.toString()).layers.map(({ digest }: Descriptor) => digest) as string[],
  };
}

const first = () => {
  const entry = truth.delta.find(({ change, after: now }) => change === 'added' && now?.type === 'file');
  assert.ok(entry?.after);
  return { ...entry, after: entry.after };
};

type Lie = [name: string, tell: () => object, says: () => RegExp, judged?: 'judged again'];
const replaced = (changed: object) => ({
  ...truth,
  delta: truth.delta.map((entry) => (entry.path === first().path ? changed : entry)),
});
const escaped = (text: string) => text.replaceAll(/[^A-Za-z0-9]/g, '\\$&');

const lies: Lie[] = [
  [
    'leaves an entry out',
    () => ({ ...truth, delta: truth.delta.filter(({ path }) => path !== first().path) }),
    () => new RegExp(`/${escaped(first().path)}: it was added, and the record leaves that out`),
  ],
  [
    'adds an entry',
    () => ({ ...truth, delta: [...truth.delta, { ...first(), path: 'zz' }] }),
    () => /\/zz: the record says that it was added; it is as in the base/,
  ],
  [
    'tells another digest',
    () => replaced({ ...first(), after: { ...first().after, digest: sha256('a lie') } }),
    () => new RegExp(`/${escaped(first().path)}: after\\.digest: the record says "${sha256('a lie')}"`),
  ],
  [
    'tells another mode and owner',
    () => replaced({ ...first(), after: { ...first().after, mode: '4755', owner: '7:7' } }),
    () => /after\.mode: the record says "4755"[\s\S]*after\.owner: the record says "7:7"; it is "0:0"/,
  ],
  [
    'names a clause that does not exist',
    () => replaced({ ...first(), clause: 'whatever-you-like' }),
    () => /the record says that clause "whatever-you-like" allowed it; it is clause "/,
    'judged again',
  ],
  [
    'names no clause, and passes',
    () => replaced({ ...first(), clause: null }),
    () => /names no clause that allows it, and does not report that/,
  ],
  [
    'reports an error, and passes',
    () => ({ ...truth, findings: [{ rule: 'PRIV-01', level: 'error', message: 'x' }] }),
    () => /the record says pass, and reports PRIV-01 as error/,
  ],
  [
    'hides what was found',
    () => ({ ...truth, findings: [{ rule: 'PRIV-01', level: 'note', message: 'made up' }] }),
    () => /the record alone reports PRIV-01 \(note\): made up/,
    'judged again',
  ],
  [
    'says that it failed',
    () => ({ ...truth, verdict: { ...truth.verdict, result: 'fail' } }),
    () => /the record says fail; the verdict is pass/,
    'judged again',
  ],
  [
    'names another policy',
    () => ({ ...truth, policy: { ...truth.policy, digest: sha256('other policy') } }),
    () => /policy: the record says sha256:.*; the one given is sha256:/,
    'judged again',
  ],
  [
    'names another base',
    () => ({ ...truth, base: { ...truth.base, digest: sha256('other base') } }),
    () => new RegExp(`base: the record says ${sha256('other base')}; it is ${truth.base.digest}`),
  ],
  [
    'is about another image',
    () => ({ ...truth, image: { digest: sha256('other image') } }),
    () => new RegExp(`the record is about ${sha256('other image')}`),
  ],
];

describe('a record by the expected key is refused when it', () => {
  for (const [name, tell, says, judged] of lies) {
    test(name, async () => {
      assert.match(await differences(tell(), judged && { policy: await policy() }), says());
    });
  }

  test('names another key of the base', async () => {
    const verification = { kind: 'key', fingerprint: sha256('no key'), reference: world.base };
    const lie = { ...truth, base: { ...truth.base, verification } };
    const trust = baseTrust([loadPublicKey(await readFile(world.baseKeyFile, 'utf8'))], false);
    assert.equal(await differences(lie), '', 'without the key it is a claim');
    const said = await differences(lie, { baseTrust: trust });
    assert.match(said, new RegExp(`base: the record says signed by ${sha256('no key')}; it is signed by sha256:`));
  });

  test('is no record', async () => {
    await assert.rejects(differences({ schema: truth.schema, delta: [] }), {
      code: 'record-refused',
      message: /the attested record of .* is none \(image: /,
    });
    const hostile = { ...truth, 'x\u001b[2J\n::error::y': 1, image: { ...truth.image, '\u001b[2J': 1 } };
    await assert.rejects(differences(hostile), (error: Error) => !/[\n\u001b]/.test(error.message));
  });

  test('lies in any way: the command ends with 1 and says in what', async () => {
    const { pem } = await attested({ ...truth, delta: truth.delta.slice(1) });
    const file = join(world.folder, '..', 'liar.pub');
    await writeFile(file, pem);
    const { status, said } = await recheck('--public-keys', file);
    assert.equal(status, 1, said);
    assert.match(said, /the record is wrong \(1\):\n.*: it was \w+, and the record leaves that out/);
    assert.match(said, /failures: 1/);
  });
});

test('nothing is found in a record that is right, attested by whoever', async () => {
  assert.equal(await differences(truth, { policy: await policy() }), '');
});

test('attested without a key, it is rechecked by identity', async () => {
  await using sigstore = await startFakeSigstore();
  const statement = recordStatement(subject.digest, { ...truth, delta: truth.delta.slice(1) });
  await attestImage(await world.target(), subject, [statement], await keylessBy(sigstore), new Date(0));
  const by = await identityArguments(sigstore, world.folder);
  const found = await recheck(...by);
  assert.equal(found.status, 1, found.said);
  assert.match(found.said, /the record leaves that out/, 'the one by identity counts, not the right one by key');
  const stranger = by.map((arg) =>
    arg === sigstore.subject ? sigstore.subject.replace('publish.yml', 'other.yml') : arg,
  );
  const refused = await recheck(...stranger);
  assert.equal(refused.status, 1, refused.said);
  assert.match(refused.said, /has no check record: bundle/);
});

test('of an index, each image is rechecked with its own record', async () => {
  const store = await world.target();
  const { mediaType, digest, size } = subject;
  const entry = { mediaType, digest, size, platform: { os: 'linux', architecture: 'amd64' } };
  const index = { schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests: [entry] };
  const pushed = await store.putManifest(Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex);
  const args = ['--public-keys', world.publicKeyFile];
  const { status, stdout, stderr } = await command(world.folder, [
    'verify-immutability',
    ...['--json', '--recheck', `${world.to}@${pushed.digest}`, ...args],
  ]);
  assert.equal(status, 0, stderr);
  const { rechecked } = JSON.parse(stdout);
  assert.deepEqual([rechecked.length, rechecked[0].image], [1, digest]);
});

test('many records by nobody in particular are not all rechecked', async () => {
  await using started = await startWorld();
  await publishWorld(started);
  const store = await started.target();
  const { descriptor } = await readStoredManifest(store, 'stable');
  const key = await loadSigningKey((await generateKeyPair('')).privatePem, '');
  const statements = Array.from({ length: 10 }, (_, at) => {
    const tool = { ...truth.tool, version: `0.0.${at + 1}` };
    return recordStatement(descriptor.digest, { ...truth, image: { digest: descriptor.digest }, tool });
  });
  await attestImage(store, descriptor, statements, key, new Date(0));
  const ended = await command(started.folder, ['verify-immutability', '--recheck', `${started.to}:stable`]);
  assert.equal(ended.status, 1, ended.stderr);
  assert.match(ended.stderr, /has 11 check records/);
});

describe('without a record', () => {
  test('by one of the keys, what others attested does not count', async () => {
    const pair = await generateKeyPair('');
    const stranger = join(world.folder, '..', 'stranger.pub');
    await writeFile(stranger, pair.publicPem);
    const { status, said } = await recheck('--public-keys', stranger);
    assert.equal(status, 1, said);
    assert.match(said, /has no check record: bundle sha256:.*none of the given keys signed it/);
  });

  test('of an image that nobody judged, it says so', async () => {
    const ended = await command(world.folder, ['verify-immutability', '--recheck', world.base]);
    assert.equal(ended.status, 1, ended.stderr);
    assert.match(ended.stderr, /has no check record/);
  });
});

test('inputs that contradict each other are told before anything is asked', async () => {
  for (const [args, says] of [
    [[], /--image is required, or --recheck/],
    [['--image', 'oci:x', '--recheck', world.to], /give image or recheck, not both/],
    [['--recheck', `${world.to}:stable`, '--report', 'x.json'], /report, sarif, junit and sbom need image/],
    [['--image', 'oci:x', '--public-keys', 'x.pub'], /they belong to recheck/],
    [
      ['--recheck', `${world.to}:stable`, '--identity', 'https://github.com/o/r/x@y'],
      /--identity needs --trusted-root/,
    ],
  ] as const) {
    const ended = await command(world.folder, ['verify-immutability', ...args]);
    assert.equal(ended.status, 2, ended.stderr);
    assert.match(ended.stderr, says);
  }
});

test('a record that was published follows the published schema', async () => {
  const file = join(import.meta.dirname, '..', '..', 'docs', 'schemas', 'check-record', 'v1.json');
  const valid = new Ajv2020().compile(JSON.parse(await readFile(file, 'utf8')));
  assert.ok(valid(truth), JSON.stringify(valid.errors));
  assert.ok(!valid({ ...truth, delta: [{ ...first(), change: 'lost' }] }));
  assert.ok(!valid({ ...truth, base: { ...truth.base, digest: 'sha256:short' } }));
});
