// Makes dist/: tsc, then one ncc build of the dispatcher, then a stub for each thing that can be started.
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';
import { root, run } from './node24.mjs';

const dist = join(root, 'dist');
// Stale chunks would stay.
rmSync(dist, { recursive: true, force: true });
rmSync(join(root, '.tsc'), { recursive: true, force: true });

/**
 * Modules that what we call never gets to, and the built-in one that stands in for each: it has none of the names that are
 * asked of it, so the module is as good as not installed, and nothing beside dist/ is ever searched for it.
 * - undici: in @actions/http-client for `getAgentDispatcher`, which is for fetch; its own requests (the run's identity token)
 *   go through Node's http, and proxies through tunnel.
 * - socks: in @npmcli/agent for a proxy that speaks SOCKS; our own requests know HTTP proxies alone.
 * - iconv-lite: optional in minipass-fetch, for `textConverted()` of pages in other encodings.
 */
const leftOut = {
  undici: 'http',
  socks: 'net',
  'iconv-lite': 'path',
};

run('tsc', ['--project', 'tsconfig.build.json']);
takeMinified();
await bundle();
trimSeeds();
tidy();
for (const name of readdirSync(join(root, 'src', 'actions'), { withFileTypes: true })) {
  if (name.isDirectory()) stub(name.name, name.name);
}
stub('wtgos', 'cli', '#!/usr/bin/env node\n');
chmodSync(join(dist, 'wtgos.js'), 0o755);

/** OpenPGP.js makes its own small build; Node's conditions in its package.json lead to the one of 1.2 MB. */
function takeMinified() {
  const file = join(root, '.tsc', 'image', 'rpmdb', 'keyring.js');
  const text = readFileSync(file, 'utf8');
  const found = "import('openpgp')";
  if (!text.includes(found)) throw new Error(`${file} does not load openpgp: look at takeMinified`);
  writeFileSync(file, text.replace(found, "import('../../../node_modules/openpgp/dist/node/openpgp.min.mjs')"));
}

/** No cache: nothing of an earlier build. No minify: it breaks ESM bundles that hold eval("require"). */
async function bundle() {
  const { code, assets } = await ncc(join(root, '.tsc', 'entry.js'), {
    cache: false,
    esm: true,
    externals: leftOut,
    filename: 'index.js',
    license: 'licenses.txt',
    quiet: true,
  });
  for (const [name, { source }] of Object.entries({ 'index.js': { source: code }, ...assets })) {
    // ncc takes what looks like the path of a file for one to bring along: a folder joined to a name, a whole tree.
    if (!/^(\d+\.)?index\.js$|^(licenses\.txt|package\.json)$/.test(name))
      throw new Error(`ncc would put ${name} into dist/: write the path that it found in another way`);
    const file = join(dist, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
}

/**
 * Takes the libraries' comments out (their licences are in licenses.txt) and formats all alike: a fifth less to fetch, and
 * unlike what a minifier leaves it can still be read, and compared with the last one.
 */
function tidy() {
  const tidied = join(root, '.tsc', 'dist');
  // What its makers minified stays so.
  const isMinified = (text) => text.length / text.split('\n').length > 300;
  const scripts = readdirSync(dist).filter(
    (name) => name.endsWith('.js') && !isMinified(readFileSync(join(dist, name), 'utf8')),
  );
  const asTheyAre = ['--target', 'esnext', '--module', 'preserve', '--noResolve', '--types', ''];
  const options = ['--ignoreConfig', '--allowJs', '--noCheck', '--removeComments', ...asTheyAre, '--outDir', tidied];
  run('tsc', [...options, ...scripts.map((name) => join(dist, name))]);
  run('biome', [
    'format',
    '--write',
    '--log-level=error',
    '--config-path',
    join('scripts', 'dist-format.json'),
    tidied,
  ]);
  for (const name of scripts) cpSync(join(tidied, name), join(dist, name));
}

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
