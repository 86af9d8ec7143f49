/** The fixtures were signed by the Sigstore of tests/interop/sigstore for sha256("keyless"); its keys are long gone. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../core/digest.ts';
import { readBundle } from '../read-bundle.ts';
import type { Check } from '../types.ts';
import { readTrustedRoot } from './trusted-root.ts';
import { verifyByIdentity, verifyCertified } from './verify.ts';

const kinds = ['timestamp', 'log'] as const;
const fixture = (name: string) => readFile(new URL(`../../../tests/fixtures/keyless/${name}.json`, import.meta.url));
const signed = sha256('keyless');
const identity = {
  issuer: 'http://127.0.0.1:36425',
  subjects: ['https://github.com/wtgos/wtgos/.github/workflows/publish.yml@refs/heads/main'],
};

type Json = { [key: string]: Json } & Json[];

async function verify(bundle: Buffer, root: Buffer, digest = signed, expected = identity): Promise<Check> {
  const trust = { identity: expected, root: await readTrustedRoot(root, 'root.json') };
  return verifyByIdentity(await readBundle(bundle), digest, trust);
}

function no(check: Check, reason: RegExp): void {
  assert.ok(!check.ok, 'it was accepted');
  assert.match(check.reason, reason);
}

for (const kind of kinds) {
  describe(kind, async () => {
    const [bundle, root] = await Promise.all([fixture(`bundle-${kind}`), fixture(`root-${kind}`)]);
    const changed = (bytes: Buffer, change: (json: Json) => void): Buffer => {
      const json = JSON.parse(bytes.toString());
      change(json);
      return Buffer.from(JSON.stringify(json));
    };

    test('what its certificate says', async () => {
      assert.equal((await verify(bundle, root)).ok, true);
      assert.deepEqual(await verifyCertified(await readBundle(bundle), await readTrustedRoot(root, 'root.json')), {
        subject: identity.subjects[0],
        issuer: identity.issuer,
        runnerEnvironment: 'github-hosted',
        sourceRepository: 'https://github.com/wtgos/wtgos',
        sourceRef: 'refs/heads/main',
      });
    });

    test('of several roots, one that vouches for all of it is enough, and parts of two are not', async () => {
      const other = await fixture(`root-${kind === 'log' ? 'timestamp' : 'log'}`);
      const line = (root: Buffer) => `${JSON.stringify(JSON.parse(root.toString()))}\n`;
      const several = (...roots: Buffer[]) => Buffer.from(roots.map(line).join(''));
      assert.equal((await verify(bundle, several(other, root))).ok, true);
      assert.equal((await verify(bundle, several(root, other))).ok, true);
      no(await verify(bundle, several(other, other)), /does not verify/);
      const { certificateAuthorities, timestampAuthorities } = JSON.parse(root.toString());
      const strangersTime = changed(root, (json) =>
        Object.assign(json, { timestampAuthorities: certificateAuthorities }),
      );
      const strangersCertificates = changed(root, (json) =>
        Object.assign(json, { certificateAuthorities: timestampAuthorities }),
      );
      no(await verify(bundle, several(strangersTime, strangersCertificates)), /does not verify/);
    });

    test('another image, another identity', async () => {
      no(await verify(bundle, root, sha256('another')), /about this image alone/);
      no(await verify(bundle, root, signed, { ...identity, issuer: 'http://127.0.0.1' }), /names the issuer/);
      no(await verify(bundle, root, signed, { ...identity, subjects: [] }), /names the subject/);
    });

    test('a time, a certificate or a log that the root does not vouch for', async () => {
      const past = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' };
      for (const member of ['certificateAuthorities', 'timestampAuthorities']) {
        const expired = changed(root, (json) => {
          for (const authority of json[member] ?? []) Object.assign(authority, { validFor: past });
        });
        no(await verify(bundle, expired), /does not verify/);
      }
      const other = changed(root, (json) => delete json['timestampAuthorities']);
      if (kind === 'log') no(await verify(bundle, other), /does not verify: timestamp/);
      else await assert.rejects(verify(bundle, other), { code: 'trusted-root-invalid' });
      // A root with a log demands an entry, one without any takes none.
      const otherKind = await fixture(`root-${kind === 'log' ? 'timestamp' : 'log'}`);
      no(await verify(bundle, otherKind), /does not verify/);
    });

    test('a root with a log of certificates demands that the certificate is in it', async () => {
      const { tlogs } = JSON.parse((await fixture('root-log')).toString());
      const withLog = changed(root, (json) => Object.assign(json, { ctlogs: tlogs }));
      no(await verify(bundle, withLog), /expected 1 SCTs, got 0/);
    });

    test('without its time', async () => {
      const bare = changed(bundle, (json) => delete json['verificationMaterial']?.['timestampVerificationData']);
      no(await verify(bare, root), /expected 1 timestamps, got 0/);
    });

    test('by a key: that proves no identity', async () => {
      const byKey = changed(bundle, (json) => {
        const material = json['verificationMaterial'] ?? {};
        delete (material as Json)['certificate'];
        Object.assign(material, { publicKey: { hint: '' } });
      });
      no(await verify(byKey, root), /by a key, not by a certificate/);
    });

    test('with any byte of it changed: no exception but that it cannot be read, and never another statement', async () => {
      const trust = { identity, root: await readTrustedRoot(root, 'root.json') };
      const { statement } = await readBundle(bundle);
      const compact = Buffer.from(JSON.stringify(JSON.parse(bundle.toString())));
      const place = fc.integer({ min: 0, max: compact.length - 1 });
      await fc.assert(
        fc.asyncProperty(place, fc.integer({ min: 32, max: 126 }), async (at, byte) => {
          const bytes = Buffer.from(compact);
          bytes[at] = byte;
          const read = await readBundle(bytes).catch(() => undefined);
          if (!read) return;
          const check = await verifyByIdentity(read, signed, trust);
          if (check.ok) assert.deepEqual(read.statement, statement);
        }),
        { numRuns: 400 },
      );
    });
  });
}
