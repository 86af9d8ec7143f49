import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const entry = new URL('./entry.ts', import.meta.url);

function run(script: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('an entry that is not there is our bug', () => {
  for (const name of ['nothing', 'constructor', '__proto__']) {
    const { status, stderr } = run(`import { dispatch } from '${entry}'; await dispatch('${name}');`);
    assert.equal(status, 70);
    assert.match(stderr, /^This is a bug of wtgos, please report it: Error: there is no entry/);
  }
});

test('work that stops before it is done is our bug, not success and not a policy’s no', () => {
  const { status, stderr } = run(`
    import { dispatch } from '${entry}';
    process.argv = ['node', 'wtgos', '--version'];
    process.stdout.write = () => true;
    await dispatch('cli');`);
  assert.equal(status, 70);
  assert.match(stderr, /stopped before its work was done/);
});

test('an old Node is told, before anything is loaded', () => {
  const { status, stderr, stdout } = run(`
    import { dispatch } from '${entry}';
    Object.defineProperty(process.versions, 'node', { value: '20.20.2' });
    await dispatch('cli');`);
  assert.equal(status, 2);
  assert.match(stderr, /^wtgos needs Node 24\.15 or newer; this is 20\.20\.2/);
  assert.equal(stdout, '');
});
