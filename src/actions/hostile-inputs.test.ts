/** What a workflow could be made to pass on: every text input of every action takes it as data, or says why not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testSecret } from '../../tests/tools/secrets.ts';
import { UserError } from '../core/errors.ts';
import { endingOf } from '../runner/ending.ts';
import { GithubLog } from '../runner/github-log.ts';
import { decodeInputs } from './contract.ts';
import { contracts } from './contracts.ts';

const hostile = [
  'a\n::add-mask::b\n::error::c',
  'a\r\n##[set-output name=x]y',
  `a\${{ secrets.COSIGN_PRIVATE_KEY }}`,
  '$(touch pwned)`touch pwned`; touch pwned & | > pwned',
  `'"'"'"\\`,
  '\u0000\u001b[2J\u202e',
  'ghadelimiter_x\n::set-output name=verdict::pass\nverdict<<ghadelimiter_x\npass',
  '\ud800\ufeff\u2066a\u2069',
  '__proto__=x\nconstructor=y\n__proto__:z:w=1',
  '../../../../etc/passwd',
  '-'.repeat(1_000_000),
  'x\n'.repeat(500_000),
];

/** What the runner's log prints of an ending, as the runner reads it. */
function printed(error: unknown): string[] {
  const lines: string[] = [];
  const command = (message: string) => void lines.push(`::error::${message.replaceAll('\n', '%0A')}`);
  const commands = { startGroup() {}, endGroup() {}, error: command, warning: command, notice: command };
  const log = new GithubLog({ write: (line) => lines.push(line), commands, redact: (text) => text, debug: false });
  const { title, message, details } = endingOf(error, (text) => text, false);
  log.annotate({ type: 'error', title, message: [message, ...details].join('\n') });
  log.info(message);
  return lines.flatMap((line) => line.split('\n'));
}

for (const contract of contracts) {
  describe(`${contract.name} with hostile inputs`, () => {
    for (const name of Object.keys(contract.inputs)) {
      test(name, () => {
        for (const value of hostile) {
          const before = Object.keys(Object.prototype).length;
          try {
            decodeInputs(contract, { [name]: value });
          } catch (error) {
            assert.ok(error instanceof UserError, `${error}`);
            const isTaken = contract.inputs[name]?.schema.safeParse(value).success;
            assert.ok(isTaken || error.message.includes(name), 'it does not say which input');
            assert.ok(error.hint, 'it does not say what to do');
            assert.ok(error.message.length < 20_000, `${error.message.length} characters`);
            const said = printed(error);
            const [annotation, ...lines] = said;
            assert.ok(annotation?.startsWith('::error::'));
            for (const line of lines) assert.doesNotMatch(line, /^\s*::|##\[|[\u0000\u001b\u202e]/);
          }
          assert.equal(Object.keys(Object.prototype).length, before);
        }
      });
    }
  });
}

test('a megabyte is refused by every input that is text', () => {
  for (const contract of contracts) {
    for (const [name, input] of Object.entries(contract.inputs)) {
      assert.ok(!input.schema.safeParse('x'.repeat(1_000_000)).success, `${contract.name}: ${name}`);
    }
  }
});

test('all inputs of an action at once: every wrong one is named, and no secret is shown', () => {
  const hidden = testSecret('hostile inputs');
  const secret = `${hidden}\n`.repeat(10_000);
  for (const contract of contracts) {
    const names = Object.keys(contract.inputs);
    const raw = names.map((name) => [name, contract.inputs[name]?.secret ? secret : `\u0000${'x'.repeat(1_000_000)}`]);
    assert.throws(
      () => decodeInputs(contract, Object.fromEntries(raw)),
      (error) => {
        assert.ok(error instanceof UserError && error.code === 'input-invalid', `${error}`);
        for (const name of names) assert.ok(error.message.includes(`${name} `), `${contract.name}: ${name}`);
        assert.ok(!error.message.includes(hidden));
        return error.message.length < 100_000;
      },
    );
  }
});

test('a name that is no input is told in a few letters, and is no member of anything', () => {
  for (const contract of contracts) {
    for (const name of ['__proto__', 'constructor', 'x\n::error::y', 'x'.repeat(1_000_000)]) {
      const raw = Object.fromEntries([[name, 'value']]);
      assert.throws(
        () => decodeInputs(contract, raw),
        (error) => error instanceof UserError && /is no input/.test(error.message) && error.message.length < 20_000,
      );
    }
  }
});
