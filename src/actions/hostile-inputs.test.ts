/** What a workflow could be made to pass on: every text input of every action takes it as data, or says why not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
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
