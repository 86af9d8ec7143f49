import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { directory, file, layerOf } from '../../src/image/testing/layers.ts';
import type { LayerSource } from '../../src/image/types.ts';
import { diffImages } from '../../src/pipeline/diff.ts';
import { layerSources, readStoredImage } from '../../src/pipeline/stored-image.ts';
import type { DiffDocument } from '../../src/report/diff.ts';
import { diffMarkdown } from '../../src/report/diff-markdown.ts';
import { samplePackages } from '../../src/sample/packages.ts';
import { rpmPackage } from '../../src/sample/rpm-package.ts';
import { writeRpmDatabase } from '../../src/sample/rpmdb-writer.ts';
import { openWorkshop, type Workshop } from './attacks/workshop.ts';
import { command } from './command.ts';

let workshop: Workshop;
before(async () => {
  workshop = await openWorkshop();
});
after(() => workshop[Symbol.asyncDispose]());

const base = () => `oci:${workshop.layout}:base`;

/** Bash is newer, sudo is gone, vim is there. */
function otherPackages(): Buffer {
  const packages = samplePackages
    .filter(({ name }) => name !== 'sudo')
    .map((each) => rpmPackage(each.name === 'bash' ? { ...each, version: '5.4.0' } : each));
  const vim = {
    ...rpmPackage({ name: 'vim', version: '9.2', release: '1.fc43', arch: 'x86_64', files: [] }),
    epoch: 2,
  };
  return writeRpmDatabase([...packages, vim]);
}

const layer = (): LayerSource =>
  layerOf([
    directory('usr/share/fonts/ours'),
    file('usr/share/fonts/ours/a.ttf', 'A'.repeat(1500)),
    file('etc/containers/policy.json', '{}'),
    file('etc/.wh.shells'),
    file('usr/share/rpm/rpmdb.sqlite', otherPackages()),
  ]);

async function derived(): Promise<string> {
  return workshop.make({
    layers: [layer()],
    edit({ manifest, config }) {
      manifest.annotations = { 'org.example.note': 'made by hand' };
      config.config = {
        ...config.config,
        Env: ['PATH=/usr/bin', 'LANG=C.UTF-8'],
        Cmd: ['/usr/lib/systemd/systemd'],
        Labels: { ...config.config?.Labels, 'org.opencontainers.image.title': 'an <b>image</b> | @someone' },
      };
    },
  });
}

async function diffJson(...images: [string, string]): Promise<DiffDocument> {
  const ended = await command(workshop.folder, ['diff', ...images, '--json']);
  assert.equal(ended.status, 0, ended.stderr);
  return JSON.parse(ended.stdout);
}

describe('wtgos diff', () => {
  test('--json says what changed, and follows the published schema', async () => {
    const document = await diffJson(base(), await derived());
    const schema = JSON.parse(await readFile(join(import.meta.dirname, '../../docs/schemas/diff/v1.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    assert.ok(validate(document), JSON.stringify(validate.errors));
    assert.equal(validate({ ...document, more: 1 }), false, 'the schema is closed');

    assert.deepEqual(document.packages, {
      state: 'compared',
      changes: [
        { name: 'bash', kind: 'changed', before: ['5.3.0-1.fc43.x86_64'], after: ['5.4.0-1.fc43.x86_64'] },
        { name: 'sudo', kind: 'removed', before: ['1.9.17-1.fc43.x86_64'], after: [] },
        { name: 'vim', kind: 'added', before: [], after: ['2:9.2-1.fc43.x86_64'] },
      ],
    });
    assert.deepEqual(
      document.files.changes.map(({ kind, path, what }) => [kind, path, what].flat().join(' ').trim()),
      [
        'changed etc/containers/policy.json content',
        'removed etc/shells',
        'added usr/share/fonts',
        'added usr/share/fonts/ours',
        'added usr/share/fonts/ours/a.ttf',
        'changed usr/share/rpm/rpmdb.sqlite content',
      ],
    );
    const fonts = document.files.folders.find(({ path }) => path === 'usr/share/fonts/ours');
    assert.deepEqual(fonts, { path: 'usr/share/fonts/ours', added: 1, changed: 0, removed: 0, bytes: 1500 });
    assert.deepEqual(
      document.config.map(({ member, name, before, after }) =>
        [member, name, before, after].map((part) => part ?? '-'),
      ),
      [
        ['annotation', 'org.example.note', '-', 'made by hand'],
        ['cmd', '-', '["/sbin/init"]', '["/usr/lib/systemd/systemd"]'],
        ['env', 'LANG', '-', 'C.UTF-8'],
        ['env', 'PATH', '/usr/local/sbin:/usr/local/bin:/usr/bin', '/usr/bin'],
        ['label', 'org.opencontainers.image.title', 'bluefin-dx (a sample)', 'an <b>image</b> | @someone'],
      ],
    );
    assert.deepEqual(document.layers, { before: 5, after: 6, shared: 5, newBytes: layer().descriptor.size });
  });

  test('is the mirror of the other direction', async () => {
    const image = await derived();
    const [there, back] = [await diffJson(base(), image), await diffJson(image, base())];
    assert.equal(back.files.summary.added, there.files.summary.removed);
    assert.equal(back.files.summary.removed, there.files.summary.added);
    assert.equal(back.files.summary.bytes, -there.files.summary.bytes);
    assert.equal(back.layers.newBytes, 0);
  });

  test('an image and itself do not differ', async () => {
    const document = await diffJson(base(), base());
    assert.deepEqual([document.files.changes, document.packages.changes, document.config], [[], [], []]);
    const ended = await command(workshop.folder, ['diff', base(), base()]);
    assert.match(ended.stdout, /Packages: no change\nFiles: no change\nConfig: no change\nLayers: 5 of 5 shared/);
  });

  test('text is plain where there is no terminal, and long lists are cut unless all is asked for', async () => {
    const many = Array.from({ length: 60 }, (_, at) => file(`usr/share/many/f${at}`, 'x'));
    const image = await workshop.make({ layers: [layerOf([directory('usr/share/many'), ...many])] });
    const short = await command(workshop.folder, ['diff', base(), image]);
    assert.equal(short.status, 0, short.stderr);
    assert.doesNotMatch(short.stdout, /\u001b/);
    assert.match(short.stdout, /Files: 61 added \(\+60 B\)/);
    assert.match(short.stdout, /\/usr\/share\/many +60 added +\+60 B/);
    assert.doesNotMatch(short.stdout, /f59/);
    const long = await command(workshop.folder, ['diff', base(), image, '--all']);
    assert.match(long.stdout, /\+ \/usr\/share\/many\/f59 {2}\+1 B/);
  });

  test('Markdown shows hostile values letter by letter', async () => {
    const ended = await command(workshop.folder, ['diff', base(), await derived(), '--markdown']);
    assert.equal(ended.status, 0, ended.stderr);
    assert.match(ended.stdout, /^## Changes from <code>/);
    assert.match(ended.stdout, /\| ➕ \| <code>vim<\/code> \| 2&#58;9&#46;2-1/);
    assert.doesNotMatch(ended.stdout, /<b>|@someone/);
    assert.doesNotMatch(ended.stdout.replaceAll(/^\|.*\|$/gm, ''), /\| &#64;/);
  });

  test('--markdown and --json exclude each other', async () => {
    const ended = await command(workshop.folder, ['diff', base(), base(), '--markdown', '--json']);
    assert.equal(ended.status, 2);
  });

  test('an image that is not there is told by its name', async () => {
    const ended = await command(workshop.folder, ['diff', base(), `oci:${workshop.layout}:nowhere`]);
    assert.equal(ended.status, 3);
    assert.match(ended.stderr, /has no image nowhere/);
  });

  test('layers that both images have are read once', async () => {
    const { store, services } = workshop;
    const digest = (await derived()).split('@')[1] ?? '';
    const read: string[] = [];
    const named = async (name: string) => {
      const image = await readStoredImage(store, name);
      const layers = layerSources(image).map((source) => ({
        ...source,
        open() {
          read.push(source.descriptor.digest);
          return source.open();
        },
      }));
      return { name, image, layers };
    };
    const cold = { ...services, cacheDir: join(workshop.folder, 'cold') };
    const document = await diffImages(await named('base'), await named(digest), cold);
    assert.ok(diffMarkdown(document, { all: true }).includes('a&#46;ttf'));
    // Five of the base and one of its own; each database, which no layer's index keeps, takes a second look.
    assert.equal(read.length, 8);
    assert.equal(new Set(read).size, 6);
    read.length = 0;
    assert.deepEqual(await diffImages(await named('base'), await named(digest), cold), document);
    assert.deepEqual(read, [], 'and then never again');
  });
});
