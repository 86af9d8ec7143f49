/** No address of GitHub, or of anybody else, is written into the code but those below, each with its reason: the rest is what the environment says. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const source = resolve(import.meta.dirname, '..', '..', 'src');

const documents = 'where this project’s own documents and issues are';
const reasons: Readonly<Record<string, string>> = {
  'runner/github-address.ts': 'the GitHub of a run that names none',
  'runner/ending.ts': documents,
  'report/rule-page.ts': documents,
  'report/rule-set.ts': documents,
  'report/sarif.ts': documents,
  'sigstore/keyless/instance.ts':
    'who vouches and certifies for github.com; any other GitHub follows from its own address',
  'sigstore/keyless/tuf.ts': 'where Sigstore’s public root of trust is',
  'sigstore/statement.ts': 'a type’s name, which cosign compares',
  'actions/keyless-inputs.ts': 'for whom a trusted root comes with this program: the public instance',
  'actions/prune/run.ts': 'the one registry that a token of GitHub may go to unasked',
  'pipeline/publish.ts': 'what to do about a package there',
  'registry/failure.ts': 'what to do about a refusal there',
  'cli/init.ts': 'what is written into a new repository',
  'cli/init-files.ts': 'what is written into a new repository',
  'cli/try/run-try.ts': 'a name for what never leaves this machine',
  'sample/base.ts': 'a name for what never leaves this machine',
  'sample/tree.ts': 'files of the sample base',
};

const host =
  /^(https?:\/\/)?([\w-]+\.)*(github\.com|githubusercontent\.com|githubapp\.com|ghe\.com|ghcr\.io|sigstore\.dev)([/:]|$)/;

/** Texts of the code that are an address, or begin with one; a sentence that names one is none. */
function addressesIn(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const texts = [...bare.matchAll(/(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)].map(([, , text = '']) => text);
  return texts.filter((text) => !/\s/.test(text) && host.test(text));
}

test('every address in the code has its reason', () => {
  const files = globSync('**/*.ts', { cwd: source }).filter(
    (file) => !/(\.test|testing)\.ts$|rules\/help\//.test(file),
  );
  assert.ok(files.length > 200);
  const found = files.filter((file) => addressesIn(readFileSync(join(source, file), 'utf8')).length > 0);
  assert.deepEqual(found.sort(), Object.keys(reasons).sort());
});

test('the look at the code sees an address, and no comment or sentence', () => {
  for (const line of [
    `fetch('https://api.github.com/repos')`,
    `const url = \`https://uploads.github.com/\${path}\`;`,
    `host === "ghcr.io"`,
    `endsWith('.ghe.com') || base === 'http://octo.ghe.com:443'`,
  ]) {
    assert.equal(addressesIn(line).length, 1, line);
  }
  for (const line of [
    `// see https://github.com/a/b`,
    `/** at 'https://github.com' */`,
    `hint: 'Name it: ghcr.io/you/image'`,
    `import x from '../github.com.ts'`,
    `'https://github.com.example/x'`,
  ]) {
    assert.deepEqual(addressesIn(line), [], line);
  }
});
