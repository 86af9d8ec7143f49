import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ExternalError, PolicyError, UserError } from '../core/errors.ts';
import { endingOf } from './ending.ts';
import { GithubLog } from './github-log.ts';
import { summaryOf } from './summary.ts';
import { TerminalLog } from './terminal-log.ts';

const redact = (text: string) => text.replaceAll('hunter2', '***');
const hostile = 'a\n::error::x\n  ::add-mask::y\r::set-output name=z::1\n##[group]b\u001b[2J';

function githubLog(debug = false) {
  const lines: string[] = [];
  const annotation = (type: string) => (message: string, properties: object) => {
    lines.push(`<${type} ${JSON.stringify(properties)}> ${message}`);
  };
  const commands = {
    startGroup: (name: string) => void lines.push(`<group> ${name}`),
    endGroup: () => void lines.push('<end>'),
    error: annotation('error'),
    warning: annotation('warning'),
    notice: annotation('notice'),
  };
  return { lines, log: new GithubLog({ write: (line) => void lines.push(line), commands, redact, debug }) };
}

describe('GithubLog', () => {
  test('no data reads as a command', () => {
    const { lines, log } = githubLog();
    log.info(hostile);
    assert.equal(lines.length, 4);
    for (const line of lines) {
      assert.doesNotMatch(line, /^\s*::/);
      assert.ok(!line.includes('##['));
      assert.doesNotMatch(line, /[\r\n\u001b]/);
    }
  });

  test('secrets are hidden everywhere', async () => {
    const { lines, log } = githubLog(true);
    log.info('hunter2');
    log.warn('hunter2');
    log.debug('hunter2');
    await log.step('hunter2', async () => undefined);
    log.annotate({ type: 'error', title: 't', message: 'hunter2' });
    assert.ok(!lines.join('\n').includes('hunter2'));
    assert.equal(lines.filter((line) => line.includes('***')).length, 6);
  });

  test('groups do not nest, and end when the work fails', async () => {
    const { lines, log } = githubLog();
    const failing = log.step('outer', () => log.step('inner', async () => Promise.reject(new Error('no'))));
    await assert.rejects(failing, /no/);
    assert.equal(lines.filter((line) => line.startsWith('<group>')).length, 1);
    assert.equal(lines.indexOf('<end>'), lines.length - 2);
  });

  test('the eleventh annotation of a type is a line of the log, and long ones are cut', () => {
    const { lines, log } = githubLog();
    for (let index = 0; index < 11; index++) log.warn('x'.repeat(9_000));
    assert.equal(lines.filter((line) => line.startsWith('<warning')).length, 10);
    assert.match(lines.at(-1) ?? '', /^warning: wtgos: x/);
    assert.ok((lines[0]?.length ?? 0) < 4_200);
  });

  test('debug says nothing unless asked for', () => {
    const { lines, log } = githubLog();
    log.debug('x');
    assert.deepEqual(lines, []);
  });
});

function terminal(options: { isTTY?: boolean; columns?: number; env?: NodeJS.ProcessEnv; quiet?: boolean } = {}) {
  const written: string[] = [];
  const output = {
    write: (text: string) => written.push(text),
    isTTY: options.isTTY ?? false,
    columns: options.columns ?? 80,
  };
  const log = new TerminalLog({ output, env: options.env ?? {}, redact, quiet: options.quiet ?? false, debug: false });
  return { log, text: () => written.join('') };
}

describe('TerminalLog', () => {
  test('no line of a sentence is wider than the terminal, whatever is in it; elsewhere lines stay whole', () => {
    const words = 'What to do: look at the registry, then run the same again, since it doubles nothing. ';
    const address = `https://github.com/${'x'.repeat(90)}`;
    for (const columns of [40, 80, 200]) {
      const { log, text } = terminal({ isTTY: true, columns, env: { NO_COLOR: '1' } });
      log.prose(`Failed: ${words}\n  ${words}${words}\n  About this error: ${address}`);
      const lines = text().split('\n');
      const wide = lines.filter((line) => line.length > columns);
      assert.deepEqual(
        wide.map((line) => line.trim()),
        columns === 200 ? [] : [address],
      );
      assert.equal(text().replaceAll(/\s+/g, ' ').split(words).length, 4, 'no word is lost');
      assert.ok(lines.filter((line) => line.startsWith('  ')).length >= 2);
    }
    const { log, text } = terminal({ columns: 40 });
    log.prose(words);
    assert.equal(text(), `${words}\n`);
  });

  test('steps have their time, and what is in them is indented', async () => {
    const { log, text } = terminal();
    await log.step('Build', async () => log.info('one\ntwo'));
    assert.match(text(), /^• Build\n {2}one\n {2}two\n✓ Build {2}\d+\.\d s\n$/);
  });

  test('a failed step is marked, and the error passes through', async () => {
    const { log, text } = terminal();
    await assert.rejects(
      log.step('Build', async () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.match(text(), /✗ Build/);
  });

  test('colour only on a terminal, and not with NO_COLOR or TERM=dumb', () => {
    const colour = (options: Parameters<typeof terminal>[0]) => terminal(options).log.colour;
    assert.equal(colour({ isTTY: true }), true);
    assert.equal(colour({ isTTY: false }), false);
    assert.equal(colour({ isTTY: true, env: { NO_COLOR: '1' } }), false);
    assert.equal(colour({ isTTY: false, env: { FORCE_COLOR: '1' } }), true);
    assert.equal(colour({ isTTY: true, env: { FORCE_COLOR: '0' } }), false);
    assert.equal(colour({ isTTY: false, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }), false);
    assert.equal(colour({ isTTY: true, env: { NO_COLOR: '' } }), true);
    assert.equal(colour({ isTTY: true, env: { TERM: 'dumb' } }), false);
  });

  test('the progress line fits the terminal and is wiped before other text', () => {
    const { log, text } = terminal({ isTTY: true, columns: 20 });
    log.progress('a very long label that does not fit', 1e6, 2e6);
    log.info('next');
    const [, line = ''] = text().split('\r\u001b[2K');
    assert.ok(line.length < 20, line);
    assert.ok(text().endsWith('\r\u001b[2Knext\n'));
  });

  test('no progress without a terminal', () => {
    const { log, text } = terminal();
    log.progress('x', 1, 2);
    assert.equal(text(), '');
  });

  test('data cannot control the terminal; quiet leaves warnings only; secrets are hidden', () => {
    const { log, text } = terminal({ quiet: true });
    log.info('not said');
    log.warn(`hunter2 ${hostile}`);
    assert.doesNotMatch(text(), /not said|hunter2|[\r\u001b]/);
    assert.match(text(), /^warning: \*\*\* a\n/);
  });
});

describe('endingOf', () => {
  test('each class has its status, its words and a place to read more', () => {
    const user = endingOf(
      new UserError('input-invalid', 'wrong', { hint: 'Do it.', at: { file: 'Containerfile', line: 3 } }),
      redact,
      false,
    );
    assert.equal(user.status, 2);
    assert.equal(user.message, 'Containerfile:3: wrong');
    assert.deepEqual([user.file, user.line], ['Containerfile', 3]);
    assert.match(user.details.join('\n'), /^What to do: Do it\.\nAbout this error: \S+errors\.md#input-invalid$/);
    const external = endingOf(new ExternalError('io-failed', 'x', { state: 'Half.' }), redact, false);
    assert.equal(external.status, 3);
    assert.ok(external.details.includes('State: Half.'));
    assert.equal(endingOf(new PolicyError('gate-refused', 'x'), redact, false).status, 1);
  });

  test('anything else is our bug and says so, whatever was thrown', () => {
    for (const thrown of [new TypeError('x is not a function'), 'text', undefined, null]) {
      const ending = endingOf(thrown, redact, false);
      assert.equal(ending.status, 70);
      assert.match(ending.message, /^This is a bug of wtgos/);
      assert.match(ending.details.join('\n'), /issues\/new/);
    }
  });

  test('stacks only when asked for, with their causes; no secret in any part', () => {
    const error = new ExternalError('io-failed', 'hunter2', {
      hint: 'hunter2',
      state: 'hunter2',
      cause: new Error('deep hunter2'),
    });
    const brief = endingOf(error, redact, false);
    const full = endingOf(error, redact, true);
    assert.doesNotMatch(JSON.stringify(brief), /\bat .*logs\.test/);
    assert.match(JSON.stringify(full), /caused by Error: deep \*\*\*.*logs\.test/);
    assert.doesNotMatch(JSON.stringify([brief, full]), /hunter2/);
  });

  test('what a registry says cannot control the terminal', () => {
    assert.doesNotMatch(
      JSON.stringify(endingOf(new ExternalError('registry-failed', '\u001b[2Jx'), redact, false)),
      /\\u001b/,
    );
  });
});

describe('summaryOf', () => {
  const ending = endingOf(new UserError('input-invalid', '<script>|`x`'), redact, false);

  test('shows the error and the outputs, letter by letter', () => {
    const text = summaryOf('Title', [], { outputs: { digest: 'sha256:1', tags: 'a|b\nc' } }, ending);
    assert.match(text, /^## Title/);
    assert.doesNotMatch(text, /<script>|`x`/);
    assert.match(text, /\| a&#124;b<br>c \|/);
  });

  test('stays below GitHub’s bound whatever there is to say', () => {
    const finding = { rule: 'CW-01', level: 'error' as const, message: '<'.repeat(2_000), evidence: {} };
    const verdict = {
      result: 'fail' as const,
      strict: true,
      findings: Array.from({ length: 500 }, () => finding),
      decisions: [],
      unusedClauses: [],
    };
    const text = summaryOf('Title', [verdict, verdict, verdict, verdict], { outputs: {} }, undefined);
    assert.ok(Buffer.byteLength(text) < 1024 * 1024);
    assert.match(text, /breaks its policy/);
  });
});
