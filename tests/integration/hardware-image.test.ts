import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { sha256 } from '../../src/core/digest.ts';
import { silentLog } from '../../src/core/log.ts';
import { imageFiles, profileWith } from '../../src/hardware/image/testing.ts';
import { desktop } from '../../src/hardware/testing/desktop.ts';
import { file, layerOf, symlink } from '../../src/image/testing/layers.ts';
import type { LayerSource } from '../../src/image/types.ts';
import { mediaTypes } from '../../src/registry/media-types.ts';
import { openStore } from '../../src/registry/open.ts';
import { parseImageReference } from '../../src/registry/reference.ts';
import { packageOf } from '../../src/rules/testing.ts';
import { writeRpmDatabase } from '../../src/sample/rpmdb-writer.ts';
import { command } from './command.ts';

const display = {
  panel: { vendor: 'BOE', product: '0x0cb4' },
  connector: 'eDP-1',
  width: 2880,
  height: 1920,
  scale: 1.5,
};

type Files = ReturnType<typeof imageFiles>;

/** Kernel, firmware and desktop as the profile asks, and the package that says which desktop it is. */
const base: Files = {
  ...imageFiles(),
  ...desktop,
  'usr/share/rpm/rpmdb.sqlite': writeRpmDatabase([packageOf('mutter', { version: '48.4' })]),
};

describe('wtgos check-hardware-profile --image', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-hardware-image-'));
  after(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'profile.yaml'), JSON.stringify(profileWith({ display })));
  await putImage(folder, 'good', [layer(base)]);
  const check = (image: string, ...args: string[]) =>
    command(folder, ['check-hardware-profile', '--image', image, '--profile', 'profile.yaml', ...args]);

  test('an image that brings all of it', async () => {
    const ended = await check('oci:images:good', '--json');
    assert.equal(ended.status, 0, ended.stdout + ended.stderr);
    assert.equal(JSON.parse(ended.stdout).verdict, 'pass');
  });

  test('a layer that spoils it: the scale, the firmware, a driver that may not be loaded', async () => {
    const spoiled = layer({
      'etc/xdg/monitors.xml': '<monitors version="2"/>',
      'usr/lib/firmware/gpu/.wh.gc_1_0.bin.xz': '',
      'etc/modprobe.d/wifi.conf': 'blacklist wifi\n',
    });
    await putImage(folder, 'bad', [layer(base), spoiled]);
    const ended = await check('oci:images:bad', '--json');
    assert.equal(ended.status, 1, ended.stdout + ended.stderr);
    const { findings } = JSON.parse(ended.stdout) as { findings: { rule: string; level: string }[] };
    const errors = findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
    assert.deepEqual([...new Set(errors)].sort(), ['HW-03', 'HW-05', 'HW-11']);
  });

  test('ROCm that the base brought is told as the base’s own, where the base is named', async () => {
    const rocm = layer({ 'opt/rocm/lib/libx.so': 'x', 'usr/lib64/libamdhip64.so.6': 'x' });
    await putImage(folder, 'rocm', [layer(base), rocm]);
    await putImage(folder, 'child', [layer(base), rocm, layer({ 'etc/motd': 'hello\n' })]);
    const [alone, named] = await Promise.all([
      check('oci:images:child'),
      check('oci:images:child', '--base', 'oci:images:rocm'),
    ]);
    assert.equal(alone.status, 1);
    assert.equal(named.status, 0, named.stdout + named.stderr);
    assert.match(named.stdout + named.stderr, /the base’s own/);
  });
});

function layer(files: Files): LayerSource {
  return layerOf(
    Object.entries(files).map(([path, content]) =>
      typeof content === 'object' && 'target' in content ? symlink(path, content.target) : file(path, content),
    ),
  );
}

/** Puts an image of these layers into the layout `images`. */
async function putImage(folder: string, tag: string, layers: readonly LayerSource[]): Promise<void> {
  const store = await openStore(parseImageReference(`oci:images:${tag}`, folder), { log: silentLog });
  const config = Buffer.from(
    JSON.stringify({
      architecture: 'amd64',
      os: 'linux',
      rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    }),
  );
  const configDescriptor = { mediaType: mediaTypes.ociConfig, digest: sha256(config), size: config.length };
  await store.putBlob(configDescriptor, { open: () => pieces(config) });
  for (const { descriptor, open } of layers) await store.putBlob(descriptor, { open });
  const manifest = {
    schemaVersion: 2,
    mediaType: mediaTypes.ociManifest,
    config: configDescriptor,
    layers: layers.map(({ descriptor }) => descriptor),
  };
  await store.putManifest(Buffer.from(JSON.stringify(manifest)), mediaTypes.ociManifest, { tag });
}

async function* pieces(bytes: Buffer): AsyncIterable<Uint8Array> {
  yield bytes;
}
