// Is the committed dist/ what the sources give, wherever they lie? Wipes it and builds it again, here and in a clone in
// another folder, and asks git both times.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { root, run } from './node24.mjs';

run(process.execPath, ['scripts/build-dist.mjs']);
demandClean(root, 'dist/ is stale');

const folder = mkdtempSync(join(tmpdir(), 'wtgos-clone-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const clone = join(folder, 'another', 'place');
execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone]);
// Copied, not linked: a bundler names modules by their real paths. Neither Node nor the linter takes part in a build.
cpSync(join(root, 'node_modules'), join(clone, 'node_modules'), {
  recursive: true,
  verbatimSymlinks: true,
  filter: (path) => !/^(node-\w+-\w+|@biomejs)$/.test(basename(path)),
});
const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
execFileSync(process.execPath, ['scripts/build-dist.mjs'], {
  cwd: clone,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
});
demandClean(clone, 'dist/ depends on the folder it is built in');
console.log('dist/ is what the sources give, here and in a clone');

function demandClean(checkout, complaint) {
  const changes = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { cwd: checkout, encoding: 'utf8' });
  if (changes === '') return;
  console.error(`${complaint}:\n${changes}Run: npm run build, and commit dist/ with the sources.`);
  process.exit(1);
}
