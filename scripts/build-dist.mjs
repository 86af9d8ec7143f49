// Makes dist/: tsc, then one ncc build of the dispatcher, then a stub for each thing that can be started.
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './node24.mjs';

const dist = join(root, 'dist');
// Stale chunks would stay.
rmSync(dist, { recursive: true, force: true });
rmSync(join(root, '.tsc'), { recursive: true, force: true });

run('tsc', ['--project', 'tsconfig.build.json']);
// -C: nothing of an earlier build; no --minify, which breaks ESM bundles that hold eval("require").
run('ncc', ['build', '.tsc/entry.js', '-C', '--license', 'licenses.txt', '-o', 'dist', '-q']);

mkdirSync(dist, { recursive: true });
for (const name of readdirSync(join(root, 'src', 'actions'), { withFileTypes: true })) {
  if (name.isDirectory()) stub(name.name, name.name);
}
stub('wtgos', 'cli', '#!/usr/bin/env node\n');
chmodSync(join(dist, 'wtgos.js'), 0o755);

function stub(file, entry, first = '') {
  writeFileSync(
    join(dist, `${file}.js`),
    `${first}import { dispatch } from './index.js';\n\nawait dispatch('${entry}');\n`,
  );
}
