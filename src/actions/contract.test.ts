import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { UserError } from '../core/errors.ts';
import { decodeInputs, defineAction } from './contract.ts';
import { contracts } from './contracts.ts';
import { choice, flag, lines, pairs, path, platform, secret, text } from './input.ts';
import { actions } from './table.ts';

const contract = defineAction({
  name: 'example',
  title: 'Example',
  description: 'An example.',
  inputs: {
    image: text({ description: 'What to look at.', required: true }),
    'base-key': lines({ description: 'Keys.' }),
    tags: lines({ description: 'Tags.', item: /^[a-z]+$/, allowed: 'one word a line' }),
    labels: pairs({ description: 'Labels.' }),
    strict: flag({ description: 'Strict.', default: 'true' }),
    engine: choice(['auto', 'append'], { description: 'Engine.', default: 'auto' }),
    'signing-key': secret('key', { description: 'Key.' }),
    output: path({ description: 'Folder.', default: 'out' }),
    platform: platform({ description: 'Platform.', default: 'linux/amd64' }),
    note: text({ description: 'Note.' }),
  },
  outputs: {},
  examples: [],
  check: (inputs) => (inputs.note === 'wrong' ? ['note says wrong'] : []),
});

const problem = (raw: Record<string, string>): UserError => {
  try {
    decodeInputs(contract, raw);
  } catch (error) {
    assert.ok(error instanceof UserError);
    return error;
  }
  throw new assert.AssertionError({ message: 'nothing was thrown' });
};

describe('decodeInputs', () => {
  test('gives typed values, defaults and absences', () => {
    assert.deepEqual(
      decodeInputs(contract, { image: ' oci:x ', note: '', tags: 'one\r\n\n two \n', labels: 'a=b=c\nd=' }),
      {
        image: 'oci:x',
        baseKey: [],
        tags: ['one', 'two'],
        labels: { a: 'b=c', d: '' },
        strict: true,
        engine: 'auto',
        signingKey: undefined,
        output: 'out',
        platform: { os: 'linux', architecture: 'amd64' },
        note: undefined,
      },
    );
  });

  test('keeps a secret as it is, spaces and line breaks included', () => {
    assert.equal(decodeInputs(contract, { image: 'x', 'signing-key': ' a\nb ' }).signingKey, ' a\nb ');
  });

  test('a missing input is told with what it is for', () => {
    const error = problem({});
    assert.equal(error.code, 'input-missing');
    assert.match(error.message, /^image is required: What to look at\./);
    assert.equal(problem({ image: '  ' }).code, 'input-missing');
  });

  test('tells all problems at once, with what is allowed', () => {
    const error = problem({ strict: 'True', engine: 'docker', imge: 'x', tags: 'a\nB' });
    assert.equal(error.code, 'input-invalid');
    for (const part of [
      /5 inputs are wrong/,
      /image is required/,
      /strict "True": expected true or false/,
      /engine "docker": expected auto or append/,
      /"imge" is no input; did you mean image\?/,
      /tags "a\\nB": line 2 is not allowed; expected one word a line/,
    ]) {
      assert.match(error.message, part);
    }
  });

  for (const [name, raw] of Object.entries({
    'a NUL in a secret': { 'signing-key': 'a\0b' },
    'a NUL in a text': { note: 'a\0b' },
    'a line break in a text': { note: 'a\nb' },
    'an escape in a list': { 'base-key': 'a\u001b[31m' },
    'a text that is too long': { note: 'x'.repeat(70_000) },
    'a list that is too long': { 'base-key': 'x\n'.repeat(1_001) },
    'a pair without =': { labels: 'name' },
    'a pair without a name': { labels: '=value' },
    'a name given twice': { labels: 'a=1\na=2' },
    'the prototype as a name': { labels: '__proto__=1' },
    'a platform without a slash': { platform: 'linux' },
    'a platform with too many': { platform: 'linux/arm/v7/x' },
    'what the check refuses': { note: 'wrong' },
    'an input named like a member of every object': { constructor: 'x' },
  })) {
    test(`refuses ${name}`, () => assert.equal(problem({ image: 'x', ...raw }).code, 'input-invalid'));
  }

  test('no error holds a secret', () => {
    const error = problem({ image: 'x', 'signing-key': 'hunter2\0' });
    assert.doesNotMatch(`${error.message}${error.hint}${error.stack}`, /hunter2/);
  });
});

describe('contracts', () => {
  test('the table has them all, under their names', async () => {
    assert.deepEqual(
      Object.keys(actions),
      contracts.map((entry) => entry.name),
    );
    for (const [name, load] of Object.entries(actions)) assert.equal((await load()).contract.name, name);
  });

  test('every default is allowed by its own schema', () => {
    for (const { name, inputs } of contracts) {
      for (const [key, input] of Object.entries(inputs)) {
        if (input.default !== undefined) assert.ok(input.schema.safeParse(input.default).success, `${name} ${key}`);
      }
    }
  });

  test('names are kebab-case and descriptions are sentences', () => {
    for (const { inputs, outputs, description } of contracts) {
      for (const name of [...Object.keys(inputs), ...Object.keys(outputs)]) assert.match(name, /^[a-z]+(-[a-z]+)*$/);
      for (const said of [
        description,
        ...Object.values(inputs).map((input) => input.description),
        ...Object.values(outputs),
      ]) {
        assert.match(said, /^[A-Z`].*\.$/, said);
      }
    }
  });
});
