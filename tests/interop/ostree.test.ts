/** Images as rpm-ostree makes them, and what a host makes of ours. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sparse00, sparse01, sparse10 } from '../tools/sparse.ts';
import { tarOf } from '../tools/tar.ts';
import { signLegacy, throwAwayKey } from './chroots.ts';
import {
  appendLayer,
  commitLines,
  type Encapsulated,
  encapsulatedBase,
  hostImport,
  hostOfEncapsulated,
  importedCommit,
  importLayout,
  indexLayout,
  rewriteLayers,
  treeLines,
} from './ostree.ts';
import { project, publishArguments, wtgos } from './product.ts';
import { type Registry, startDistribution } from './registries.ts';
import { crane, ok, run, workFolder } from './tools.ts';

describe('an ostree-encapsulated base', () => {
  let encapsulated: Encapsulated;
  let registry: Registry;
  before(async () => {
    registry = await startDistribution();
    encapsulated = await encapsulatedBase();
  });
  after(() => registry.stop());

  test('is indexed to the tree that ostree itself lists, attributes and all', async () => {
    const tree = await indexLayout(encapsulated.layout, encapsulated.digest);
    // Its layers list no directories; containers get plain ones, hosts those of the commit.
    assert.deepEqual(
      tree.anomalies.filter(({ kind }) => kind !== 'implied-directory'),
      [],
    );
    assert.ok(tree.layers.length >= 16, `${tree.layers.length} layers`);
    const expected = await commitLines(encapsulated.repo, 'base');
    assert.ok(expected.length > 5_000);
    assert.deepEqual(withoutExportersOwn(treeLines(tree)), expected);
    assert.ok([...tree.entries.keys()].every((path) => !path.startsWith('sysroot/ostree/repo/')));
  });

  test('a path that its archives give another name is that of the commit to a host, and told by us', async () => {
    const layout = join(workFolder('renamed'), 'layout');
    await ok(run('cp', ['-a', encapsulated.layout, layout]));
    let renamed = 0;
    const digest = await rewriteLayers(layout, encapsulated.digest, (tar) => {
      const at = tar.indexOf('usr/share/odd/capable\0');
      if (at === -1) return;
      renamed++;
      // Two letters change places, so the header's checksum stays.
      tar.write('usr/share/odd/capalbe', at);
    });
    assert.equal(renamed, 1);
    const tree = await indexLayout(layout, digest);
    const told = tree.anomalies.filter(({ kind }) => kind !== 'implied-directory');
    assert.deepEqual(
      told.map(({ kind, path }) => [kind, path]),
      [
        ['ostree-tree-differs', 'usr/share/odd/capable'],
        ['ostree-path-not-in-commit', 'usr/share/odd/capalbe'],
      ],
    );
    assert.ok(tree.entries.has('usr/share/odd/capalbe'));
    const repo = await importLayout(layout);
    const listed = await commitLines(repo, await importedCommit(repo));
    assert.deepEqual(listed, await commitLines(encapsulated.repo, 'base'));
  });

  test('a file object whose bytes do not give its name: hosts refuse the image', async () => {
    const layout = join(workFolder('forged'), 'layout');
    await ok(run('cp', ['-a', encapsulated.layout, layout]));
    let forged = 0;
    await rewriteLayers(layout, encapsulated.digest, (tar) => {
      const at = tar.indexOf('usr/share/odd/capable\0');
      if (at === -1) return;
      forged++;
      // The block before the name is the content of its object.
      tar.writeUInt8(tar.readUInt8(at - 512) ^ 1, at - 512);
    });
    assert.equal(forged, 1);
    await assert.rejects(importLayout(layout), /[Cc]orrupted|checksum/);
  });

  test('sparse files in a layer on top are imported as they are indexed', async () => {
    const layout = join(workFolder('sparse'), 'layout');
    await ok(run('cp', ['-a', encapsulated.layout, layout]));
    const members = [sparse00, sparse01, sparse10].map((make, at) =>
      make(4096, [[512, 512]])(`usr/share/sparse-${at}`),
    );
    const tree = await indexLayout(layout, await appendLayer(layout, encapsulated.digest, tarOf(members)));
    const repo = await importLayout(layout);
    const listed = await commitLines(repo, await importedCommit(repo));
    assert.equal(listed.filter((line) => /sparse/i.test(line)).length, 3);
    assert.deepEqual(withoutExportersOwn(treeLines(tree)), listed);
  });

  test('an image built on it and published is imported by a host that demands the signature, and by no other name', async () => {
    const key = await throwAwayKey();
    const name = `${registry.host}/ublue-os/bluefin-dx`;
    await ok(crane(['push', encapsulated.layout, `${name}:stable`]));
    await signLegacy(`${name}@${encapsulated.digest}`, key, `${name}:stable`);
    const ours = await project();
    const to = `${registry.host}/wtgos/wtgos`;
    const reference = 'ghcr.io/wtgos/wtgos:stable';
    const options = { base: `${name}:stable`, baseKey: key.publicKey, to, reference };
    const { digest } = JSON.parse(await ok(wtgos(ours.folder, publishArguments(ours, options))));

    const host = await hostOfEncapsulated(`${to}@${digest}`);
    const standIns = { 'ghcr.io/wtgos': to.slice(0, to.lastIndexOf('/')) };
    const imported = await hostImport(reference, { host, standIns });
    assert.equal(imported.status, 0, imported.stderr);
    const layout = workFolder('published');
    await ok(crane(['pull', '--format=oci', `${to}@${digest}`, layout]));
    const tree = await indexLayout(layout, digest);
    assert.deepEqual(
      tree.anomalies.filter(({ kind }) => kind !== 'implied-directory'),
      [],
    );
    const expected = await commitLines(imported.repo, await importedCommit(imported.repo));
    assert.deepEqual(withoutExportersOwn(treeLines(tree)), expected);

    await ok(crane(['mutate', `${to}@${digest}`, '--label', 'tampered=1', '-t', `${to}:unsigned`]));
    const refused = await hostImport('ghcr.io/wtgos/wtgos:unsigned', { host, standIns });
    assert.notEqual(refused.status, 0);
    assert.match(refused.stderr, /signature/i);
  });
});

/** The exporter adds /var/tmp, which is not of the commit: containers have no tmpfiles.d. */
function withoutExportersOwn(lines: string[]): string[] {
  return lines.filter((line) => !line.startsWith('var/tmp '));
}
