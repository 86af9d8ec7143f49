import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mountsBelow } from './mounts.ts';

test('mounts below a folder: its own alone, what lies on others first', () => {
  const mountinfo = [
    '22 1 254:0 / / rw,relatime - ext4 /dev/vda rw',
    '40 22 0:50 / /tmp/a\\040b rw - tmpfs tmpfs rw',
    '41 40 0:51 / /tmp/a\\040b/root/merged rw shared:3 - overlay overlay rw',
    '42 41 0:52 / /tmp/a\\040b/root/merged/proc rw - proc proc rw',
    '43 22 0:53 / /tmp/a\\040bc/other rw - tmpfs tmpfs rw',
    '',
  ].join('\n');
  assert.deepEqual(mountsBelow(mountinfo, '/tmp/a b'), ['/tmp/a b/root/merged/proc', '/tmp/a b/root/merged']);
});
