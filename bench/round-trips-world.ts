import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { type Digest, sha256 } from '../src/core/digest.ts';
import { silentLog } from '../src/core/log.ts';
import { openStore } from '../src/registry/open.ts';
import { parseImageReference } from '../src/registry/reference.ts';
import type { ImageConfig, ImageManifest } from '../src/registry/types.ts';
import { layerTar } from '../src/sample/tar.ts';
import { generateKeyPair, loadSigningKey } from '../src/sigstore/keys.ts';
import { signLegacy } from '../src/sigstore/legacy.ts';
import { putBytes } from '../src/sigstore/put-bytes.ts';
import { command } from '../tests/integration/command.ts';
import { publishArguments, startWorld, type World } from '../tests/integration/world.ts';
import type { FakeRegistryOptions, LoggedRequest } from '../tests/tools/fake-registry.ts';

const layers = 40;
const login = { username: 'robot', password: 'correct horse battery' };

/** A world whose base has forty layers, and whose registry wants a login and is far away from `slow` on. */
export interface BenchWorld extends AsyncDisposable {
  world: World;
  /** For tools that read docker's login. */
  loginFolder: string;
  /** Holds each request so many milliseconds from now on, asks for a login, and forgets what it has logged. */
  slow(delayMs: number): void;
  /** Builds and judges without publishing, so that the base's index is there afterwards. */
  warm(): Promise<void>;
  /** The whole publish, by the command. */
  publish(): Promise<void>;
}

export async function startBench(options: FakeRegistryOptions): Promise<BenchWorld> {
  const world = await startWorld(options);
  await growBase(world);
  const loginFolder = await mkdtemp(join(tmpdir(), 'wtgos-bench-'));
  const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  await writeFile(join(loginFolder, 'config.json'), JSON.stringify({ auths: { [world.registry.host]: { auth } } }));
  const env = { DOCKER_CONFIG: loginFolder, XDG_CONFIG_HOME: loginFolder };
  const run = async (args: string[]) => {
    const { status, stderr } = await command(world.folder, args, env);
    if (status !== 0) throw new Error(stderr);
  };
  return {
    world,
    loginFolder,
    slow(delayMs) {
      world.registry.auth.demand('token');
      world.registry.setFaults(async () => {
        await sleep(delayMs);
        return undefined;
      });
      world.registry.log.length = 0;
    },
    async warm() {
      const [build = '', ...rest] = publishArguments(world);
      await run([build, ...rest.slice(0, rest.indexOf('--publish'))]);
    },
    publish: () => run(publishArguments(world)),
    async [Symbol.asyncDispose]() {
      await world[Symbol.asyncDispose]();
      await rm(loginFolder, { recursive: true, force: true });
    },
  };
}

/** Adds layers of one small file each to the sample base until there are forty, and signs it by a new key. */
async function growBase(world: World): Promise<void> {
  const repository = world.registry.repository('ublue-os/bluefin-dx');
  const sample = repository.manifests.get(repository.tags.get('stable') ?? sha256('none'));
  if (!sample) throw new Error('there is no sample base');
  const manifest: ImageManifest = JSON.parse(sample.bytes.toString());
  const config: ImageConfig = JSON.parse(String(repository.blobs.get(manifest.config.digest)));
  const store = await openStore(parseImageReference(world.base, world.folder), { log: silentLog });
  while (manifest.layers.length < layers) {
    const path = `usr/share/bench-${manifest.layers.length}`;
    const tar = layerTar([{ path, type: 'file', mode: 0o644, content: Buffer.alloc(20_000, path) }], 1_767_225_600);
    manifest.layers.push(await putBytes(store, gzipSync(tar), manifest.layers[0]?.mediaType ?? ''));
    config.rootfs.diff_ids.push(sha256(tar));
    config.history?.push({ created_by: path });
  }
  manifest.config = await putBytes(store, Buffer.from(JSON.stringify(config)), manifest.config.mediaType);
  const bytes = Buffer.from(JSON.stringify(manifest));
  const subject = await store.putManifest(bytes, sample.mediaType, { tag: 'stable' });
  const keys = await generateKeyPair('');
  await writeFile(world.baseKeyFile, keys.publicPem);
  await signLegacy(store, subject, [world.base], await loadSigningKey(keys.privatePem, ''));
}

/** What a publish sent, by what it was for. Bytes of bodies. */
export interface Sent {
  /** Of the layer that the build made. */
  layer: number;
  /** Blobs of the image: its own layer, its config. */
  image: number;
  /** Layers of the base. */
  base: number;
  /** Everything else: signatures, attestations, manifests. */
  rest: number;
}

export async function sentBytes(world: World, log: readonly LoggedRequest[]): Promise<Sent> {
  const { blobs, manifests, tags } = world.registry.repository('wtgos/wtgos');
  const base = world.registry.repository('ublue-os/bluefin-dx');
  const image: ImageManifest = JSON.parse(String(manifests.get(tags.get('stable') ?? sha256('none'))?.bytes));
  const own = image.layers.filter(({ digest }) => !base.blobs.has(digest));
  const ours = new Set<string>([image.config, ...own].map(({ digest }) => digest));
  const sent: Sent = {
    layer: own.reduce((sum, { digest }) => sum + (blobs.get(digest)?.length ?? 0), 0),
    image: 0,
    base: 0,
    rest: 0,
  };
  for (const { bytesIn, query } of log) {
    const digest = new URLSearchParams(query).get('digest') as Digest | null;
    if (digest !== null && ours.has(digest)) sent.image += bytesIn;
    else if (digest !== null && base.blobs.has(digest)) sent.base += bytesIn;
    else sent.rest += bytesIn;
  }
  return sent;
}

/** A layer as a file, for tools that take one. */
export async function layerFile(folder: string, world: World): Promise<string> {
  const layer = join(folder, 'layer.tar');
  const content = await readFile(join(world.folder, 'distrobox.ini'));
  await writeFile(layer, layerTar([{ path: 'usr/share/peer', type: 'file', mode: 0o644, content }], 1_767_225_600));
  return layer;
}
