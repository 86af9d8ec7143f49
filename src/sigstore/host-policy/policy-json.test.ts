import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePolicyJson } from './policy-json.ts';

const key = { type: 'sigstoreSigned', keyPath: '/etc/pki/containers/k.pub' };
const reject = [{ type: 'reject' }];
const base64 = Buffer.from('pem').toString('base64');
const rekor = { rekorPublicKeyPath: '/r' };
const fulcio = { caPath: '/ca', oidcIssuer: 'https://issuer.invalid', subjectEmail: 'a@example.invalid' };

const parse = (value: unknown) =>
  parsePolicyJson(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
const withRequirement = (requirement: unknown) => ({ default: [requirement] });
const withIdentity = (signedIdentity: unknown) => withRequirement({ ...key, signedIdentity });

describe('policy.json that a host takes', () => {
  test('Fedora’s shape, with scopes of several transports', () => {
    const { default: fallback, docker } = parse({
      default: reject,
      transports: {
        docker: { '': [{ type: 'insecureAcceptAnything' }], 'ghcr.io/ublue-os': [key], '*.example.com': reject },
        'docker-daemon': { '': [{ type: 'insecureAcceptAnything' }] },
        dir: { '/srv/images': reject },
        'a-transport-of-tomorrow': { anything: reject },
      },
    });
    assert.equal(fallback[0]?.type, 'reject');
    assert.deepEqual([...docker.keys()], ['', 'ghcr.io/ublue-os', '*.example.com']);
    const [own] = docker.get('ghcr.io/ublue-os') ?? [];
    assert.ok(own?.type === 'sigstoreSigned');
    assert.equal(own.keyPath, '/etc/pki/containers/k.pub');
    assert.deepEqual(own.signedIdentity, { type: 'matchRepoDigestOrExact' });
  });

  const good: Record<string, unknown> = {
    'no transports': { default: reject },
    keyPaths: withRequirement({ type: 'sigstoreSigned', keyPaths: ['/a', '/b'] }),
    keyData: withRequirement({ type: 'sigstoreSigned', keyData: base64 }),
    keyDatas: withRequirement({ type: 'sigstoreSigned', keyDatas: [base64] }),
    'a key and a log': withRequirement({ ...key, ...rekor }),
    fulcio: withRequirement({ type: 'sigstoreSigned', fulcio, ...rekor }),
    pki: withRequirement({ type: 'sigstoreSigned', pki: { caRootsPath: '/ca', subjectHostname: 'h' } }),
    'a key and a null': withRequirement({ ...key, keyData: null }),
    signedBy: withRequirement({ type: 'signedBy', keyType: 'GPGKeys', keyPath: '/k.gpg' }),
    signedBaseLayer: withRequirement({ type: 'signedBaseLayer', baseLayerIdentity: { type: 'matchExact' } }),
    matchExact: withIdentity({ type: 'matchExact' }),
    matchRepository: withIdentity({ type: 'matchRepository' }),
    exactReference: withIdentity({ type: 'exactReference', dockerReference: 'ghcr.io/o/r:t' }),
    exactRepository: withIdentity({ type: 'exactRepository', dockerRepository: 'ghcr.io/o/r' }),
    remapIdentity: withIdentity({ type: 'remapIdentity', prefix: 'localhost:5000', signedPrefix: 'ghcr.io/o' }),
  };
  for (const [name, value] of Object.entries(good)) test(name, () => void parse(value));
});

describe('policy.json that a host fails on', () => {
  const bad: Record<string, unknown> = {
    'no JSON': '{',
    'no object': [],
    'no default': { transports: {} },
    'an unknown member': { default: reject, defaults: reject },
    'the same member twice': '{"default":[{"type":"reject"}],"default":[{"type":"insecureAcceptAnything"}]}',
    'the same scope twice':
      '{"default":[{"type":"reject"}],"transports":{"docker":{"x":[{"type":"reject"}],"x":[{"type":"reject"}]}}}',
    'an empty list': { default: [] },
    'an empty list in a scope that nobody asks for': { default: reject, transports: { docker: { 'x.invalid': [] } } },
    'an unknown type': withRequirement({ type: 'sigstoresigned', keyPath: '/k' }),
    'a member too many': withRequirement({ type: 'reject', keyPath: '/k' }),
    'a member of another case': withRequirement({ type: 'sigstoreSigned', KeyPath: '/k' }),
    'no key': withRequirement({ type: 'sigstoreSigned' }),
    'an empty keyPath': withRequirement({ type: 'sigstoreSigned', keyPath: '' }),
    'two sources of keys': withRequirement({ ...key, keyData: base64 }),
    'no keyPaths': withRequirement({ type: 'sigstoreSigned', keyPaths: [] }),
    'keyData that is no base64': withRequirement({ type: 'sigstoreSigned', keyData: '-----BEGIN' }),
    'two sources of logs': withRequirement({ ...key, ...rekor, rekorPublicKeyData: base64 }),
    'fulcio without a log': withRequirement({ type: 'sigstoreSigned', fulcio }),
    'fulcio without an e-mail': withRequirement({
      type: 'sigstoreSigned',
      fulcio: { ...fulcio, subjectEmail: '' },
      ...rekor,
    }),
    'pki with a log': withRequirement({
      type: 'sigstoreSigned',
      pki: { caRootsPath: '/ca', subjectHostname: 'h' },
      ...rekor,
    }),
    'pki without a subject': withRequirement({ type: 'sigstoreSigned', pki: { caRootsPath: '/ca' } }),
    'signedBy without a keyType': withRequirement({ type: 'signedBy', keyPath: '/k.gpg' }),
    'an unknown identity': withIdentity({ type: 'matchAnything' }),
    'an identity that is null': withIdentity(null),
    'an identity with a member too many': withIdentity({ type: 'matchExact', prefix: 'x' }),
    'exactReference without a tag': withIdentity({ type: 'exactReference', dockerReference: 'ghcr.io/o/r' }),
    'exactRepository that is no name': withIdentity({ type: 'exactRepository', dockerRepository: 'ghcr.io/O/r' }),
    'remapIdentity with a bad prefix': withIdentity({
      type: 'remapIdentity',
      prefix: 'ghcr.io/',
      signedPrefix: 'x.io',
    }),
    'a relative scope of dir': { default: reject, transports: { dir: { 'srv/images': reject } } },
    'a scope where the transport has none': { default: reject, transports: { 'docker-archive': { x: reject } } },
  };
  for (const [name, value] of Object.entries(bad)) test(name, () => assert.throws(() => parse(value)));
});
