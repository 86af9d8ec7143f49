import assert from 'node:assert/strict';
import { appendFile, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { sha256 } from '../../src/core/digest.ts';
import type { Fault, FaultRequest } from '../tools/fake-registry.ts';
import { assertNothingSent } from './auditor.ts';
import { command } from './command.ts';
import { password, publishArguments, startWorld, type World } from './world.ts';

/** What goes wrong, and what a person reads then. */
interface Case {
  name: string;
  arrange?: (world: World) => Promise<void> | void;
  /** The arguments of a good publish, changed. */
  args?: (args: string[], world: World) => string[];
  env?: Record<string, string>;
  /** 1 policy, 2 their input, 3 outside. */
  status: 1 | 2 | 3;
  says: RegExp;
}

const replace = (flag: string, value: (world: World) => string) => (args: string[], world: World) =>
  args.map((arg, at) => (args[at - 1] === flag ? value(world) : arg));

const addLine = (line: string) => (world: World) => appendFile(join(world.folder, 'Containerfile'), `${line}\n`);

/** Every answer for the base, or for the target, goes wrong. */
const always =
  (repository: string, fault: Fault, only: (request: FaultRequest) => boolean = () => true) =>
  (world: World) =>
    world.registry.setFaults((request) =>
      request.path.startsWith(`/v2/${repository}/`) && only(request) ? fault : undefined,
    );

const cases: Case[] = [
  {
    name: 'no Containerfile',
    arrange: (world) => rm(join(world.folder, 'Containerfile')),
    status: 2,
    says: /Containerfile/,
  },
  {
    name: 'an unknown instruction',
    arrange: addLine('COPPY a /b'),
    status: 2,
    says: /Containerfile:\d+.*COPPY.*COPY/s,
  },
  { name: 'RUN', arrange: addLine('RUN dnf install -y vim'), status: 2, says: /Containerfile:\d+.*RUN/s },
  {
    name: 'COPY of nothing',
    arrange: addLine('COPY missing /usr/share/x'),
    status: 2,
    says: /Containerfile:\d+.*missing/s,
  },
  {
    name: 'COPY out of the context',
    arrange: addLine('COPY ../cosign.key /usr/share/x'),
    status: 2,
    says: /context|cosign\.key/,
  },
  {
    name: 'COPY through a link out of the context',
    async arrange(world) {
      await symlink('../cosign.key', join(world.folder, 'innocent'));
      await addLine('COPY innocent /usr/share/x')(world);
    },
    status: 2,
    says: /innocent/,
  },
  {
    name: 'a base that is not there',
    args: replace('--base', (world) => world.base.replace(':stable', ':unstable')),
    status: 3,
    says: /unstable/,
  },
  {
    name: 'a base signed by another key',
    args: replace('--base-key', (world) => world.publicKeyFile),
    status: 1,
    says: /not signed by the given key/,
  },
  {
    name: 'half of a private key',
    async arrange({ privateKeyFile }) {
      const pem = await readFile(privateKeyFile, 'utf8');
      await writeFile(privateKeyFile, pem.slice(0, pem.length / 2));
    },
    status: 2,
    says: /PEM|END|cut/,
  },
  {
    name: 'a public key with its end cut off',
    async arrange({ publicKeyFile }) {
      const pem = await readFile(publicKeyFile, 'utf8');
      await writeFile(publicKeyFile, pem.slice(0, pem.length / 2));
    },
    status: 2,
    says: /PEM|END|cut/,
  },
  { name: 'the wrong password of the key', env: { COSIGN_PASSWORD: 'guess' }, status: 2, says: /password/ },
  {
    name: 'a key that does not belong to the public key',
    args: replace('--public-keys', (world) => world.baseKeyFile),
    status: 2,
    says: /not among --public-keys/,
  },
  ...([401, 403, 404, 429, 500] as const).map(
    (status): Case => ({
      name: `a registry that answers ${status}`,
      arrange: always('ublue-os/bluefin-dx', {
        kind: 'status',
        status,
        headers: { 'retry-after': '0', 'www-authenticate': 'Basic realm="r"' },
      }),
      status: 3,
      says: status === 404 ? /has no|not/ : new RegExp(`${status}`),
    }),
  ),
  {
    name: 'a registry that closes the connection',
    arrange: always('ublue-os/bluefin-dx', { kind: 'close' }),
    status: 3,
    says: /got no answer.*tried \d+ times/s,
  },
  {
    name: 'a policy with a typo',
    async arrange(world) {
      const file = join(world.folder, 'policies', 'immutable-host.yaml');
      await writeFile(file, (await readFile(file, 'utf8')).replace('packages:', 'pakages:'));
    },
    status: 2,
    says: /immutable-host\.yaml:\d+:\d+.*pakages.*packages/s,
  },
  {
    name: 'a layer that is no archive',
    async arrange(world) {
      await replaceTopLayer(world);
    },
    args: (args) =>
      args.filter((arg, at) => arg !== '--base-key' && args[at - 1] !== '--base-key').concat('--base-unsigned'),
    status: 3,
    says: /layer|archive|tar/,
  },
];

/** Puts a base in the place of the sample whose last layer is gzip of no archive, with true digests. */
async function replaceTopLayer(world: World): Promise<void> {
  const repository = world.registry.repository('ublue-os/bluefin-dx');
  const bytes = Buffer.alloc(4096, 'no archive ');
  const layer = gzipSync(bytes);
  const digest = repository.tags.get('stable');
  const stored = digest && repository.manifests.get(digest);
  assert.ok(stored);
  const manifest = JSON.parse(stored.bytes.toString());
  const config = JSON.parse((repository.blobs.get(manifest.config.digest) ?? Buffer.alloc(0)).toString());
  config.rootfs.diff_ids.splice(-1, 1, sha256(bytes));
  manifest.layers.at(-1).digest = world.registry.putBlob('ublue-os/bluefin-dx', layer);
  manifest.layers.at(-1).size = layer.length;
  const configBytes = Buffer.from(JSON.stringify(config));
  manifest.config.digest = world.registry.putBlob('ublue-os/bluefin-dx', configBytes);
  manifest.config.size = configBytes.length;
  const answer = await fetch(`http://${world.registry.host}/v2/ublue-os/bluefin-dx/manifests/stable`, {
    method: 'PUT',
    headers: { 'content-type': manifest.mediaType },
    body: JSON.stringify(manifest),
  });
  assert.equal(answer.status, 201);
  world.registry.log.length = 0;
}

describe('bad input ends in one clear error', { concurrency: 4 }, () => {
  for (const { name, arrange, args, env, status, says } of cases) {
    test(name, async () => {
      await using world = await startWorld();
      await arrange?.(world);
      const good = publishArguments(world);
      const ended = await command(world.folder, args?.(good, world) ?? good, env);
      assert.equal(ended.status, status, ended.stderr);
      assert.match(ended.stderr, says);
      assert.doesNotMatch(ended.stderr, /^\s+at .*\(/m, 'no stack trace');
      assert.doesNotMatch(ended.stdout + ended.stderr, new RegExp(password), 'no secret');
      assert.match(ended.stderr, /What to do:|errors\.md#/);
      assertNothingSent(world);
    });
  }

  test('a file that is not in the context is told before the base is asked for', async () => {
    await using world = await startWorld();
    await rm(join(world.folder, 'cosign.pub'));
    const { privateKeyFile, baseKeyFile } = world;
    const args = ['build', '--base', world.base, '--base-key', baseKeyFile, '--signing-key', privateKeyFile];
    const ended = await command(world.folder, args);
    assert.equal(ended.status, 2, ended.stderr);
    assert.match(ended.stderr, /^Wrong input: Containerfile:\d+: "cosign\.pub" is not in the build context$/m);
    assert.deepEqual(world.registry.log, []);
  });

  test('a target that fails in the middle: the error says what state the registry is in', async () => {
    await using world = await startWorld();
    world.registry.setFaults(({ method, path }) =>
      method === 'PUT' && path.endsWith('.sig') ? { kind: 'status', status: 403 } : undefined,
    );
    const ended = await command(world.folder, publishArguments(world));
    assert.equal(ended.status, 3, ended.stderr);
    assert.match(ended.stderr, /403/);
    assert.match(ended.stderr, /State: .*by digest.*no tag was moved.*Run the same again/);
    const store = await world.target();
    assert.equal(await store.getManifest('stable'), undefined);
  });
});
