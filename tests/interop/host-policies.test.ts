/** The host's verdict: skopeo's answer under a policy must be ours, for every form that a policy has. */
import { after, before, describe, test } from 'node:test';
import { mediaTypes } from '../../src/registry/media-types.ts';
import { signLegacy } from '../../src/sigstore/legacy.ts';
import { type Registry, startDistribution } from './registries.ts';
import { agree, hostFor, type Image, type OurKey, ourKey, pushImage, signByUs } from './signing.ts';

describe('skopeo’s answer is ours', () => {
  let registry: Registry;
  let own: OurKey;
  let other: OurKey;
  let image: Image;

  before(async () => {
    registry = await startDistribution();
    [own, other] = await Promise.all([ourKey(), ourKey()]);
    image = await pushImage(registry, 'group/image');
    await signByUs(image, own.key);
    await signLegacy(image.store, image.subject, ['example.com/x/image:stable'], own.key);
  });
  after(() => registry.stop());

  test('signed identities', async () => {
    const host = (signedIdentity: object) => hostFor(registry, own.files.publicKey, { signedIdentity });
    const { name, tagged, pinned } = image;
    const cases: [object, string, boolean][] = [
      [{ type: 'matchExact' }, tagged, true],
      [{ type: 'matchExact' }, pinned, false],
      [{ type: 'matchRepository' }, pinned, true],
      [{ type: 'exactReference', dockerReference: tagged }, pinned, true],
      [{ type: 'exactReference', dockerReference: `${name}:other` }, tagged, false],
      [{ type: 'exactRepository', dockerRepository: name }, pinned, true],
      [{ type: 'exactRepository', dockerRepository: `${name}s` }, tagged, false],
      [{ type: 'remapIdentity', prefix: 'example.invalid', signedPrefix: 'example.com' }, tagged, true],
      [{ type: 'remapIdentity', prefix: `${registry.host}/group`, signedPrefix: 'example.com/x' }, tagged, true],
      [{ type: 'remapIdentity', prefix: `${registry.host}/group`, signedPrefix: 'example.com/y' }, tagged, false],
      [{ type: 'remapIdentity', prefix: `${registry.host}/gro`, signedPrefix: 'example.com/y' }, tagged, true],
    ];
    for (const [identity, reference, accepted] of cases) {
      await agree(await host(identity), image, reference, accepted, JSON.stringify(identity));
    }
  });

  test('requirements, alone and together', async () => {
    const key = { type: 'sigstoreSigned', keyPath: '/etc/pki/containers/test.pub' };
    const [ownData, otherData] = [own, other].map(({ key }) => Buffer.from(key.publicKey.pem).toString('base64'));
    const anything = { type: 'insecureAcceptAnything' };
    const cases: [object[], boolean][] = [
      [[anything], true],
      [[anything, key], true],
      [[key, { type: 'reject' }], false],
      [[key, { type: 'sigstoreSigned', keyData: otherData }], false],
      [[{ type: 'sigstoreSigned', keyDatas: [otherData, ownData] }], true],
      [[{ type: 'sigstoreSigned', keyPaths: ['/etc/pki/containers/test.pub'] }], true],
      [[{ type: 'sigstoreSigned', keyPaths: ['/etc/pki/containers/test.pub', '/etc/pki/containers/gone.pub'] }], false],
      [[{ ...key, rekorPublicKeyData: ownData }], false],
      [
        [
          {
            type: 'sigstoreSigned',
            keyData: Buffer.from(other.key.publicKey.pem + own.key.publicKey.pem).toString('base64'),
          },
        ],
        false,
      ],
      [
        [
          {
            type: 'sigstoreSigned',
            keyData: Buffer.from(own.key.publicKey.pem + other.key.publicKey.pem).toString('base64'),
          },
        ],
        true,
      ],
      [[{ ...key, keyData: ownData }], false],
      [[{ ...key, keyData: null }], true],
      [[{ ...key, unknown: 1 }], false],
      [[{ type: 'signedBy', keyType: 'GPGKeys', keyPath: '/etc/pki/containers/test.pub' }], false],
      [[], false],
    ];
    for (const [requirements, accepted] of cases) {
      const host = await hostFor(registry, own.files.publicKey, requirements);
      await agree(host, image, image.tagged, accepted, JSON.stringify(requirements).slice(0, 200));
    }
  });

  test('scopes, and what breaks the files', async () => {
    const key = [{ type: 'sigstoreSigned', keyPath: '/etc/pki/containers/test.pub' }];
    const reject = [{ type: 'reject' }];
    const { name, tagged } = image;
    const group = `${registry.host}/group`;
    const policies: [unknown, boolean][] = [
      [{ default: reject, transports: { docker: { [group]: reject, [name]: key } } }, true],
      [{ default: key, transports: { docker: { [tagged]: reject } } }, false],
      [{ default: key, transports: { docker: { [`${name}:other`]: reject } } }, true],
      [{ default: key, transports: { docker: { '*.0.0.1': reject } } }, false],
      [{ default: key, transports: { docker: { '': reject } } }, false],
      [{ default: key, transports: { docker: { 'example.invalid': [] } } }, false],
      [{ default: key, transports: { dir: { relative: reject } } }, false],
      [{ default: key, transports: { dir: { '/srv': reject }, unheard: { of: reject } } }, true],
      [{ default: key, more: 1 }, false],
      [`{"default":${JSON.stringify(key)},"default":${JSON.stringify(key)}}`, false],
    ];
    for (const [policy, accepted] of policies) {
      const host = await hostFor(registry, own.files.publicKey);
      host.files['etc/containers/policy.json'] = typeof policy === 'string' ? policy : JSON.stringify(policy);
      await agree(host, image, tagged, accepted, JSON.stringify(policy));
    }
    const on = (scope: string, value: string) => `docker:\n  "${scope}":\n    use-sigstore-attachments: ${value}\n`;
    const settings: [Record<string, string>, boolean][] = [
      [{ 'test.yaml': '' }, false],
      [{ 'test.yaml': on(group, 'yes') }, true],
      [{ 'test.yaml': on(group, '"on"') }, true],
      [{ 'test.yaml': on(group, 'maybe') }, false],
      [{ 'test.yaml': on('*.0.0.1', 'true') }, true],
      [{ 'test.yaml': `${on(registry.host, 'true')}  "${group}": {use-sigstore-attachments: false}\n` }, false],
      [{ 'test.yaml': `${on(registry.host, 'true')}  "${group}": {lookaside: "file:///x"}\n` }, true],
      [{ 'test.yaml': 'default-docker:\n  use-sigstore-attachments: true\n' }, true],
      [{ 'test.yaml': on(group, 'true'), 'b.yaml': on(group, 'true') }, false],
      [{ 'test.yaml': on(group, 'true'), 'b.conf': 'docker: [' }, true],
      [{ 'test.yaml': on(group, 'true'), 'b.yaml': 'docker: [' }, false],
      [{ 'test.yaml': `${on(group, 'true')}---\ndocker: [\n` }, true],
      [{ 'test.yaml': `${on(group, 'true')}  "${group}": {}\n` }, false],
    ];
    for (const [files, accepted] of settings) {
      const host = await hostFor(registry, own.files.publicKey);
      for (const [name, text] of Object.entries(files)) host.files[`etc/containers/registries.d/${name}`] = text;
      await agree(host, image, tagged, accepted, JSON.stringify(files));
    }
  });

  test('an index: each platform’s image must be signed, the index itself never', async () => {
    const { store, name } = image;
    const second = await pushImage(registry, 'group/image', 'second');
    const index = {
      schemaVersion: 2,
      mediaType: mediaTypes.ociIndex,
      manifests: [{ ...second.subject, platform: { os: 'linux', architecture: 'amd64' } }],
    };
    const subject = await store.putManifest(Buffer.from(JSON.stringify(index)), mediaTypes.ociIndex, { tag: 'multi' });
    const whole: Image = { store, subject, name, tagged: `${name}:multi`, pinned: `${name}@${subject.digest}` };
    const host = await hostFor(registry, own.files.publicKey);
    await signLegacy(store, subject, [whole.tagged], own.key);
    await agree(host, whole, whole.tagged, false, 'the index alone is signed');
    await signLegacy(store, second.subject, [whole.tagged], own.key);
    await agree(host, whole, whole.tagged, true, 'the platform is signed, by tag');
    await agree(host, whole, whole.pinned, true, 'the platform is signed, by digest');
  });
});
