import assert from 'node:assert/strict';
import { sha256 } from '../../src/core/digest.ts';
import type { PublicKey } from '../../src/sigstore/types.ts';
import { verifyAsCosign } from '../../src/sigstore/verify.ts';
import type { LoggedRequest } from '../tools/fake-registry.ts';
import type { World } from './world.ts';

/** What must be true of every publish, whoever wrote it: judged from the registry's own log and content, not from ours. */

/** Writes to the repository that succeeded: path below the repository, in the order they ended. */
function writes(log: readonly LoggedRequest[]): string[] {
  const prefix = '/v2/wtgos/wtgos/';
  return log
    .filter(
      ({ method, path, status }) =>
        ['PUT', 'POST', 'PATCH'].includes(method) && path.startsWith(prefix) && status < 400,
    )
    .sort((a, b) => a.endedAt - b.endedAt)
    .map(({ method, path }) => `${method} ${path.slice(prefix.length)}`);
}

/** No tag before the signature, the signature's bundle and three attestations; the tag is the last write of all. */
export function assertTagLast(world: World, digest: string, tag = 'stable'): void {
  const all = writes(world.registry.log);
  const manifests = all
    .filter((write) => write.startsWith('PUT manifests/'))
    .map((write) => write.slice('PUT manifests/'.length));
  assert.equal(manifests[0], digest, 'the image itself comes first, by digest');
  const at = manifests.indexOf(tag);
  assert.ok(at >= 0, `the tag ${tag} was moved`);
  assert.equal(all.at(-1), `PUT manifests/${tag}`, 'the tag is the last write');
  const before = manifests.slice(0, at);
  assert.ok(before.includes(`${digest.replace(':', '-')}.sig`), 'the legacy signature comes before the tag');
  const referrers = before.filter((name) => name.startsWith('sha256:') && name !== digest);
  assert.ok(
    referrers.length >= 4,
    `signature bundle, provenance, SBOM and record come before the tag (saw ${referrers.length})`,
  );
}

/** Nothing at all was sent to the repository, not even a blob. */
export function assertNothingSent(world: World): void {
  assert.deepEqual(writes(world.registry.log), []);
}

/** Whatever a tag points to is signed; every byte below it is what its digest says. */
export async function assertTagIsSound(world: World, keys: PublicKey[], tag = 'stable'): Promise<void> {
  const store = await world.target();
  const manifest = await store.getManifest(tag);
  if (!manifest) return;
  const report = await verifyAsCosign(store, manifest.descriptor, keys);
  assert.ok(report.legacy.ok, `a tag points to ${manifest.descriptor.digest} without a signature`);
  assert.equal(manifest.kind, 'image');
  if (manifest.kind !== 'image') return;
  const { blobs } = world.registry.repository('wtgos/wtgos');
  for (const { digest } of [manifest.document.config, ...manifest.document.layers]) {
    const bytes = blobs.get(digest);
    assert.ok(bytes, `${digest} is there`);
    assert.equal(sha256(bytes), digest);
  }
}
