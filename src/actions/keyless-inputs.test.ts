import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contract as build } from './build/inputs.ts';
import { decodeInputs } from './contract.ts';
import { publishedRoot } from './keyless-inputs.ts';
import { contract as sign } from './sign-cosign/inputs.ts';
import { contract as verify } from './verify-image/inputs.ts';

const image = { image: 'ghcr.io/o/r:stable' };
const signing = { ...image, references: 'ghcr.io/o/r:stable' };
const keyless = { ...signing, keyless: 'true' };
const fulcio = { 'fulcio-url': 'https://fulcio.example.com' };
const tsa = { 'tsa-url': 'https://tsa.example.com/api/v1/timestamp' };
const rekor = { 'rekor-url': 'https://rekor.example.com' };
const identity = { identity: 'https://github.com/o/r/.github/workflows/f.yml@refs/heads/main' };
const root = { 'trusted-root': 'root.json' };

describe('signing', () => {
  const right: Record<string, string>[] = [
    { ...signing, 'signing-key': 'cosign.key' },
    keyless,
    { ...keyless, ...root },
    { ...keyless, ...fulcio, ...tsa },
    { ...keyless, ...fulcio, ...rekor },
    { ...keyless, ...fulcio, ...tsa, ...rekor, 'rekor-version': '2' },
    { ...keyless, 'fulcio-url': 'http://127.0.0.1:8080', ...tsa },
    { ...keyless, 'fulcio-url': 'http://localhost', ...tsa },
  ];
  for (const inputs of right) {
    test(`takes ${Object.keys(inputs).slice(2)}`, () => {
      decodeInputs(sign, inputs);
    });
  }
  const wrong: [Record<string, string>, RegExp][] = [
    [signing, /signing-key is required, or keyless/],
    [{ ...keyless, 'signing-key': 'cosign.key' }, /give one/],
    [{ ...signing, 'signing-key': 'cosign.key', ...root }, /are for keyless: true/],
    [{ ...keyless, 'trusted-root': 'https://tuf-repo.example.com' }, /such an address needs it/],
    [{ ...keyless, ...root, 'tuf-root': 'root.json' }, /belongs to a trusted-root that is an address/],
    [{ ...keyless, ...tsa }, /need fulcio-url/],
    [{ ...keyless, ...rekor }, /need fulcio-url/],
    [{ ...keyless, ...fulcio }, /needs tsa-url or rekor-url/],
    [{ ...keyless, ...fulcio, ...rekor, 'rekor-version': '2' }, /give tsa-url too/],
    // The token would travel in the clear, or to someone else than it seems.
    [{ ...keyless, 'fulcio-url': 'http://fulcio.example.com', ...tsa }, /https:/],
    [{ ...keyless, 'fulcio-url': 'http://127.0.0.1.example.com', ...tsa }, /https:/],
    [{ ...keyless, 'fulcio-url': 'http://localhost@example.com', ...tsa }, /https:/],
    [{ ...keyless, 'fulcio-url': 'https://fulcio.example.com@example.org', ...tsa }, /https:/],
    [{ ...keyless, 'fulcio-url': 'https://fulcio.example.com/?a', ...tsa }, /https:/],
  ];
  for (const [inputs, reason] of wrong) {
    test(`refuses ${Object.entries(inputs).slice(2)}`, () => {
      assert.throws(() => decodeInputs(sign, inputs), { code: 'input-invalid', message: reason });
    });
  }
});

test('without trusted-root, the public instance alone is verified by what comes with this program', async () => {
  assert.equal(await publishedRoot('https://fulcio.sigstore.dev'), 'tuf');
  assert.equal(await publishedRoot('https://fulcio.githubapp.com'), undefined);
  assert.equal(await publishedRoot('https://fulcio.sigstore.dev.example.com'), undefined);
});

describe('publishing', () => {
  const publishing = { publish: 'true', to: 'ghcr.io/o/r', tags: 'stable' };
  const key = { 'signing-key': 'cosign.key', 'public-keys': 'cosign.pub' };
  const right: Record<string, string>[] = [
    { ...publishing, ...key },
    { ...publishing, keyless: 'true' },
    { ...publishing, ...key, keyless: 'true', ...fulcio, ...tsa, ...root },
    { keyless: 'true' },
  ];
  for (const inputs of right) {
    test(`takes ${Object.keys(inputs).slice(3)}`, () => {
      decodeInputs(build, inputs);
    });
  }
  const wrong: [Record<string, string>, RegExp][] = [
    [publishing, /signing-key is required to publish, or keyless.*public-keys is required/s],
    [{ ...publishing, 'signing-key': 'cosign.key' }, /public-keys is required/],
    [{ ...publishing, 'signing-key': 'cosign.key', keyless: 'true' }, /public-keys is required/],
    [{ ...publishing, 'public-keys': 'cosign.pub', keyless: 'true' }, /public-keys without signing-key/],
    [{ ...publishing, 'public-keys': 'cosign.pub' }, /signing-key is required to publish/],
    [{ ...publishing, ...key, ...root }, /are for keyless: true/],
    [{ ...publishing, keyless: 'true', ...tsa }, /need fulcio-url/],
    [{ keyless: 'true', ...tsa }, /need fulcio-url/],
  ];
  for (const [inputs, reason] of wrong) {
    test(`refuses ${Object.keys(inputs)}`, () => {
      assert.throws(() => decodeInputs(build, inputs), { code: 'input-invalid', message: reason });
    });
  }
});

describe('verifying', () => {
  const right: Record<string, string>[] = [
    { 'public-keys': 'cosign.pub' },
    { ...identity, ...root },
    { 'public-keys': 'cosign.pub', ...identity, ...root, 'github-hosted': 'true' },
  ];
  for (const inputs of right) {
    test(`takes ${Object.keys(inputs)}`, () => {
      decodeInputs(verify, { ...image, ...inputs });
    });
  }
  const wrong: [Record<string, string>, RegExp][] = [
    [{}, /public-keys is required, or identity/],
    [identity, /identity needs trusted-root/],
    [{ 'public-keys': 'cosign.pub', ...root }, /say more about an identity/],
    [{ 'public-keys': 'cosign.pub', 'source-refs': 'refs/heads/main' }, /say more about an identity/],
    [{ 'public-keys': 'cosign.pub', 'github-hosted': 'true' }, /say more about an identity/],
    [{ ...identity, ...root, 'source-refs': 'main' }, /from refs\/ on/],
  ];
  for (const [inputs, reason] of wrong) {
    test(`refuses ${Object.entries(inputs)}`, () => {
      assert.throws(() => decodeInputs(verify, { ...image, ...inputs }), { code: 'input-invalid', message: reason });
    });
  }
});
