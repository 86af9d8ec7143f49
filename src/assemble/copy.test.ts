import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build, changesOf, type Files, Workspace } from './testing/build.ts';

const files: Files = {
  file: { content: 'x\n', mode: 0o640 },
  file2: 'y\n',
  'tree/etc/private/a': 'a\n',
  'tree/opt/foo/b': 'b\n',
};

async function changes(instructions: string, more: Files = {}): Promise<string[]> {
  using workspace = new Workspace({ ...files, ...more });
  return changesOf(await build(workspace, { containerfile: `FROM base\n${instructions}\n` }));
}

test('one file goes under the destination’s name', async () => {
  assert.deepEqual(await changes('COPY file /newdir/name'), ['+ d 755 0:0 newdir', '+ f 640 0:0 newdir/name']);
});
