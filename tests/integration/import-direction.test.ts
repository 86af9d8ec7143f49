/** The linter's rules for the rooms of src/ (DESIGN.md, Source layout): what they forbid fails, what they allow passes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** Importer first. */
const order = 'cli runner actions pipeline report rules assemble image sigstore registry core'.split(' ');

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wtgos-rooms-'));
  await cp(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const room of order) {
    await mkdir(join(folder, 'src', room, 'deep'), { recursive: true });
    await writeFile(join(folder, 'src', room, 'noun.ts'), `export const ${room} = 1;\n`);
  }
});
after(() => rm(folder, { recursive: true, force: true }));

/** The rules that one file breaks. */
async function lint(file: string, text: string): Promise<string[]> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  const biome = join(root, 'node_modules/.bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', file];
  const { stdout, stderr } = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' });
  await rm(path);
  const report = JSON.parse(stdout || '{}') as { diagnostics?: { category: string }[] };
  assert.ok(report.diagnostics, stderr);
  return report.diagnostics.map(({ category }) => category);
}

/** One import of each of these rooms, from one folder deeper than the room. */
function importsOf(rooms: readonly string[]): string {
  const imports = rooms.map((room) => `import { ${room} } from '../../${room}/noun.ts';\n`);
  return `${imports.join('')}export const all = [${rooms.join(', ')}];\n`;
}

describe('rooms', () => {
  for (const [position, room] of order.entries()) {
    test(`${room} imports what is below it, and nothing above`, async () => {
      const above = await lint(`src/${room}/deep/x.ts`, importsOf(order.slice(0, position)));
      assert.deepEqual(
        above,
        Array.from({ length: position }, () => 'lint/style/noRestrictedImports'),
      );
      assert.deepEqual(await lint(`src/${room}/deep/x.ts`, importsOf(order.slice(position + 1))), []);
    });
  }

  test('every room has its place', async () => {
    const rooms = (await readdir(join(root, 'src'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const known = [...order, 'sample', 'hardware', 'distrobox', 'governance'];
    assert.deepEqual(
      rooms.map(({ name }) => name).filter((name) => !known.includes(name)),
      [],
    );
  });

  test('a cycle is refused', async () => {
    await writeFile(
      join(folder, 'src/image/other.ts'),
      `import { noun } from './cycle.ts';\nexport const other = () => noun;\n`,
    );
    const found = await lint(
      'src/image/cycle.ts',
      `import { other } from './other.ts';\nexport const noun = () => other;\n`,
    );
    assert.ok(found.includes('lint/suspicious/noImportCycles'), found.join());
  });

  test('only runner talks to the toolkit, and logic knows no environment', async () => {
    const toolkit = `import * as core from '@actions/core';\nexport const info = core.info;\n`;
    const environment = 'export const home = process.env.HOME;\n';
    for (const room of order.filter((name) => name !== 'runner')) {
      assert.deepEqual(await lint(`src/${room}/x.ts`, toolkit), ['lint/style/noRestrictedImports'], room);
    }
    for (const room of order.filter((name) => name !== 'runner' && name !== 'cli')) {
      assert.deepEqual(await lint(`src/${room}/x.ts`, environment), ['lint/style/noProcessEnv'], room);
    }
    assert.deepEqual(await lint('src/runner/x.ts', toolkit + environment), []);
  });
});
