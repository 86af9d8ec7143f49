import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../../core/errors.ts';
import { decodeInputs } from '../contract.ts';
import { contract } from './inputs.ts';

test('an image or a machine', () => {
  assert.equal(decodeInputs(contract, { image: 'oci:x' }).strict, true);
  assert.equal(decodeInputs(contract, { machine: '/', draft: 'x.yaml' }).draft, 'x.yaml');
  const wrong: [Record<string, string>, RegExp][] = [
    [{}, /image is required, or machine/],
    [{ machine: '/', image: 'oci:x' }, /not both/],
    [{ image: 'oci:x', draft: 'x.yaml' }, /draft is written from a machine/],
    [{ machine: '/', base: 'x' }, /base is of an image/],
    [{ machine: '/', draft: 'x', profile: 'y' }, /give one of them/],
  ];
  for (const [raw, message] of wrong) {
    assert.throws(
      () => decodeInputs(contract, raw),
      (error) => error instanceof UserError && message.test(`${error.message} ${error.hint}`),
      JSON.stringify(raw),
    );
  }
});
