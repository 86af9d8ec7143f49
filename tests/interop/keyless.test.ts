/** Signing without a key, against a real Sigstore on loopback: what ours writes, cosign 3 verifies, and neither takes anything else. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { attachBundle } from '../../src/sigstore/attach.ts';
import { type StatementSigner, signStatement } from '../../src/sigstore/bundle.ts';
import { readBundles } from '../../src/sigstore/found-bundles.ts';
import type { SigstoreInstance } from '../../src/sigstore/keyless/instance.ts';
import { keylessSigner } from '../../src/sigstore/keyless/signer.ts';
import { readTrustedRoot } from '../../src/sigstore/keyless/trusted-root.ts';
import { verifyByIdentity } from '../../src/sigstore/keyless/verify.ts';
import { cosignSignType, signatureStatement } from '../../src/sigstore/statement.ts';
import { cosign3 } from './chroots.ts';
import { type Registry, startGgcrRegistry } from './registries.ts';
import { epoch, type Image, pushImage, refuses } from './signing.ts';
import type { Run } from './sigstore/issuer.ts';
import { type Sigstore, startSigstore } from './sigstore/services.ts';
import { ok } from './tools.ts';

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

async function sign(image: Image, by: StatementSigner): Promise<void> {
  const bundle = await signStatement(signatureStatement(image.subject.digest), by);
  await attachBundle(image.store, image.subject, bundle, cosignSignType, epoch);
}

const verifyArguments = (root: string, issuer: string, identity = subject) => [
  'verify',
  `--trusted-root=${root}`,
  `--certificate-identity=${identity}`,
  `--certificate-oidc-issuer=${issuer}`,
  '--insecure-ignore-sct',
  '--allow-http-registry',
];

/** Cosign's answer and ours must be the same. */
async function agree(
  image: Image,
  accepted: boolean,
  kind: 'timestamps' | 'log',
  { identity = subject, issuer = sigstore.issuer.url, roots = sigstore.roots } = {},
): Promise<void> {
  const more = kind === 'timestamps' ? ['--use-signed-timestamps', '--insecure-ignore-tlog=true'] : [];
  const ran = await cosign3([...verifyArguments(roots[kind], issuer, identity), ...more, image.pinned]);
  if (accepted) await ok(ran);
  else refuses(ran, /./);
  const root = await rootOf(roots[kind]);
  const [found] = await readBundles(image.store, image.subject.digest);
  assert.ok(found?.ok);
  const check = await verifyByIdentity(found, image.subject.digest, {
    identity: { issuer, subjects: [identity] },
    root,
  });
  assert.equal(check.ok, accepted, JSON.stringify(check));
}

for (const kind of ['timestamps', 'log'] as const) {
  describe(kind === 'log' ? 'Fulcio, timestamp and Rekor 2' : 'Fulcio and timestamp', () => {
    const instance = (): SigstoreInstance => ({
      fulcioUrl: sigstore.fulcioUrl,
      tsaUrl: sigstore.tsaUrl,
      ...(kind === 'log' && { rekorUrl: sigstore.rekorUrl, rekorVersion: 2 as const }),
    });

    test('cosign 3 and ours verify it, by this identity alone', async () => {
      const image = await pushImage(registry, `keyless/${kind}`);
      await sign(image, await signer(instance(), {}, sigstore.roots[kind]));
      await agree(image, true, kind);
      await agree(image, false, kind, { identity: subject.replace('wtgos/wtgos', 'wtgos/other') });
      await agree(image, false, kind, { identity: subject.replace('main', 'mai.') });
      await agree(image, false, kind, { identity: subject.slice(0, -1) });
      await agree(image, false, kind, { issuer: 'https://token.actions.githubusercontent.com' });
      await agree(image, false, kind, { roots: foreign.roots });
    });
  });
}
