/** Expectations mean what the tools mean from which they come: Go's library for container-structure-test, rpm for versions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { TextPattern } from '../../src/core/text-pattern.ts';
import { compareVersions, parseVersion } from '../../src/rules/expect-version.ts';
import { checkExistence } from '../../src/rules/structure-test/files.ts';
import { evidenceOf } from '../../src/rules/testing.ts';
import { ok, run, toolPath } from './tools.ts';

/** The same numbers each time: a failure can be looked at again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Answers {
  searches: number[];
  modes: string[];
}

async function askGo(questions: object): Promise<Answers> {
  const ran = run(toolPath('bin', 'structure-tests'), [], { input: JSON.stringify(questions) });
  return JSON.parse(await ok(ran));
}

describe('what container-structure-test asks of Go', () => {
  test('every pattern that is read finds what Go finds', async () => {
    const below = numbers(1);
    const tokens = [
      'a',
      'b',
      '.',
      '*',
      '+',
      '?',
      '(',
      ')',
      '[ab]',
      '[^a]',
      '|',
      '^',
      '$',
      '{2}',
      '{1,2}',
      '\\d',
      '\\s',
      '\\W',
      '\\.',
      '(?:',
      '\n',
      '-',
      '[a-c]',
      'é',
    ];
    const letters = ['a', 'b', 'c', '\n', '.', '1', ' ', '-', 'é'];
    const some = (from: string[], most: number): string =>
      Array.from({ length: below(most) }, () => from[below(from.length)]).join('');
    const searches: [pattern: string, text: string][] = [];
    const found: number[] = [];
    while (searches.length < 20_000) {
      const source = `${below(3) ? '' : '(?m)'}${below(3) ? '' : '^'}${some(tokens, 7)}${below(3) ? '' : '$'}`;
      const content = some(letters, 8);
      const pattern = readable(source);
      if (!pattern) continue;
      searches.push([source, content]);
      found.push(pattern.search(content) === 'found' ? 1 : 0);
    }
    const said = await askGo({ searches });
    const wrong = searches.filter((_, position) => said.searches[position] !== found[position]);
    assert.deepEqual(wrong, []);
    assert.ok(found.includes(1) && found.includes(0));
  });

  test('permissions are written as Go writes them', async () => {
    const modes = ['file', 'directory', 'symlink', 'char', 'block', 'fifo'].flatMap((type) =>
      [0, 0o644, 0o755, 0o4755, 0o2755, 0o1777, 0o7777, 0o6750].map((mode) => ({ type, mode })),
    );
    const said = await askGo({ modes });
    for (const [position, { type, mode }] of modes.entries()) {
      const permissions = said.modes[position] ?? '';
      const { tree } = evidenceOf({ base: { x: { type: type as 'file', mode } } });
      const asked = { name: 'n', path: '/x', shouldExist: true, permissions, isExecutableBy: '' as const };
      assert.deepEqual(checkExistence(asked, tree), [], `${type} ${mode.toString(8)} is ${permissions}`);
    }
  });
});

function readable(source: string): TextPattern | undefined {
  try {
    return TextPattern.ofGo(source);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

test('versions are ordered as rpm orders them', async () => {
  const below = numbers(2);
  const parts = ['1', '2', '10', '01', '0', 'a', 'b', 'ab', 'B', '.', '~', '^', '_', '+', 'rc', '..'];
  const version = (): string => Array.from({ length: 1 + below(6) }, () => parts[below(parts.length)]).join('');
  const pairs = Array.from({ length: 2_000 }, () => [version(), version()] as const);
  const said: number[] = [];
  for (let at = 0; at < pairs.length; at += 100) {
    const asked = pairs.slice(at, at + 100).map(([a, b]) => `print(rpm.vercmp("${a}","${b}").." ")`);
    const ran = await ok(run('rpm', ['--eval', `%{lua: ${asked.join(' ')}}`]));
    said.push(...ran.trim().split(/\s+/).map(Number));
  }
  const wrong = pairs.filter(([a, b], at) => Math.sign(compareVersions(parseVersion(a), parseVersion(b))) !== said[at]);
  assert.deepEqual(wrong, []);
});
