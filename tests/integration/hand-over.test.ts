/** A built image that is handed from a job with RUN to the one that signs: whatever was changed on the way is refused. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { command } from './command.ts';
import { startWorld, type World } from './world.ts';

let world: World;
let built: string;
let manifestFile: string;
let pinned: string;

before(async () => {
  world = await startWorld();
  built = join(world.folder, '..', 'built');
  const args = ['build-image', '--json', '--base', world.base, '--base-key', world.baseKeyFile, '--output', built];
  const ran = await command(world.folder, args);
  assert.equal(ran.status, 0, ran.stderr);
  const { digest, 'base-digest': base } = JSON.parse(ran.stdout);
  manifestFile = blob(digest);
  pinned = `${world.base}@${base}`;
});
after(() => world[Symbol.asyncDispose]());

const blob = (digest: string) => join('blobs', ...digest.split(':'));

/** What the second job does first, with the base that its own commit names. */
async function judged(change: (folder: string) => Promise<void>, base = pinned) {
  const folder = join(world.folder, '..', 'handed-over');
  await rm(folder, { recursive: true, force: true });
  await cp(built, folder, { recursive: true });
  await change(folder);
  world.registry.log.length = 0;
  const named = ['--image', `oci:${folder}`, '--base', base, '--base-key', world.baseKeyFile];
  const ran = await command(world.folder, [
    'verify-immutability',
    ...named,
    '--policy',
    'policies/immutable-host.yaml',
  ]);
  const writes = world.registry.log.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
  assert.deepEqual(writes, []);
  return ran;
}

const append = (file: string) => async (folder: string) =>
  writeFile(join(folder, file), Buffer.concat([await readFile(join(folder, file)), Buffer.from(' ')]));

interface Document {
  config: { digest: string };
  layers: { digest: string; size: number }[];
}

async function document(folder: string): Promise<Document> {
  return JSON.parse(await readFile(join(folder, manifestFile), 'utf8'));
}

/** Another manifest in place of the first, hashed anew and named wherever the folder names it. */
const forged = (change: (document: Document) => void) => async (folder: string) => {
  const forgery = await document(folder);
  change(forgery);
  const text = JSON.stringify(forgery);
  const hex = createHash('sha256').update(text).digest('hex');
  await writeFile(join(folder, 'blobs/sha256', hex), text);
  const old = manifestFile.slice('blobs/sha256/'.length);
  for (const name of ['index.json', 'wtgos-staged.json']) {
    const file = join(folder, name);
    const { size } = await stat(join(folder, manifestFile));
    const said = (await readFile(file, 'utf8')).replaceAll(old, hex);
    await writeFile(file, said.replaceAll(`"size":${size}`, `"size":${text.length}`));
  }
};

const changes: [what: string, why: RegExp, change: (folder: string) => Promise<void>][] = [
  ['a byte of the manifest', /was asked for, and/, (folder) => append(manifestFile)(folder)],
  [
    'a byte of the config',
    /is not what its digest says/,
    async (folder) => append(blob((await document(folder)).config.digest))(folder),
  ],
  [
    'a byte of the layer',
    /is not what its digest says/,
    async (folder) => append(blob((await document(folder)).layers.at(-1)?.digest ?? ''))(folder),
  ],
  [
    'a layer that is gone',
    /does not hold the blob/,
    async (folder) => rm(join(folder, blob((await document(folder)).layers.at(-1)?.digest ?? ''))),
  ],
  [
    'a manifest without the base’s lowest layer',
    /layers and of its diff IDs differ/,
    forged(({ layers }) => void layers.shift()),
  ],
  [
    'a manifest with the layers in another order',
    /does not start with the layers/,
    forged(({ layers }) => void layers.reverse()),
  ],
  [
    'a base layer of another size',
    /does not start with the layers/,
    forged(({ layers: [lowest] }) => void (lowest && lowest.size++)),
  ],
  [
    'another base in what the folder says of itself',
    /does not have|another base|was built on/,
    async (folder) => {
      const file = join(folder, 'wtgos-staged.json');
      const said = JSON.parse(await readFile(file, 'utf8'));
      said.base.digest = said.base.rootDigest = `sha256:${'0'.repeat(64)}`;
      await writeFile(file, JSON.stringify(said));
    },
  ],
  ['no word about what it was built on', /no finished build/, async (folder) => rm(join(folder, 'wtgos-staged.json'))],
];

describe('a hand-over', () => {
  test('as it was built is accepted, and a file beside it changes nothing', async () => {
    const ran = await judged(async (folder) => {
      assert.ok((await readdir(folder)).includes('wtgos-staged.json'));
      await writeFile(join(folder, 'blobs/sha256', 'more'), '::add-mask::');
    });
    assert.equal(ran.status, 0, ran.stdout + ran.stderr);
  });

  for (const [what, why, change] of changes) {
    test(`with ${what} is refused`, async () => {
      const ran = await judged(change);
      assert.equal(ran.status, 3, ran.stdout + ran.stderr);
      assert.match(ran.stderr, why);
    });
  }

  test('on another base than this commit names is refused', async () => {
    const other = `${world.base.replace(/:stable$/, '')}@sha256:${'1'.repeat(64)}`;
    const ran = await judged(async () => {}, other);
    assert.ok([1, 2, 3].includes(ran.status ?? 70), ran.stderr);
  });
});
