import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../rules/types.ts';
import { groupFindings } from './group.ts';

const about = (path: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'CW-01',
  level: 'error',
  message: `the file ${path} was added and no clause allows it`,
  path,
  evidence: {},
  ...more,
});

test('what one cause makes of many paths is told once, with how many, where and some of them', () => {
  const many = Array.from({ length: 300 }, (_, at) => about(`usr/share/doc/tool/${at % 7}/${at}`));
  const groups = groupFindings([about('etc/x', { level: 'note' }), ...many, about('usr/bin/x', { rule: 'PRIV-02' })]);
  assert.deepEqual(
    groups.map(({ like, findings, place }) => [like.rule, like.level, findings.length, place]),
    [
      ['CW-01', 'error', 300, '300 paths below /usr/share/doc/tool'],
      ['PRIV-02', 'error', 1, '/usr/bin/x'],
      ['CW-01', 'note', 1, '/etc/x'],
    ],
  );
  assert.equal(groups[0]?.message, 'the file … was added and no clause allows it');
  assert.match(groups[0]?.examples ?? '', /^\/usr\/share\/doc\/tool\/0\/0, .* and 297 more$/);
});

test('two are told apart, and so is what says another thing, asks for another fix or has no path', () => {
  const { path: _, ...nowhere } = about('x', { message: 'the base is unsigned' });
  const three = [about('a'), about('b', { message: 'b is odd' }), about('c', { fix: 'Remove it.' })];
  assert.equal(groupFindings([about('a/x'), about('a/y')]).length, 2);
  assert.equal(groupFindings(three).length, 3);
  assert.equal(groupFindings([nowhere, { ...nowhere, message: 'the base is old' }]).length, 2);
});

test('folders that share nothing but the root, and hostile names', () => {
  const [group] = groupFindings([about('etc/\u001b[2J'), about('usr/x'), about('us')]);
  assert.equal(group?.place, '3 paths below /');
  assert.equal(group?.examples, '/etc/\\x1b[2J, /usr/x, /us');
});
