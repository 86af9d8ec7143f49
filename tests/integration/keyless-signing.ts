import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Log, silentLog } from '../../src/core/log.ts';
import type { StatementSigner } from '../../src/sigstore/bundle.ts';
import { keylessSigner } from '../../src/sigstore/keyless/signer.ts';
import { readTrustedRoot } from '../../src/sigstore/keyless/trusted-root.ts';
import type { FakeSigstore } from '../tools/fake-sigstore.ts';
import type { World } from './world.ts';

interface Signing {
  /** With its root, what is signed is verified, and found again. */
  rooted?: boolean;
  /** Knows what it signed before it signs again, by all that GitHub says in a token. */
  knowsItself?: boolean;
  log?: Log;
}

/** Signs as the fake workflow run. */
export async function keylessBy(
  sigstore: FakeSigstore,
  { rooted = true, knowsItself = false, log = silentLog }: Signing = {},
): Promise<StatementSigner> {
  const { url } = sigstore;
  const token = knowsItself ? tokenOf(sigstore) : sigstore.token;
  return keylessSigner({
    ...{ fulcioUrl: url, tsaUrl: url, rekorUrl: url },
    ...{ timeoutMs: 5_000, retries: 0 },
    identityToken: async () => token,
    serverUrl: knowsItself ? server : undefined,
    root: rooted ? await rootOf(sigstore) : undefined,
    log,
  });
}

const server = 'https://github.com';

/** The fake's own token with more claims; nobody there checks its signature. */
function tokenOf({ subject, token }: FakeSigstore): string {
  const [header, payload = '', signature] = token.split('.');
  const claims = {
    ...JSON.parse(Buffer.from(payload, 'base64url').toString()),
    job_workflow_ref: subject.replace(`${server}/`, ''),
    repository: 'wtgos/wtgos',
    ref: 'refs/heads/main',
    runner_environment: 'github-hosted',
  };
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

export function rootOf(sigstore: FakeSigstore) {
  return readTrustedRoot(sigstore.trustedRoot({ timestamps: true }), 'root.json');
}

/** Arguments of a verifier that names the fake workflow run. */
export async function identityArguments(sigstore: FakeSigstore, folder: string): Promise<string[]> {
  const file = join(folder, '..', 'trusted-root.json');
  await writeFile(file, sigstore.trustedRoot({ timestamps: true }));
  return ['--identity', sigstore.subject, '--trusted-root', file];
}

/** The image's hosts take anything, and its policy lets them. */
export async function lookAtNothing({ folder }: World): Promise<void> {
  const anything = JSON.stringify({ default: [{ type: 'insecureAcceptAnything' }] });
  await writeFile(join(folder, 'system_files/etc/containers/policy.json'), anything);
  const policy = join(folder, 'policies/immutable-host.yaml');
  await writeFile(policy, lettingHostsLookAtNothing(await readFile(policy, 'utf8')));
}

/** The text of wtgOS's policy, for an image whose hosts take anything. */
export function lettingHostsLookAtNothing(policy: string): string {
  const level = 'levels:\n  UPD-01: { level: warning, reason: the hosts of this test take anything }\n';
  return policy.replace('enforce: true', 'enforce: false').replace('levels:\n', level);
}
