/** Lines of tmpfiles.d and sysusers.d: read by us as systemd's own programs read them. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { systemdLines } from '../../src/rules/systemd-lines.ts';
import { parseSysusersLine } from '../../src/rules/sysusers.ts';
import { parseTmpfilesLine } from '../../src/rules/tmpfiles.ts';
import { run, workFolder } from './tools.ts';

/**
 * Ways to write a name, some of them wrong; N is replaced by a number of its own. Nothing but `\\` and quotes is escaped:
 * escapes as in C, and `u!`, are newer than Debian 12's systemd 252.
 */
const names = [
  'nN',
  '"nN"',
  "'nN'",
  '"nN',
  "nN'",
  'n"N"',
  'n\\\\N',
  '"n\\"N"',
  "'n\\'N'",
  '"n N"',
  'nN#x',
  'n%%N',
  '-nN',
];

test('tmpfiles.d: the same folders are made', async () => {
  const root = workFolder('tmpfiles');
  const folder = join(root, 'usr/lib/tmpfiles.d');
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, 'var'));
  const lines = names.flatMap((name, at) =>
    [
      'd /var/% 0755 - - -',
      '  d\t/var/%',
      'd! /var/%',
      'd+ /var/%',
      'x /var/%',
      '# d /var/%',
      'dd /var/%',
      'd var/%',
      '# x\rd /var/%',
      '# x\0d /var/%',
      '# x\vd /var/%',
    ].map((form, way) => form.replace('%', () => name.replace('N', `${at}w${way}`))),
  );
  for (const [at, line] of lines.entries())
    writeFileSync(join(folder, `${String(at).padStart(3, '0')}.conf`), `${line}\n`);
  // Its status tells of the lines that are wrong, which is what they are for.
  await run('systemd-tmpfiles', [`--root=${root}`, '--create', '--boot', '--prefix=/var']);
  const made = readdirSync(join(root, 'var')).sort();
  const read = lines.flatMap(systemdLines).flatMap((line) => {
    const parsed = parseTmpfilesLine(line);
    return parsed?.action === 'd' ? parsed.path.slice('/var/'.length).replaceAll('%%', '%') : [];
  });
  assert.ok(made.length > 20, `${made.length} folders`);
  assert.deepEqual(made, [...new Set(read)].sort());
});

test('sysusers.d: the same people and groups are made', async () => {
  const root = workFolder('sysusers');
  const folder = join(root, 'usr/lib/sysusers.d');
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, 'etc'));
  const plain = ['nN', '"nN"', "'nN'", 'n"N"', 'n\\x61N', 'n\\141N', '"nN'];
  const lines = plain.flatMap((name, at) =>
    ['u % - "A person"', 'u %', '\tu  %  - "" / /bin/sh', 'g % -', '# u %', 'x %', 'r - 900-950'].map((form, way) =>
      form.replace('%', () => name.replace('N', `${at}w${way}`)),
    ),
  );
  for (const [at, line] of lines.entries())
    writeFileSync(join(folder, `${String(at).padStart(3, '0')}.conf`), `${line}\n`);
  await run('systemd-sysusers', [`--root=${root}`]);
  const namesIn = (file: string) =>
    readFileSync(join(root, 'etc', file), 'utf8')
      .split('\n')
      .flatMap((line) => line.split(':')[0] || [])
      .sort();
  const read = lines.flatMap((line) => parseSysusersLine(line) ?? []);
  const of = (...actions: string[]) =>
    [...new Set(read.filter(({ action }) => actions.includes(action)).map(({ name }) => name))].sort();
  assert.ok(namesIn('passwd').length > 10);
  assert.deepEqual(namesIn('passwd'), of('user'));
  assert.deepEqual(namesIn('group'), of('user', 'group'));
});
