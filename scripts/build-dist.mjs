// Makes dist/: tsc, then one ncc build of the dispatcher, then a stub for each thing that can be started.
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './node24.mjs';

const dist = join(root, 'dist');
// Stale chunks would stay.
rmSync(dist, { recursive: true, force: true });
rmSync(join(root, '.tsc'), { recursive: true, force: true });

run('tsc', ['--project', 'tsconfig.build.json']);
// -C: nothing of an earlier build; no --minify, which breaks ESM bundles that hold eval("require").
run('ncc', ['build', '.tsc/entry.js', '-C', '--license', 'licenses.txt', '-o', 'dist', '-q']);

trimSeeds();
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

/**
 * `@sigstore/tuf` ships, beside its root of trust, copies of targets for uses that are not ours (keys of other ecosystems).
 * Only the trusted root is ever asked for: the others are left out.
 */
function trimSeeds() {
  const seeds = /JSON\.parse\('(\{"https:\/\/tuf-repo[^']*)'\)/;
  for (const name of readdirSync(dist)) {
    const file = join(dist, name);
    const text = name.endsWith('.js') ? readFileSync(file, 'utf8') : '';
    const found = seeds.exec(text);
    if (!found) continue;
    const kept = JSON.parse(found[1]);
    for (const repository of Object.values(kept)) {
      const root = repository.targets?.['trusted_root.json'];
      repository.targets = root === undefined ? {} : { 'trusted_root.json': root };
    }
    writeFileSync(
      file,
      text.replace(found[0], () => `JSON.parse('${JSON.stringify(kept)}')`),
    );
    return;
  }
  throw new Error('the seeds of @sigstore/tuf are not where they were: look at trimSeeds in scripts/build-dist.mjs');
}
