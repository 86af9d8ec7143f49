import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printable, printableJson, printableLines, shortened } from './printable.ts';

test('plain text, umlauts and emoji stay as they are', () => {
  assert.equal(printable('etc/größe 🙂 "x"'), 'etc/größe 🙂 "x"');
});

test('what could move a cursor, break a line or hide is made visible', () => {
  assert.equal(printable('a\u001b[31mb\r\nc\u0007'), 'a\\x1b[31mb\\x0d\\nc\\x07');
  assert.equal(printable('\u0085\u202etxt.exe\u200b\u2066'), '\\x85\\u202etxt.exe\\u200b\\u2066');
});

test('what Unicode shows as nothing is made visible', () => {
  for (const invisible of [0x34f, 0x115f, 0x17b4, 0x180e, 0x2800, 0x3164, 0xfe0f, 0xffa0, 0xfffa]) {
    const code = invisible.toString(16).padStart(4, '0');
    assert.equal(printable(`usr/bin/su${String.fromCharCode(invisible)}`), `usr/bin/su\\u${code}`);
  }
  assert.equal(printable('s\u00adu'), 's\\xadu');
  assert.equal(printable('su\u{e0061}\u{e0100}\u{1d173}'), 'su\\u{e0061}\\u{e0100}\\u{1d173}');
  assert.deepEqual(JSON.parse(printableJson('"\u{e0061}"')), '\u{e0061}');
  assert.match(printableJson('"\u{e0061}"'), /^[ -~]+$/);
});

test('bytes that are no UTF-8 are shown as the bytes they are', () => {
  assert.equal(printable('caf\udce9'), 'caf\\xe9');
  assert.equal(printable('\ud800'), '\\ud800');
});

test('lines stay lines', () => assert.equal(printableLines('a\u0000\nb'), 'a\\x00\nb'));

test('JSON keeps its value and its lines, and moves no cursor', () => {
  const value = { name: 'caf\u00e9 \u202etxt\u009b2J\u2028 "\ud800\u0007' };
  const shown = printableJson(JSON.stringify(value, null, 2));
  assert.deepEqual(JSON.parse(shown), value);
  assert.equal(shown.split('\n').length, 3);
  assert.match(shown, /^\{\n[ -~\u00e9]+\n\}$/);
});

test('shortened says that something is missing', () => {
  assert.equal(shortened('abcd', 4), 'abcd');
  assert.equal(shortened('abcde', 4), 'abc…');
});
