import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes, counted, duration, Screen } from './screen.ts';

function screen(columns: number | undefined, colour = false) {
  const lines: string[] = [];
  const print = (text: string) => void lines.push(...text.split('\n'));
  return { screen: new Screen({ print, colour, columns }), lines };
}

test('wraps into its column, between 40 and 100 wide', () => {
  for (const [columns, width] of [
    [undefined, 80],
    [20, 40],
    [72, 72],
    [400, 100],
  ] as const) {
    const { screen: shown, lines } = screen(columns);
    shown.row('check', 1234, 'word '.repeat(60).trim(), 'second text');
    assert.ok(
      lines.every((line) => line.length <= width),
      `${columns}`,
    );
    assert.ok(Math.max(...lines.map((line) => line.length)) > width - 5, `${columns}`);
    assert.match(lines[0] ?? '', /^ {2}check {5}1\.2 s {2}word/);
    assert.ok(lines.slice(1).every((line) => /^ {19}\S/.test(line)));
    assert.equal(lines.at(-1)?.trim(), 'second text');
  }
});

test('shows what an image says without obeying it', () => {
  const { screen: shown, lines } = screen(80);
  shown.finding('CW-01', 'usr/\u001b[2Jbin\nhelper', undefined);
  assert.deepEqual(lines, ['  ✗ CW-01    usr/\\x1b[2Jbin\\nhelper']);
});

test('names the line that is to blame', () => {
  const { screen: shown, lines } = screen(80);
  shown.finding('PRIV-02', 'usr/bin/helper is setuid', 'Containerfile:30');
  assert.deepEqual(lines, ['  ✗ PRIV-02  usr/bin/helper is setuid (Containerfile:30)']);
});

test('uses colours only when told to', () => {
  const plain = screen(80);
  plain.screen.result(true, 'done');
  assert.deepEqual(plain.lines, ['', '  ✓ done']);
  const coloured = screen(80, true);
  coloured.screen.result(true, 'done');
  assert.match(coloured.lines.join(''), /\u001b\[32m✓ done/);
});

test('writes numbers as people read them', () => {
  assert.deepEqual([duration(0.4), duration(999), duration(1249)], ['0 ms', '999 ms', '1.2 s']);
  assert.deepEqual(
    [bytes(812), bytes(4200), bytes(999_949), bytes(999_950)],
    ['812 B', '4.2 kB', '999.9 kB', '1.0 MB'],
  );
  assert.deepEqual([counted(1, 'path'), counted(12_345, 'path')], ['1 path', '12,345 paths']);
});
