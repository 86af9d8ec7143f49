/** A key file is for us what it is for ostree, which reads it with GLib. */
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseKeyFile } from '../../src/rules/key-file.ts';
import { inChroot } from './chroots.ts';
import { ok, workFolder } from './tools.ts';

const [group, key] = ['composefs', 'enabled'];
const texts = [
  '[composefs]\nenabled=yes\n',
  '[composefs]\nenabled = yes  \n',
  '[composefs]\n  enabled\t=\tyes',
  '[composefs]\nenabled=yes\nenabled=no\n',
  '[composefs]\nenabled=yes\n[root]\nx=1\n[composefs]\nenabled=maybe\n',
  '# c\n\n  # c\n[composefs]\n#enabled=no\nenabled=1\n',
  ' [composefs]\nenabled=1\n',
  '[composefs]  \nenabled=1\n',
  '[composefs]\r\nenabled=1\r\n',
  '[composefs] x\nenabled=1\n',
  '[composefs]\nenabled\n',
  '[composefs]\n=yes\nenabled=1\n',
  '[composefs\nenabled=1\n',
  '[]\nenabled=1\n',
  '[composefs]\nenabled=a=b\n',
  '[composefs]\nenabled=\n',
  '[Composefs]\nenabled=1\n',
  '[composefs]\nEnabled=1\n',
  '[composefs]\nen abled=1\nenabled=2\n',
  '[composefs]\nenabled[de]=1\nenabled=2\n',
  '[composefs]\n; c\nenabled=2\n',
  '[com]posefs]\nenabled=2\n',
  '[com[posefs]\nenabled=2\n',
  '[composefs]\nenabled=2 # c\n',
  '[composefs]\n\u00a0enabled=2\n',
  '[composefs]\nenabled=ü\n',
];

/** Each text behind what a repository needs, and whether ostree reads it; then the value, if there is one. */
const ASK = `
cd "$1"
ostree --repo=R init --mode=bare-user
for each in $(ls texts | sort -n); do
  { printf '[core]\\nrepo_version=1\\nmode=bare-user\\n'; cat texts/$each; } >R/config
  if ! ostree --repo=R config get --group=core mode >/dev/null 2>&1; then echo refused
  elif value=$(ostree --repo=R config get --group=${group} ${key} 2>/dev/null); then echo "read:$value"
  else echo 'read, without'; fi
done
`;

test('what GLib makes of a key file, well-formed or not', async () => {
  const folder = workFolder('key-file');
  await mkdir(join(folder, 'texts'));
  for (const [at, text] of texts.entries()) await writeFile(join(folder, 'texts', String(at)), text);
  const said = (await ok(inChroot('ostree', ['sh', '-euc', ASK, 'sh', folder]))).split('\n');
  const ours = texts.map((text) => {
    const read = parseKeyFile(text);
    if (typeof read === 'string') return 'refused';
    const value = read.get(group)?.get(key);
    return value === undefined ? 'read, without' : `read:${value}`;
  });
  const both = (answers: string[]) => answers.map((answer, at) => `${JSON.stringify(texts[at])} ${answer}`);
  assert.deepEqual(both(ours), both(said));
  assert.ok(new Set(said).size > 5);
});
