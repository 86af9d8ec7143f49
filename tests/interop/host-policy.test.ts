/** What `wtgos host-policy` writes: skopeo, and we ourselves, go by it as it is meant. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { wtgosFromSource } from './product.ts';
import { type Registry, startGgcrRegistry } from './registries.ts';
import { agree, type Image, type OurKey, ourKey, pushImage, signByUs } from './signing.ts';
import { ok, workFolder } from './tools.ts';

const paths = ['/etc/pki/containers/old.pub', '/etc/pki/containers/next.pub'];

describe('wtgos host-policy', () => {
  let registry: Registry;
  let keys: OurKey[];
  let images: Image[];
  before(async () => {
    registry = await startGgcrRegistry({ referrers: false });
    keys = await Promise.all([ourKey(), ourKey(), ourKey()]);
    images = await Promise.all(keys.map((_, at) => pushImage(registry, 'group/image', `${at}`)));
    // They share a tag, so each is asked for by its digest.
    for (const [at, image] of images.entries()) await signByUs(image, keys[at]?.key ?? assert.fail());
  });
  after(() => registry.stop());

  /** A host with what the command printed, and with the first two keys. */
  async function hostBy(...more: string[]): Promise<{ files: Record<string, string> }> {
    const [old, next] = keys;
    const repository = `${registry.host}/group/image`;
    const args = ['host-policy', '--json', '--reference', repository, ...paths.flatMap((path) => ['--key', path])];
    const { files } = JSON.parse(await ok(wtgosFromSource(workFolder('policy'), '', [...args, ...more])));
    const pems = [old?.key.publicKey.pem ?? '', next?.key.publicKey.pem ?? ''];
    return { files: { ...files, ...Object.fromEntries(paths.map((path, at) => [path.slice(1), pems[at]])) } };
  }

  test('any of its keys is enough, a third one is not, and all else is rejected', async () => {
    const host = await hostBy();
    for (const [at, image] of images.entries()) await agree(host, image, image.pinned, at < 2, `key ${at}`);
    const elsewhere = await pushImage(registry, 'other/image');
    await signByUs(elsewhere, keys[0]?.key ?? assert.fail());
    await agree(host, elsewhere, elsewhere.tagged, false, 'another repository');
  });

  test('merged into a policy that accepts anything, it still holds for its repository', async () => {
    const existing = join(workFolder('existing'), 'etc', 'policy.json');
    await mkdir(dirname(existing), { recursive: true });
    await writeFile(existing, JSON.stringify({ default: [{ type: 'insecureAcceptAnything' }] }));
    const host = await hostBy('--into', existing);
    for (const [at, image] of images.entries()) await agree(host, image, image.pinned, at < 2, `key ${at}`);
    const elsewhere = await pushImage(registry, 'other/unsigned');
    await agree(host, elsewhere, elsewhere.tagged, true, 'another repository');
  });

  test('through a change of keys, hosts of each step take what docs/rotation.md says', async () => {
    const [old, next] = keys;
    const repository = `${registry.host}/group/rotated`;
    const hostOf = async (...at: number[]) => {
      const named = at.flatMap((each) => ['--key', paths[each] ?? '']);
      const args = ['host-policy', '--json', '--reference', repository, ...named];
      const { files } = JSON.parse(await ok(wtgosFromSource(workFolder('policy'), '', args)));
      for (const each of at) files[(paths[each] ?? '').slice(1)] = keys[each]?.key.publicKey.pem ?? '';
      return { files };
    };
    const hosts = { old: await hostOf(0), both: await hostOf(0, 1), next: await hostOf(1) };
    const signers = { old: [old], both: [old, next], next: [next] };
    const taken: Record<keyof typeof signers, (keyof typeof hosts)[]> = {
      old: ['old', 'both'],
      both: ['old', 'both', 'next'],
      next: ['both', 'next'],
    };
    for (const [by, signing] of Object.entries(signers) as [keyof typeof signers, typeof keys][]) {
      const image = await pushImage(registry, 'group/rotated', by);
      for (const key of signing) await signByUs(image, key.key);
      for (const [name, host] of Object.entries(hosts) as [keyof typeof hosts, (typeof hosts)['old']][]) {
        await agree(host, image, image.pinned, taken[by].includes(name), `signed by ${by}, a host that trusts ${name}`);
      }
    }
  });
});
