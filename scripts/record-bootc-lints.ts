/**
 * Asks a real bootc what its lints say of the trees of tests/tools/bootc-lint-cases.ts, and writes it down for
 * tests/integration/bootc-lints.test.ts. bootc is in no package registry, so this is run by hand, as root:
 *
 *   node scripts/record-bootc-lints.ts FOLDER COMMIT     (`bootc` of that commit, the libraries it needs, and ld-linux-x86-64.so.2)
 *
 * Each tree is asked twice: as another root, and as the running one, for some lints look at one of them alone.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { encodeName } from '../src/image/names.ts';
import type { ImageTree } from '../src/image/types.ts';
import { lintCase, lintCases } from '../tests/tools/bootc-lint-cases.ts';

const record = join(import.meta.dirname, '../tests/fixtures/bootc-lints.json');
const [, , folderOfBootc = '.', commit = ''] = process.argv;
const kit = resolve(folderOfBootc);
const bootcIn = (folder: string): string[] => [
  join(folder, 'ld-linux-x86-64.so.2'),
  '--library-path',
  folder,
  join(folder, 'bootc'),
];

async function write(tree: ImageTree, folder: string): Promise<void> {
  const at = (path: string): Buffer => Buffer.concat([Buffer.from(`${folder}/`), encodeName(path)]);
  for (const { path, type, target, mode } of tree.entries.values()) {
    if (type === 'directory') mkdirSync(at(path), { recursive: true, mode });
    else if (type === 'symlink') symlinkSync(encodeName(target ?? ''), at(path));
    else writeFileSync(at(path), (await tree.readFile(path, 2 ** 20)) ?? '');
  }
}

/** Lints that fail, and those that bootc ends with: these are asked again without, so that the others are heard. */
function failing(command: readonly string[], rootfs: string): string[] {
  const ended: string[] = [];
  for (;;) {
    const skip = ended.flatMap((name) => ['--skip', name]);
    const [program = '', ...args] = [...command, 'container', 'lint', '--rootfs', rootfs, ...skip];
    const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
    const [, name] = /Unexpected runtime error running lint ([a-z0-9-]+)/.exec(stderr) ?? [];
    if (name !== undefined) {
      ended.push(name);
      continue;
    }
    if (!/^Checks passed: /m.test(stdout)) throw new Error(`bootc said of ${rootfs}: ${stdout}${stderr}`);
    const said = [...stdout.matchAll(/^(?:Failed lint|Lint warning): ([a-z0-9-]+):/gm)].map(([, lint = '']) => lint);
    return [...said, ...ended];
  }
}

const verdicts: Record<string, string[]> = {};
for (const name of Object.keys(lintCases)) {
  const folder = mkdtempSync(join(tmpdir(), 'bootc-lint-'));
  try {
    const { tree } = lintCase(name);
    await write(tree, folder);
    const isFolder = (path: string): boolean => tree.lookup(path, { followLast: false })?.type === 'directory';
    const place = ['dev', 'sys'].find(isFolder);
    const inside = `mount -t proc proc ${folder}/proc && mount --bind ${kit} ${folder}/${place} && exec chroot ${folder} "$@"`;
    const enter = ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', inside, 'sh'];
    const found = failing(bootcIn(kit), folder);
    // bootc itself needs /proc: a tree without it is asked as another root alone.
    if (isFolder('proc')) found.push(...failing([...enter, ...bootcIn(`/${place}`)], '/'));
    verdicts[name] = [...new Set(found)].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const [program = '', ...args] = bootcIn(kit);
const version = execFileSync(program, [...args, '--version'], { encoding: 'utf8' }).trim();
writeFileSync(record, `${JSON.stringify({ version, commit, verdicts }, null, 2)}\n`);
