import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportedRules } from '../report/rule-set.ts';
import { ruleIds } from '../rules/catalogue.ts';
import { ruleList, ruleText } from './rules.ts';

const plain = (text: string) => text;

test('each rule is in the list, and told alone', () => {
  const { rules, text } = ruleList(plain);
  assert.deepEqual(rules, reportedRules);
  assert.equal(text.split('\n').length, reportedRules.length);
  for (const { id, title, page } of reportedRules) {
    const told = ruleText(id, plain);
    assert.ok(text.includes(title), id);
    assert.ok(told.text.startsWith(`${id}  ${title}`) && told.text.endsWith(page), told.text);
  }
});

test('a rule of images comes with all of its page', () => {
  for (const id of ruleIds) {
    const { text, rules } = ruleText(id, plain);
    assert.match(
      text,
      /\nA violation\n {2}.+\n[\s\S]*\nHow to fix it\n {2}.+\n\nHow to allow it on purpose\n {2}.+/,
      id,
    );
    assert.ok(rules[0]?.fix && rules[0].allow && rules[0].example, id);
  }
  assert.match(ruleText('PRIV-02', plain).text, /\nIn the policy\n {2}allow:\n {4}- name: my-clause\n/);
});

test('small letters do, and what is no rule is told with the nearest one', () => {
  assert.deepEqual(ruleText('cw-01', plain), ruleText('CW-01', plain));
  assert.throws(() => ruleText('CW-99', plain), { code: 'input-invalid', hint: /^Did you mean CW-0\d\? / });
  for (const hostile of ['__proto__', 'constructor', '\u001b[2J', 'x'.repeat(1e6)]) {
    assert.throws(
      () => ruleText(hostile, plain),
      (error: Error) => {
        return error.message.length < 500 && !error.message.includes('\u001b');
      },
    );
  }
});
