/** Signing without a key, against a real Sigstore on loopback: what ours writes, cosign 3 verifies, and neither takes anything else. */
import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { sha256 } from '../../src/core/digest.ts';
import { silentLog } from '../../src/core/log.ts';
import { attachBundle } from '../../src/sigstore/attach.ts';
import { type StatementSigner, signStatement } from '../../src/sigstore/bundle.ts';
import { readBundles } from '../../src/sigstore/found-bundles.ts';
import type { ExpectedIdentity } from '../../src/sigstore/keyless/identity.ts';
import type { SigstoreInstance } from '../../src/sigstore/keyless/instance.ts';
import { keylessSigner } from '../../src/sigstore/keyless/signer.ts';
import { readTrustedRoot } from '../../src/sigstore/keyless/trusted-root.ts';
import { verifyByIdentity } from '../../src/sigstore/keyless/verify.ts';
import { verifyImageByIdentity } from '../../src/sigstore/keyless/verify-image.ts';
import { provenanceType } from '../../src/sigstore/provenance.ts';
import { cosignSignType, signatureStatement } from '../../src/sigstore/statement.ts';
import { putIndex } from '../../src/sigstore/testing.ts';
import type { Check } from '../../src/sigstore/types.ts';
import { cosign3 } from './chroots.ts';
import { wtgosFromSource } from './product.ts';
import { type Registry, startGgcrRegistry } from './registries.ts';
import { epoch, type Image, provenanceOf, pushImage, refuses } from './signing.ts';
import type { Run } from './sigstore/issuer.ts';
import { type Sigstore, startSigstore } from './sigstore/services.ts';
import { step } from './step.ts';
import { ok, workFolder } from './tools.ts';

const subject = 'https://github.com/wtgos/wtgos/.github/workflows/publish.yml@refs/heads/main';

let sigstore: Sigstore;
let foreign: Sigstore;
let registry: Registry;

before(async () => {
  [sigstore, foreign, registry] = await Promise.all([
    startSigstore(),
    startSigstore(),
    startGgcrRegistry({ referrers: true }),
  ]);
});
after(() => Promise.all([sigstore.stop(), foreign.stop(), registry.stop()]));

const rootOf = async (file: string) => readTrustedRoot(await readFile(file), file);

async function signer(instance: SigstoreInstance, run?: Run, root?: string): Promise<StatementSigner> {
  return keylessSigner({
    ...instance,
    identityToken: async () => sigstore.issuer.token(run),
    timeoutMs: 5_000,
    retries: 1,
    root: root === undefined ? undefined : await rootOf(root),
    log: silentLog,
  });
}

async function sign(
  { store, subject }: Image,
  by: StatementSigner,
  statement = signatureStatement(subject.digest),
): Promise<'kept' | 'written'> {
  const bundle = await signStatement(statement, by);
  return (await attachBundle(store, subject, bundle, statement.predicateType, epoch)).outcome;
}

const verifyArguments = (root: string, issuer: string, identity = subject) => [
  'verify',
  `--trusted-root=${root}`,
  `--certificate-identity=${identity}`,
  `--certificate-oidc-issuer=${issuer}`,
  '--insecure-ignore-sct',
  '--allow-http-registry',
];

interface Question {
  identity?: string;
  issuer?: string;
  roots?: Sigstore['roots'];
}

/** Cosign's answer and ours must be the same. */
async function agree(image: Image, accepted: boolean, kind: Kind, question: Question = {}): Promise<void> {
  const { identity = subject, issuer = sigstore.issuer.url, roots = sigstore.roots } = question;
  const more = kind === 'timestamps' ? ['--use-signed-timestamps', '--insecure-ignore-tlog=true'] : [];
  const ran = await cosign3([...verifyArguments(roots[kind], issuer, identity), ...more, image.pinned]);
  const { ok: ours, ...why } = await verdict(image, roots[kind], { issuer, subjects: [identity] });
  assert.equal(ours, accepted, JSON.stringify(why));
  if (accepted) await ok(ran);
  else refuses(ran, /./);
}

async function verdict(image: Image, root: string, identity: ExpectedIdentity): Promise<Check> {
  const [found] = await readBundles(image.store, image.subject.digest);
  assert.ok(found, 'no bundle is attached');
  if (!found.ok) return found;
  return verifyByIdentity(found, image.subject.digest, { identity, root: await rootOf(root) });
}

type Json = Record<string, unknown>;
interface BundleJson {
  verificationMaterial: { tlogEntries?: Json[]; timestampVerificationData?: { rfc3161Timestamps?: Json[] } };
  dsseEnvelope: { payload: string };
}

/** An image with the bundle of `signed` for it, changed on the way. */
async function altered(
  kind: Kind,
  name: string,
  change: (bundle: BundleJson, image: Image) => void,
  signedFor?: Image,
): Promise<Image> {
  const image = await pushImage(registry, `keyless/${kind}-${name}`);
  const by = await signer(instance(kind));
  const bundle = await signStatement(signatureStatement((signedFor ?? image).subject.digest), by);
  const json = JSON.parse(bundle.bytes.toString()) as BundleJson;
  change(json, image);
  const bytes = Buffer.from(JSON.stringify(json));
  await attachBundle(image.store, image.subject, { ...bundle, bytes }, cosignSignType, epoch);
  return image;
}

/** Trusted roots with one kind of authority expired before any signature was made. */
async function expired(member: 'certificateAuthorities' | 'timestampAuthorities'): Promise<Sigstore['roots']> {
  const folder = workFolder('expired');
  const roots = { timestamps: join(folder, 'timestamps.json'), log: join(folder, 'log.json') };
  for (const kind of ['timestamps', 'log'] as const) {
    const root = JSON.parse(await readFile(sigstore.roots[kind], 'utf8'));
    for (const authority of root[member])
      authority.validFor = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' };
    await writeFile(roots[kind], JSON.stringify(root));
  }
  return roots;
}

const kinds = ['timestamps', 'log'] as const;
type Kind = (typeof kinds)[number];

const instance = (kind: Kind): SigstoreInstance => ({
  fulcioUrl: sigstore.fulcioUrl,
  tsaUrl: sigstore.tsaUrl,
  ...(kind === 'log' && { rekorUrl: sigstore.rekorUrl, rekorVersion: 2 as const }),
});

for (const kind of kinds) {
  describe(kind === 'log' ? 'Fulcio, timestamp and Rekor 2' : 'Fulcio and timestamp', () => {
    test('cosign 3 and ours verify what ours writes, by this identity and this root alone', async () => {
      const image = await pushImage(registry, `keyless/${kind}`);
      await sign(image, await signer(instance(kind), {}, sigstore.roots[kind]));
      await agree(image, true, kind);
      await agree(image, false, kind, { identity: subject.replace('wtgos/wtgos', 'wtgos/other') });
      // As patterns, these would match.
      await agree(image, false, kind, { identity: subject.replace('main', 'mai.') });
      await agree(image, false, kind, { identity: subject.slice(0, -1) });
      await agree(image, false, kind, { issuer: 'https://token.actions.githubusercontent.com' });
      await agree(image, false, kind, { roots: foreign.roots });
      await agree(image, false, kind, { roots: await expired('certificateAuthorities') });
      await agree(image, false, kind, { roots: await expired('timestampAuthorities') });
    });

    test('the same run signs once', async () => {
      const image = await pushImage(registry, `keyless/${kind}-again`);
      const by = await signer(instance(kind), {}, sigstore.roots[kind]);
      const outcomes = [];
      for (let time = 0; time < 2; time++) outcomes.push(await sign(image, by));
      // Another workflow's signature is no reason to leave out one's own.
      const other = await signer(instance(kind), { ref: 'refs/heads/next' }, sigstore.roots[kind]);
      outcomes.push(await sign(image, other));
      assert.deepEqual(outcomes, ['written', 'kept', 'written']);
    });

    test('cosign 3 and ours verify our provenance by type', async () => {
      const image = await pushImage(registry, `keyless/${kind}-provenance`);
      const by = await signer(instance(kind));
      await sign(image, by);
      await sign(image, by, provenanceOf(image));
      const attestation = (type: string, identity = subject) => [
        'verify-attestation',
        `--type=${type}`,
        ...verifyArguments(sigstore.roots[kind], sigstore.issuer.url, identity).slice(1),
        ...(kind === 'timestamps' ? ['--use-signed-timestamps', '--insecure-ignore-tlog=true'] : []),
        image.pinned,
      ];
      await ok(cosign3(attestation('slsaprovenance1')));
      refuses(await cosign3(attestation('spdxjson')), /./);
      refuses(await cosign3(attestation('slsaprovenance1', subject.replace('wtgos/wtgos', 'wtgos/other'))), /./);
      const report = async (subjects: string[]) =>
        verifyImageByIdentity(image.store, image.subject, {
          identity: { issuer: sigstore.issuer.url, subjects },
          root: await rootOf(sigstore.roots[kind]),
        });
      const { signature, attestations } = await report([subject]);
      assert.deepEqual([signature.ok, attestations], [true, [provenanceType]]);
      const other = await report([subject.replace('wtgos/wtgos', 'wtgos/other')]);
      assert.deepEqual([other.signature.ok, other.attestations], [false, []]);
    });

    test('ours verifies what cosign 3 writes', async () => {
      const image = await pushImage(registry, `cosign/${kind}`);
      const folder = workFolder('cosign-keyless');
      const config = join(folder, 'config.json');
      const token = join(folder, 'token');
      await writeFile(token, sigstore.issuer.token());
      await ok(cosign3(['signing-config', 'create', ...configArguments(kind), '--out', config]));
      const files = [`--signing-config=${config}`, `--trusted-root=${sigstore.roots[kind]}`];
      const options = [`--identity-token=${token}`, '--allow-http-registry'];
      await ok(cosign3(['sign', '--yes', ...files, ...options, image.pinned]));
      await agree(image, true, kind);
      await agree(image, false, kind, { identity: subject.replace('wtgos/wtgos', 'wtgos/other') });
    });

    test('a bundle that was changed, or made for another image', async () => {
      const sibling = await pushImage(registry, 'keyless/sibling');
      const changes: [string, (bundle: BundleJson, image: Image) => void, Image?][] = [
        ['sibling', () => {}, sibling],
        [
          'payload',
          ({ dsseEnvelope }, image) => {
            const statement = signatureStatement(image.subject.digest);
            dsseEnvelope.payload = Buffer.from(JSON.stringify(statement)).toString('base64');
          },
          sibling,
        ],
        ['no-time', ({ verificationMaterial }) => delete verificationMaterial.timestampVerificationData],
      ];
      if (kind === 'log') {
        changes.push(['no-entry', ({ verificationMaterial }) => delete verificationMaterial.tlogEntries]);
      }
      for (const [name, change, signedFor] of changes) {
        await agree(await altered(kind, name, change, signedFor), false, kind);
      }
    });

    test('a timestamp or an entry of another signature', async () => {
      const elsewhere = await pushImage(registry, 'keyless/elsewhere');
      const other = await signStatement(signatureStatement(elsewhere.subject.digest), await signer(instance(kind)));
      const { verificationMaterial: theirs } = JSON.parse(other.bytes.toString()) as BundleJson;
      const member = kind === 'log' ? 'tlogEntries' : 'timestampVerificationData';
      const image = await altered(kind, 'swapped', ({ verificationMaterial }) => {
        Object.assign(verificationMaterial, { [member]: theirs[member] });
      });
      await agree(image, false, kind);
    });
  });
}

const configArguments = (kind: Kind) => {
  const rest = `start-time=${new Date(Date.now() - 60_000).toISOString().replace(/\.\d+Z/, 'Z')},operator=test`;
  return [
    `--fulcio=url=${sigstore.fulcioUrl},api-version=1,${rest}`,
    `--oidc-provider=url=${sigstore.issuer.url},api-version=1,${rest}`,
    `--tsa=url=${sigstore.tsaUrl}/api/v1/timestamp,api-version=1,${rest}`,
    '--tsa-config=ANY',
    ...(kind === 'log' ? [`--rekor=url=${sigstore.rekorUrl},api-version=2,${rest}`, '--rekor-config=ANY'] : []),
  ];
};

describe('who built, where the subject does not tell', () => {
  const reusable = 'wtgos/actions/.github/workflows/publish-image.yml@refs/tags/v1';
  const expected = () => ({ issuer: sigstore.issuer.url, subjects: [`https://github.com/${reusable}`] });

  test('a reusable workflow signs for its caller: only the caller’s repository, ref and runner count', async () => {
    const image = await pushImage(registry, 'keyless/reusable');
    const run = { repository: 'someone/else', ref: 'refs/heads/topic', runnerEnvironment: 'self-hosted' };
    await sign(image, await signer(instance('timestamps'), { ...run, jobWorkflowRef: reusable }));
    const root = sigstore.roots.timestamps;
    const ask = (more: object) => verdict(image, root, { ...expected(), ...more });
    assert.equal((await ask({})).ok, true);
    assert.equal((await ask({ sourceRepository: 'https://github.com/someone/else' })).ok, true);
    assert.equal((await ask({ sourceRepository: 'https://github.com/wtgos/wtgos' })).ok, false);
    assert.equal((await ask({ sourceRefs: ['refs/heads/topic'] })).ok, true);
    assert.equal((await ask({ sourceRefs: ['refs/heads/main'] })).ok, false);
    assert.equal((await ask({ runnerEnvironment: 'self-hosted' })).ok, true);
    assert.equal((await ask({ runnerEnvironment: 'github-hosted' })).ok, false);
  });

  test('another caller’s signature is no reason to leave out one’s own, though the subject is the same', async () => {
    const image = await pushImage(registry, 'keyless/callers');
    const root = sigstore.roots.timestamps;
    const by = (run: Run) => signer(instance('timestamps'), { ...run, jobWorkflowRef: reusable }, root);
    const outcomes = [];
    for (const repository of ['someone/else', 'you/image', 'you/image']) {
      outcomes.push(await sign(image, await by({ repository })));
    }
    outcomes.push(await sign(image, await by({ repository: 'you/image', runnerEnvironment: 'self-hosted' })));
    assert.deepEqual(outcomes, ['written', 'written', 'kept', 'written']);
  });
});

describe('as steps of a workflow', () => {
  const signing = (image: Image) => ({
    image: image.pinned,
    references: image.tagged,
    keyless: 'true',
    'fulcio-url': sigstore.fulcioUrl,
    'tsa-url': `${sigstore.tsaUrl}/`,
    'trusted-root': sigstore.roots.timestamps,
  });
  const verifying = (image: Image, identity = subject) => ({
    image: image.pinned,
    references: image.tagged,
    identity,
    issuer: sigstore.issuer.url,
    'trusted-root': sigstore.roots.timestamps,
    'source-repository': 'https://github.com/wtgos/wtgos',
    'source-refs': 'refs/heads/main',
    'github-hosted': 'true',
  });

  test('signed without a key, verified by identity; the token is only ever told to be masked', async () => {
    const image = await pushImage(registry, 'keyless/step');
    const signed = await step('sign-cosign', signing(image), sigstore.issuer.environment());
    assert.equal(signed.ran.status, 0, signed.told);
    const tokens = sigstore.issuer.given();
    assert.equal(tokens.length, 1);
    for (const line of signed.told.split('\n').filter((text) => !text.startsWith('::add-mask::'))) {
      for (const token of tokens) assert.ok(!line.includes(token), line);
    }
    await agree(image, true, 'timestamps');

    const again = await step('sign-cosign', signing(image), sigstore.issuer.environment());
    assert.match(again.told, /signed already/);

    const verified = await step('verify-image', verifying(image), {});
    assert.equal(verified.ran.status, 0, verified.told);
    // No host can verify it, so no host is said to.
    assert.equal(verified.outputs.get('verdict'), 'not-enforced');
    const other = await step('verify-image', verifying(image, `${subject}s`), {});
    assert.equal(other.ran.status, 1, other.told);
    assert.match(other.told, /names the subject https:/);
  });

  test('an index is signed with its image, and both are asked', async () => {
    const image = await pushImage(registry, 'keyless/index');
    const top = await putIndex(image.store, [image.subject]);
    const whole: Image = { ...image, subject: top, pinned: `${image.name}@${top.digest}` };
    const only = { ...signing(whole), recursive: 'false' };

    const alone = await step('sign-cosign', only, sigstore.issuer.environment());
    assert.equal(alone.ran.status, 0, alone.told);
    assert.equal((await step('verify-image', verifying(whole), {})).ran.status, 1);
    const signed = await step('sign-cosign', signing(whole), sigstore.issuer.environment());
    assert.equal(signed.ran.status, 0, signed.told);
    for (const part of [whole, image]) await agree(part, true, 'timestamps');
    const verified = await step('verify-image', verifying(whole), {});
    assert.equal(verified.ran.status, 0, verified.told);
  });

  test('nothing is written without the permission, or when the token does not come', async () => {
    const image = await pushImage(registry, 'keyless/no-token');
    const without = await step('sign-cosign', signing(image), {});
    assert.equal(without.ran.status, 2, without.told);
    assert.match(without.told, /permissions: id-token: write/);
    const environment = { ...sigstore.issuer.environment(), ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/?a=b' };
    const down = await step('sign-cosign', signing(image), environment);
    assert.equal(down.ran.status, 3, down.told);
    assert.match(down.told, /GitHub gave no identity token/);
    assert.deepEqual(await readBundles(image.store, image.subject.digest), []);
  });
});

describe('docs/keyless.md', () => {
  /** Its commands as they stand there, for what lies on loopback instead. */
  async function commands(image: Image): Promise<string[]> {
    const text = await readFile(new URL('../../docs/keyless.md', import.meta.url), 'utf8');
    const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) => block);
    const lines = blocks.flatMap((block) => block.replaceAll('\\\n', ' ').trim().split('\n'));
    return lines.map((line) =>
      line
        .replaceAll('ghcr.io/you/image:stable', image.tagged)
        .replaceAll('trusted-root.json', sigstore.roots.log)
        .replaceAll('https://token.actions.githubusercontent.com', sigstore.issuer.url),
    );
  }

  async function follow(line: string, image: Image): Promise<number> {
    const [program, ...args] = line.split(/\s+/);
    if (program === 'cosign') {
      const here = [`--trusted-root=${sigstore.roots.log}`, '--insecure-ignore-sct', '--allow-http-registry'];
      return (await cosign3([...args, ...here])).status;
    }
    const here = ['--issuer', sigstore.issuer.url, '--references', image.tagged];
    return (await wtgosFromSource(workFolder('reader'), '', [...args, ...here])).status;
  }

  test('each command verifies the one who is named, and no one else', async () => {
    const image = await pushImage(registry, 'keyless/docs');
    const by = await signer(instance('log'), { repository: 'you/image' });
    await sign(image, by);
    await sign(image, by, provenanceOf(image));
    const lines = await commands(image);
    assert.equal(lines.length, 3);
    for (const line of lines) {
      assert.equal(await follow(line, image), 0, line);
      assert.notEqual(await follow(line.replaceAll('/publish.yml', '/other.yml'), image), 0, line);
      const elsewhere = line.replace(/(repository (https:\/\/github\.com\/)?)you\/image/, '$1someone/else');
      assert.notEqual(elsewhere, line);
      assert.notEqual(await follow(elsewhere, image), 0, elsewhere);
    }
  });
});

describe('services that fail', () => {
  const statement = signatureStatement(sha256('an image'));

  /** A server that answers everything so. */
  async function fake(t: TestContext, status: number, body: () => string): Promise<string> {
    const server = createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body());
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    t.after(() => {
      server.close();
      server.closeAllConnections();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('a certificate for another key, however good', async (t) => {
    const bundle = JSON.parse((await signStatement(statement, await signer(instance('timestamps')))).bytes.toString());
    const der = Buffer.from(bundle.verificationMaterial.certificate.rawBytes, 'base64');
    const certificates = [new X509Certificate(der).toString()];
    const url = await fake(t, 200, () => JSON.stringify({ signedCertificateEmbeddedSct: { chain: { certificates } } }));
    await assert.rejects(signStatement(statement, await signer({ ...instance('timestamps'), fulcioUrl: url })), {
      code: 'sigstore-failed',
      message: /certificate for another key/,
    });
  });

  test('a root that does not trust what was made: noticed before anything is sent', async () => {
    const by = await signer(instance('timestamps'), {}, foreign.roots.timestamps);
    await assert.rejects(signStatement(statement, by), { code: 'sigstore-failed', message: /not trusted/ });
  });

  test('a timestamp authority and a log that answer wrongly', async (t) => {
    const [broken, odd] = await Promise.all([fake(t, 500, () => '{}'), fake(t, 200, () => '{"logIndex":"x"}')]);
    const services: [Partial<SigstoreInstance>, RegExp][] = [
      [{ tsaUrl: broken }, /^the timestamp authority \(http.*500/],
      [{ rekorUrl: broken, rekorVersion: 2 }, /^Rekor \(http.*500 \(2 attempts\)/],
      [{ rekorUrl: odd, rekorVersion: 2 }, /^Rekor \(http.*no log entry/],
      [{ rekorUrl: broken, rekorVersion: 1 }, /^Rekor \(http.*500/],
      [{ rekorUrl: 'http://127.0.0.1:1', rekorVersion: 2 }, /connection failed/],
    ];
    for (const [wrong, message] of services) {
      const by = await signer({ ...instance('timestamps'), ...wrong });
      await assert.rejects(signStatement(statement, by), { code: 'sigstore-failed', message });
    }
  });
});
