import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeInputs } from '../contract.ts';
import { contract } from './inputs.ts';

test('images can be named as Containerfiles name them, and as `plan` says it', () => {
  const names = [
    'ghcr.io/you/base:stable',
    'docker://[::1]:5000/base:stable',
    '[::1]:5000/base',
    'oci:../a+b~1:stable',
  ];
  const pairs = (value: string) => names.map((name) => `${name}=${value}`).join('\n');
  const { imageDigests, imageKeys } = decodeInputs(contract, {
    'image-digests': pairs('sha256:0'),
    'image-keys': pairs('key.pub'),
    'base-unsigned': 'true',
  });
  assert.deepEqual([Object.keys(imageDigests), Object.keys(imageKeys)], [names, names]);
  assert.throws(() => decodeInputs(contract, { 'image-digests': '--x=sha256:0' }), { code: 'input-invalid' });
});
