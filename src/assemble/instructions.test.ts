import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../core/errors.ts';
import { readInstructions } from './instructions.ts';
import { containerfileText, maxContainerfileBytes, preprocessorHint } from './source-text.ts';
import { jsonWords, leadingFlags, quotedWords } from './words.ts';

const read = (source: string | Buffer) => readInstructions(containerfileText(source, 'C'), 'C');
const brief = (source: string) => read(source).instructions.map(({ line, original }) => [line, original]);
const refused = (source: string | Buffer, message: RegExp, line?: number) =>
  assert.throws(
    () => read(source),
    (error) => {
      assert.ok(error instanceof UserError, String(error));
      assert.match(error.message, message);
      assert.ok(error.hint);
      if (line !== undefined) assert.deepEqual(error.at, { file: 'C', line });
      return true;
    },
  );

test('lines are joined; comments and empty lines between them are left out', () => {
  assert.deepEqual(brief('FROM a\nCOPY a \\\n# c\n\n  b \\ \n c\nLABEL a=b\n'), [
    [1, 'FROM a'],
    [2, 'COPY a   b  c'],
    [7, 'LABEL a=b'],
  ]);
});

test('an escaped escape ends a line', () => {
  assert.deepEqual(brief('LABEL a=b\\\\\nLABEL c=d'), [
    [1, 'LABEL a=b\\\\'],
    [2, 'LABEL c=d'],
  ]);
});

test('a comment’s backslash continues nothing', () => {
  assert.deepEqual(brief('# c \\\nFROM a'), [[2, 'FROM a']]);
});

test('the file may end in a continued line', () => {
  assert.deepEqual(brief('LABEL a=b \\'), [[1, 'LABEL a=b']]);
});

test('byte order mark, Windows line ends and indents are no part of instructions', () => {
  assert.deepEqual(brief('\ufeff  FROM a\r\n\tCOPY a \\\r\n b\r\n'), [
    [1, 'FROM a'],
    [2, 'COPY a  b'],
  ]);
});

test('the escape directive counts at the top only', () => {
  assert.equal(read('#syntax=docker/dockerfile:1\n# ESCAPE = `\nFROM a').escapeChar, '`');
  assert.equal(read('# hello\n# escape=`\nFROM a').escapeChar, '\\');
  assert.equal(read('\n# escape=`\nFROM a').escapeChar, '\\');
  assert.deepEqual(brief('# escape=`\nCOPY a `\n b\\\nLABEL x=y'), [
    [2, 'COPY a  b\\'],
    [4, 'LABEL x=y'],
  ]);
});

test('directives that cannot be followed are refused', () => {
  refused('# escape=x\nFROM a', /"x"/, 1);
  refused('# escape=`\n# escape=`\nFROM a', /second escape/, 2);
  refused('# syntax=evil/frontend\nFROM a', /another parser/, 1);
});

test('here-documents', () => {
  const { instructions } = read(
    'COPY <<-"EOF" <<B /x/\n\thello\n\tEOF\nFROM q\nB\nLABEL a=b\nRUN cat <<X && y\nFROM z\nX\n',
  );
  assert.deepEqual(instructions[0]?.heredocs, [
    { name: 'EOF', expand: false, content: 'hello\n' },
    { name: 'B', expand: true, content: 'FROM q\n' },
  ]);
  assert.deepEqual(
    instructions.map(({ keyword, line }) => [keyword, line]),
    [
      ['COPY', 1],
      ['LABEL', 6],
      ['RUN', 7],
    ],
  );
  assert.deepEqual(read('LABEL a=<<EOF\nLABEL b=c').instructions.length, 2);
});

test('here-documents that do not end are refused', () => {
  refused('FROM a\nCOPY <<EOF /x\nabc\n', /<<EOF does not end/, 2);
  refused('FROM a\nCOPY << EOF /x\nabc\nEOF\n', /followed by a blank/, 2);
});

test('what no Containerfile needs is refused', () => {
  refused(Buffer.from([0x46, 0xff]), /UTF-8/);
  refused('FROM a\nLABEL a=\u0000', /U\+0000/, 2);
  refused('FROM a\rLABEL a=b', /U\+000D/, 1);
  refused('FROM a\nLABEL\u000ba=b', /U\+000B/, 2);
  refused('#'.repeat(maxContainerfileBytes + 1), /larger than/);
  refused('ENV a=b\n'.repeat(10_001), /more than 10000/);
});

test('a megabyte of anything is read in no time', () => {
  const started = performance.now();
  for (const piece of ['#', ' ', '"\\', '\\\n', '<<a ', '[', '# a=b\n', '$', '--a ', '\t#\n']) {
    const text = `FROM a\nCOPY x${piece.repeat(Math.floor((maxContainerfileBytes - 20) / piece.length))}`;
    try {
      read(text);
    } catch (error) {
      assert.ok(error instanceof UserError);
    }
  }
  assert.ok(performance.now() - started < 5000);
});

test('words keep their quotes until they are expanded', () => {
  assert.deepEqual(quotedWords(`a="b c" d='e f'g  h\\ i j=`, '\\'), ['a="b c"', `d='e f'g`, 'h\\ i', 'j=']);
  assert.deepEqual(quotedWords(`'' "`, '\\'), [`''`, '"']);
  assert.deepEqual(quotedWords('a\u00a0b', '\\'), ['a', 'b']);
});

test('flags stand first, and `--` ends them', () => {
  assert.deepEqual(leadingFlags('--a=b --c="d e" -- --f g', '\\'), { words: ['--a=b', '--c=d e'], rest: '--f g' });
  assert.deepEqual(leadingFlags('a --b', '\\'), { words: [], rest: 'a --b' });
});

test('only arrays of strings are the JSON form', () => {
  assert.deepEqual(jsonWords('["a", "b"]'), ['a', 'b']);
  assert.equal(jsonWords('["a", 1]'), 'mixed');
  assert.equal(jsonWords('["a", b]'), undefined);
  assert.equal(jsonWords('[ -f x ] && y'), undefined);
});

test('a file for a preprocessor is noticed', () => {
  assert.match(preprocessorHint('Containerfile.in', 'FROM a\n#include "x"\n') ?? '', /in:2: "#include/);
  assert.match(preprocessorHint('C.tpl', 'FROM a\n') ?? '', /preprocessor first/);
  assert.equal(preprocessorHint('Containerfile', '#if this is a comment\nFROM a\n'), undefined);
});
