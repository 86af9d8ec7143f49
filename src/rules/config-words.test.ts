import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { configWords } from './config-words.ts';
import { parseSysusersLine } from './sysusers.ts';
import { parseTmpfilesLine } from './tmpfiles.ts';

describe('words of a line', () => {
  for (const [line, words] of [
    ['d /var/lib/x 0755 root root - -', ['d', '/var/lib/x', '0755', 'root', 'root', '-', '-']],
    ['  u\tuser  - "a person" ', ['u', 'user', '-', 'a person']],
    [`d '/run/a b'/c\\x20d`, ['d', '/run/a b/c d']],
    ['a "" b', ['a', '', 'b']],
    ['a\\\\b \\"', ['a\\b', '"']],
    ['\\101', ['A']],
    ['\\u0041\\U00000042\\u00e9', ['AB\u00c3\u00a9']],
    ['a \\u004', undefined],
    ['a \\U00110000', undefined],
    ['', []],
    ['a "open', undefined],
    ['a \\', undefined],
    ['a \\q', undefined],
    ['a \\x0', undefined],
    ['a \\x00', undefined],
  ] as const) {
    test(JSON.stringify(line), () => assert.deepEqual(configWords(line), words));
  }

  test('what is quoted comes back as it was', () => {
    const quoted = (word: string) => `"${word.replace(/["\\]/g, '\\$&')}"`;
    const word = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        assert.deepEqual(configWords(words.map(quoted).join(' \t')), words);
      }),
    );
  });

  test('hostile bytes: at most 64 words, none of them longer than the line, in no time', () => {
    const hostile = fc.string({ unit: fc.constantFrom('"', "'", '\\', ' ', 'x', '4', '1', '\t', '%', '/', '\u00ff') });
    fc.assert(
      fc.property(hostile, (line) => {
        const words = configWords(line) ?? [];
        assert.ok(words.length <= 64 && words.join('').length <= line.length);
        parseTmpfilesLine(line);
        parseSysusersLine(line);
      }),
    );
    const started = performance.now();
    for (const piece of ['"', '\\', ' x', '\\x41', `"'`]) configWords(piece.repeat(300_000));
    assert.ok(performance.now() - started < 2_000);
  });
});

describe('tmpfiles.d', () => {
  for (const [line, parsed] of [
    ['# d /x', undefined],
    ['', undefined],
    ['d relative', undefined],
    ['dd /x', undefined],
    ['d /var/x', { action: 'd', modifiers: '', path: '/var/x' }],
    ['L+ /x - - - - ../a b', { action: 'L', modifiers: '+', path: '/x', argument: '../a b' }],
    [
      'f!= "/x y" 04755 root - 1d text',
      { action: 'f', modifiers: '!=', path: '/x y', mode: '04755', user: 'root', age: '1d', argument: 'text' },
    ],
    ['d %h/x 0700', { action: 'd', modifiers: '', path: '%h/x', mode: '0700' }],
  ] as const) {
    test(JSON.stringify(line), () => assert.deepEqual(parseTmpfilesLine(line), parsed));
  }
});

describe('sysusers.d', () => {
  for (const [line, parsed] of [
    ['# u x', undefined],
    ['x y', undefined],
    ['u', undefined],
    ['constructor y', undefined],
    ['u agent', { action: 'user', name: 'agent' }],
    [
      'u! agent 0:0 "An agent" /home /bin/sh',
      { action: 'user', name: 'agent', id: '0:0', home: '/home', shell: '/bin/sh' },
    ],
    ['g wheel 10', { action: 'group', name: 'wheel', id: '10' }],
    ['m agent wheel', { action: 'member', name: 'agent', id: 'wheel' }],
    ['r - 500-900', { action: 'range', name: '-', id: '500-900' }],
  ] as const) {
    test(JSON.stringify(line), () => assert.deepEqual(parseSysusersLine(line), parsed));
  }
});
