import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { planBuild } from '../assemble/plan.ts';
import { digestContext } from './context-digest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wtgos-context-'));
  for (const name of ['files/below', 'output']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['one', 'two', 'files/a', 'files/below/b']) writeFileSync(join(folder, name), name);
  symlinkSync('a', join(folder, 'files', 'link'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function look(lines: string, engine: 'auto' | 'buildah' = 'auto') {
  const containerfile = join(folder, 'Containerfile');
  writeFileSync(containerfile, `FROM example.com/base:1\n${lines}\n`);
  const outputDir = join(folder, 'output');
  const fixed = { base: undefined, platform: { os: 'linux', architecture: 'amd64' }, buildArgs: {}, cwd: folder };
  const plan = await planBuild({ ...fixed, containerfile, contextDir: folder, outputDir, engine } as never);
  return digestContext(plan, { contextDir: folder, outputDir });
}

/** Whether the digest of a build is another one after a change. */
async function notices(lines: string, change: () => void): Promise<boolean> {
  const before = await look(lines);
  change();
  return (await look(lines)).digest !== before.digest;
}

const write = (name: string, text = 'other') => writeFileSync(join(folder, name), text);

/** The first two stages of the file are one that is not used, and one that is. */
const stages = 'COPY one /\nFROM scratch AS ctx\nCOPY two /\nFROM example.com/base:1\nCOPY --from=ctx /two /';

describe('the context’s digest', () => {
  for (const [what, lines, change, expected] of [
    ['a named file', 'COPY one /', () => write('one'), true],
    ['another file', 'COPY one /', () => write('two'), false],
    ['a time', 'COPY one /', () => utimesSync(join(folder, 'one'), 1, 1), false],
    ['a mode', 'COPY one /', () => chmodSync(join(folder, 'one'), 0o755), true],
    ['a file below a folder', 'COPY files /f', () => write('files/below/b'), true],
    ['a new file below a folder', 'COPY files /f', () => write('files/below/c'), true],
    ['the mode of a folder', 'COPY files /f', () => chmodSync(join(folder, 'files'), 0o700), true],
    ['a file that a pattern begins to match', 'COPY t* /', () => write('three'), true],
    ['a file that a pattern does not match', 'COPY t* /', () => write('x'), false],
    ['what a link leads to', 'COPY files/link /', () => write('files/a'), true],
    ['what is ignored', 'COPY files /f', () => write('files/a.ignored'), false],
    ['the output', 'COPY . /all/', () => write('output/x'), false],
    ['a file that a stage takes', stages, () => write('two'), true],
    ['a file that only an unused stage takes', stages, () => write('one'), false],
    ['anything, where a variable names it', 'ARG F=one\nCOPY $F /', () => write('two'), true],
    ['anything, where RUN mounts it', 'RUN --mount=type=bind,target=/x true', () => write('two'), true],
    ['anything, where RUN mounts it without a type', 'RUN --mount=target=/x true', () => write('two'), true],
    ['nothing, where RUN mounts a cache', 'RUN --mount=type=cache,target=/x true', () => write('two'), false],
    ['nothing, where ADD downloads', 'ADD https://one.example/one /\nRUN true', () => write('one'), false],
  ] as const) {
    test(`${expected ? 'notices' : 'does not change with'} ${what}`, async () => {
      write('.containerignore', '**/*.ignored\n');
      assert.equal(await notices(lines, () => void change()), expected);
    });
  }

  test('knows names that look alike apart', async () => {
    write('files/a', 'x');
    const { digest } = await look('COPY files /f');
    rmSync(join(folder, 'files/a'));
    write('files/A', 'x');
    assert.notEqual((await look('COPY files /f')).digest, digest);
  });

  test('stops at a pipe that is copied, and passes by one that need not be', async () => {
    execFileSync('mkfifo', [join(folder, 'files', 'pipe')]);
    await assert.rejects(look('COPY files /f'), { code: 'context-invalid', message: /named pipe/ });
    await look('COPY one /');
    assert.ok((await look('ARG F=one\nCOPY $F /')).isSame());
  });

  test('finds out that a file was written meanwhile, though its text and size are the same', async () => {
    const exact = await look('COPY files /f');
    const whole = await look('RUN --mount=target=/x true');
    assert.ok(exact.isSame());
    assert.ok(whole.isSame());
    write('two', 'TWO');
    assert.ok(exact.isSame());
    assert.equal(whole.isSame(), false);
    rmSync(join(folder, 'files/a'));
    write('files/a', 'files/a');
    assert.throws(() => exact.isSame(), { code: 'context-invalid', message: /changed while the image was built/ });
  });
});
