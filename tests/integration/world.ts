import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sha256 } from '../../src/core/digest.ts';
import { silentLog } from '../../src/core/log.ts';
import { baseTrust } from '../../src/pipeline/base-trust.ts';
import { type BuildOptions, build, type Links } from '../../src/pipeline/build.ts';
import type { PipelineServices } from '../../src/pipeline/services.ts';
import { openStore } from '../../src/registry/open.ts';
import { parseImageReference } from '../../src/registry/reference.ts';
import type { Store } from '../../src/registry/types.ts';
import { parsePolicy } from '../../src/rules/policy-file.ts';
import { makeSampleBase } from '../../src/sample/base.ts';
import { generateKeyPair, loadPublicKey, loadSigningKey } from '../../src/sigstore/keys.ts';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from '../tools/fake-registry.ts';
import { testSecret } from '../tools/secrets.ts';

const repository = resolve(import.meta.dirname, '..', '..');
export const password = testSecret('a password with % and "quotes"');
export const reference = 'ghcr.io/wtgos/wtgos:stable';
const created = new Date('2026-01-01T00:00:00Z');

/** A loopback registry with a signed sample base, and a copy of what this repository publishes, with a throw-away key. */
export interface World extends AsyncDisposable {
  registry: FakeRegistry;
  /** `127.0.0.1:PORT/wtgos/wtgos` */
  to: string;
  /** `127.0.0.1:PORT/ublue-os/bluefin-dx:stable` */
  base: string;
  folder: string;
  baseKeyFile: string;
  publicKeyFile: string;
  privateKeyFile: string;
  target(): Promise<Store>;
}

export async function startWorld(options: FakeRegistryOptions = {}): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-world-'));
  const registry = await startFakeRegistry(options);
  const context = join(folder, 'project');
  await mkdir(context);
  for (const part of ['Containerfile', 'distrobox.ini', 'system_files', 'policies']) {
    await cp(join(repository, part), join(context, part), { recursive: true });
  }
  const [ours, theirs] = await Promise.all([generateKeyPair(password), generateKeyPair('')]);
  const files = {
    baseKeyFile: join(folder, 'base.pub'),
    publicKeyFile: join(context, 'cosign.pub'),
    privateKeyFile: join(folder, 'cosign.key'),
  };
  await writeFile(files.baseKeyFile, theirs.publicPem);
  await writeFile(files.publicKeyFile, ours.publicPem);
  await writeFile(files.privateKeyFile, ours.privatePem, { mode: 0o600 });

  const base = `${registry.host}/ublue-os/bluefin-dx:stable`;
  const store = await openStore(parseImageReference(base, folder), { log: silentLog });
  await makeSampleBase({
    store,
    tag: 'stable',
    created,
    signingKey: await loadSigningKey(theirs.privatePem, ''),
  });
  registry.log.length = 0;

  const to = `${registry.host}/wtgos/wtgos`;
  return {
    registry,
    to,
    base,
    folder: context,
    ...files,
    target: () => openStore(parseImageReference(to, folder), { log: silentLog }),
    async [Symbol.asyncDispose]() {
      await registry.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export function worldServices(world: World, change: Partial<PipelineServices> = {}): PipelineServices {
  return {
    log: silentLog,
    open: (named) => openStore(named, { log: silentLog }),
    cacheDir: join(world.folder, '..', 'cache'),
    workerFile: undefined,
    signal: undefined,
    now: () => new Date(),
    origin: { kind: 'local' },
    tool: { name: 'wtgos', version: '0.0.0', digest: sha256('the tests') },
    ...change,
  };
}

/** Publishes the world's project in this process; links can be replaced to see whether it is noticed. */
export async function publishWorld(
  world: World,
  change: { options?: Partial<BuildOptions>; services?: Partial<PipelineServices>; links?: Links } = {},
) {
  const services = worldServices(world, change.services);
  return build({ ...(await worldOptions(world, services)), ...change.options }, services, change.links);
}

/** How the world's project is built and published. */
export async function worldOptions(world: World, services: PipelineServices): Promise<BuildOptions> {
  const policyFile = join(world.folder, 'policies', 'immutable-host.yaml');
  const policy = await readFile(policyFile);
  const [baseKey, publicKey, privateKey] = await Promise.all(
    [world.baseKeyFile, world.publicKeyFile, world.privateKeyFile].map((file) => readFile(file, 'utf8')),
  );
  return {
    containerfile: join(world.folder, 'Containerfile'),
    contextDir: world.folder,
    outputDir: join(world.folder, '..', 'output'),
    base: world.base,
    baseTrust: baseTrust([loadPublicKey(baseKey ?? '')], false),
    platform: { os: 'linux', architecture: 'amd64' },
    buildArgs: {},
    labels: {},
    annotations: {},
    engine: 'auto',
    created,
    cwd: world.folder,
    policy: { policy: parsePolicy(policy.toString(), policyFile), digest: sha256(policy) },
    strict: true,
    judged() {},
    publish: {
      target: await services.open(parseImageReference(world.to, world.folder)),
      tags: ['stable'],
      references: [reference],
      key: await loadSigningKey(privateKey ?? '', password),
      publicKeys: [loadPublicKey(publicKey ?? '')],
      allowRollback: false,
    },
  };
}

/** The arguments of the same publish for the command. */
export function publishArguments(world: World): string[] {
  return [
    'build',
    ...['--base', world.base, '--base-key', world.baseKeyFile],
    ...['--policy', 'policies/immutable-host.yaml'],
    '--publish',
    ...['--to', world.to, '--tags', 'stable', '--references', reference],
    ...['--public-keys', world.publicKeyFile, '--signing-key', world.privateKeyFile],
    ...['--signing-password', 'env://COSIGN_PASSWORD', '--output', join(world.folder, '..', 'output')],
  ];
}
