import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { signLegacy } from '../legacy.ts';
import { emptyStore, freshKey, putImage } from '../testing.ts';
import { parsePolicyJson } from './policy-json.ts';
import { readHostPolicy } from './read.ts';
import { hostVerdict } from './verdict.ts';
import { writeHostPolicy } from './write.ts';

const reference = 'ghcr.io/you/image';
const keyPath = '/etc/pki/containers/you.pub';
const nextPath = '/etc/pki/containers/you-next.pub';

/** A host that has these files and nothing else. */
function hostWith(files: ReadonlyMap<string, string>) {
  return readHostPolicy(
    async (path) => (files.has(path) ? Buffer.from(files.get(path) ?? '') : undefined),
    async (path) =>
      [...files.keys()].filter((name) => name.startsWith(`${path}/`)).map((name) => name.slice(path.length + 1)),
  );
}

const mergedWith = (existing: object | string) =>
  writeHostPolicy({
    reference,
    keyPaths: [keyPath],
    into: Buffer.from(typeof existing === 'string' ? existing : JSON.stringify(existing)),
  });
const policyOf = (files: ReadonlyMap<string, string>) => JSON.parse(files.get('etc/containers/policy.json') ?? '');

describe('the files for a repository', () => {
  test('a host with them takes what either key signed, and nothing else', async (t) => {
    const [store, old, next, stranger] = [await emptyStore(t), await freshKey(), await freshKey(), await freshKey()];
    const { files, warnings } = writeHostPolicy({ reference, keyPaths: [keyPath, nextPath] });
    assert.deepEqual(warnings, []);
    const host = await hostWith(
      new Map([...files, [keyPath.slice(1), old.publicKey.pem], [nextPath.slice(1), next.publicKey.pem]]),
    );
    const results: Record<string, string> = {};
    for (const [name, key] of Object.entries({ old, next, stranger })) {
      const subject = await putImage(store, name);
      await signLegacy(store, subject, [`${reference}:stable`], key);
      const asked = { store, subject, policyFrom: 'test' };
      results[name] = (await hostVerdict(host, { ...asked, reference: `${reference}:stable` })).result;
      const elsewhere = await hostVerdict(host, { ...asked, reference: 'ghcr.io/other/image:stable' });
      assert.equal(elsewhere.result, 'refused', 'all else is rejected');
    }
    assert.deepEqual(results, { old: 'accepted', next: 'accepted', stranger: 'refused' });
  });

  test('one key is a keyPath; a key named twice is one', () => {
    const { files } = writeHostPolicy({ reference, keyPaths: [keyPath, keyPath] });
    assert.deepEqual(policyOf(files).transports.docker[reference], [
      { type: 'sigstoreSigned', keyPath, signedIdentity: { type: 'matchRepoDigestOrExact' } },
    ]);
  });

  test('a registry with a port, and Docker Hub by its full name', async () => {
    const local = writeHostPolicy({ reference: '127.0.0.1:5000/a/b', keyPaths: [keyPath] });
    assert.deepEqual([...local.files.keys()].at(-1), 'etc/containers/registries.d/127.0.0.1-5000-a-b.yaml');
    const { attachments } = await hostWith(local.files);
    assert.ok(attachments.state === 'read' && attachments.value.namespaces.get('127.0.0.1:5000/a/b') === true);
    const hub = writeHostPolicy({ reference: 'you/image', keyPaths: [keyPath] });
    assert.ok('docker.io/you/image' in policyOf(hub.files).transports.docker);
  });
});

describe('merged into a policy that is there', () => {
  test('keeps all else, and puts a new requirement in the place of the repository’s old one', () => {
    const reject = [{ type: 'reject' }];
    const existing = {
      default: reject,
      transports: {
        docker: { 'ghcr.io/other': [{ type: 'insecureAcceptAnything' }], [reference]: reject },
        oci: { '': reject },
      },
    };
    const { files, warnings } = mergedWith(existing);
    const after = policyOf(files);
    assert.deepEqual(warnings, []);
    assert.deepEqual(after.default, reject);
    assert.deepEqual(after.transports.oci, existing.transports.oci);
    assert.deepEqual(after.transports.docker['ghcr.io/other'], existing.transports.docker['ghcr.io/other']);
    assert.equal(after.transports.docker[reference][0].keyPath, keyPath);
    assert.deepEqual(after.transports['containers-storage'], { '': [{ type: 'insecureAcceptAnything' }] });
    parsePolicyJson(Buffer.from(JSON.stringify(after)));
  });

  test('says where the result is weaker than it looks', () => {
    const anything = mergedWith({ default: [{ type: 'insecureAcceptAnything' }] });
    assert.match(anything.warnings.join(), /stay unverified.*enforce-container-sigpolicy/);
    assert.equal(policyOf(anything.files).transports['containers-storage'], undefined, 'its default does already');
    const longer = mergedWith({
      default: [{ type: 'reject' }],
      transports: { docker: { [`${reference}:next`]: [{ type: 'insecureAcceptAnything' }] } },
    });
    assert.match(longer.warnings.join(), /image:next .*wins/);
  });

  test('refuses one that hosts fail on', () => {
    for (const broken of ['', '[]', '{"default":[]}', '{"default":[{"type":"reject"}],"more":1}', '{"default":1}']) {
      assert.throws(() => mergedWith(broken), { code: 'input-invalid', message: /hosts fail on this/ }, broken);
    }
  });
});

test('refuses references with a tag, and keys that a host would look for elsewhere', () => {
  const write = (name: string, ...keyPaths: string[]) => writeHostPolicy({ reference: name, keyPaths });
  for (const wrong of ['ghcr.io/you/image:stable', 'ghcr.io/you/../x', '', `${reference}@sha256:${'0'.repeat(64)}`]) {
    assert.throws(() => write(wrong, keyPath), { code: 'image-reference-invalid' }, wrong);
  }
  assert.throws(() => write(reference), { code: 'input-missing' });
  for (const wrong of ['you.pub', '/etc/../you.pub', '/etc//you.pub', '/', '/etc/a\nb', `/${'a'.repeat(5000)}`]) {
    assert.throws(() => write(reference, wrong), { code: 'input-invalid' }, wrong);
  }
});
