/** Identities by regular expression, against cosign 3: ours takes nothing that cosign refuses, and of a name the whole or nothing. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { attachBundle } from '../../src/sigstore/attach.ts';
import { signStatement } from '../../src/sigstore/bundle.ts';
import { readPattern } from '../../src/sigstore/keyless/pattern.ts';
import { keylessSigner } from '../../src/sigstore/keyless/signer.ts';
import { readTrustedRoot } from '../../src/sigstore/keyless/trusted-root.ts';
import { verifyImageByIdentity } from '../../src/sigstore/keyless/verify-image.ts';
import { cosignSignType, signatureStatement } from '../../src/sigstore/statement.ts';
import { cosign3 } from './chroots.ts';
import { type Registry, startGgcrRegistry } from './registries.ts';
import { epoch, type Image, pushImage } from './signing.ts';
import { type Sigstore, startSigstore } from './sigstore/services.ts';

const subject = 'https://github.com/wtgos/wtgos/.github/workflows/publish.yml@refs/heads/main';
const exact = subject.replaceAll('.', '\\.');
const kind = 'timestamps';

let sigstore: Sigstore;
let registry: Registry;
let image: Image;

before(async () => {
  [sigstore, registry] = await Promise.all([startSigstore(), startGgcrRegistry({ referrers: true })]);
  image = await pushImage(registry, 'keyless/identity');
  const signer = keylessSigner({
    ...{ fulcioUrl: sigstore.fulcioUrl, tsaUrl: sigstore.tsaUrl, timeoutMs: 5_000, retries: 1, log: silentLog },
    identityToken: async () => sigstore.issuer.token(),
  });
  const bundle = await signStatement(signatureStatement(image.subject.digest), signer);
  await attachBundle(image.store, image.subject, bundle, cosignSignType, epoch);
});
after(() => Promise.all([sigstore.stop(), registry.stop()]));

async function cosignTakes(identity: string, issuer: string): Promise<boolean> {
  const ran = await cosign3([
    'verify',
    `--trusted-root=${sigstore.roots[kind]}`,
    `--certificate-identity-regexp=${identity}`,
    `--certificate-oidc-issuer-regexp=${issuer}`,
    ...['--insecure-ignore-sct', '--allow-http-registry', '--use-signed-timestamps', '--insecure-ignore-tlog=true'],
    image.pinned,
  ]);
  return ran.status === 0;
}

async function weTake(identity: string, issuer: string): Promise<boolean> {
  const root = await readTrustedRoot(await readFile(sigstore.roots[kind]), 'root.json');
  const expected = { issuer: readPattern(issuer), subjects: [readPattern(identity)] };
  return (await verifyImageByIdentity(image.store, image.subject, { identity: expected, root })).signature.ok;
}

test('each pattern: cosign’s answer, ours, and where they differ on purpose', async () => {
  const issuer = sigstore.issuer.url.replaceAll('.', '\\.');
  const differs = true;
  const questions: [identity: string, issuer: string, cosign: boolean, ours: boolean, differs?: true][] = [
    [exact, issuer, true, true],
    [`^${exact}$`, `^${issuer}$`, true, true],
    [
      'https://github\\.com/wtgos/[\\w.-]+/\\.github/workflows/publish\\.ya?ml@refs/(heads/main|tags/v\\d+)',
      issuer,
      true,
      true,
    ],
    ['^https://github\\.com/(wtgos|other)/.+$', 'http://127\\.0\\.0\\.1:\\d{1,5}', true, true],
    [exact.replace('heads', 'tags'), issuer, false, false],
    ['https://github\\.com/(?:other|wtgos-)/.+', issuer, false, false],
    [exact, issuer.replace('127', '128'), false, false],
    // Cosign searches: a part of the name is enough for it.
    ['github\\.com/wtgos/', issuer, true, false, differs],
    [exact.replace('main', 'ma'), issuer, true, false, differs],
    ['^https://github\\.com/evil/.+|main$', issuer, true, false, differs],
    [exact, 'http://127', true, false, differs],
  ];
  for (const [identity, by, theirs, ours, expectedToDiffer] of questions) {
    assert.equal(await cosignTakes(identity, by), theirs, `cosign: ${identity} by ${by}`);
    assert.equal(await weTake(identity, by), ours, `ours: ${identity} by ${by}`);
    assert.equal(theirs !== ours, expectedToDiffer === true, identity);
    assert.ok(theirs || !ours, 'ours takes what cosign refuses');
  }
});

test('what cosign reads as any name, or in a way that engines differ in, ours refuses to read', async () => {
  const issuer = sigstore.issuer.url.replaceAll('.', '\\.');
  for (const pattern of ['.*', '(?i)HTTPS://GITHUB.COM/.*', '^https://github\\.com/.*?$', '']) {
    assert.equal(await cosignTakes(pattern, issuer), pattern !== '', pattern);
    assert.throws(() => readPattern(pattern), { code: 'input-invalid' }, pattern);
  }
});
