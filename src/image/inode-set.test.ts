import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InodeSet } from './inode-set.ts';
import { inodeOf } from './nodes.ts';

test('has what was added, in each layer and at any position', () => {
  const set = new InodeSet();
  const added = [inodeOf(0, 0), inodeOf(0, 1023), inodeOf(0, 1024), inodeOf(7, 3_000_000)];
  for (const inode of added) set.add(inode);
  for (const inode of added) assert.ok(set.has(inode));
  for (const inode of [inodeOf(0, 1), inodeOf(0, 1025), inodeOf(1, 0), inodeOf(7, 2_999_999), inodeOf(7, 3_000_001)])
    assert.ok(!set.has(inode));
});
