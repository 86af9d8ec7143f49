/** Each client that verifies, as one question: does it take this image for that reason? */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mediaTypes } from '../../../src/registry/media-types.ts';
import { bundleType } from '../../../src/sigstore/bundle.ts';
import { readBundles } from '../../../src/sigstore/found-bundles.ts';
import { readTrustedRoot } from '../../../src/sigstore/keyless/trusted-root.ts';
import { verifyByIdentity } from '../../../src/sigstore/keyless/verify.ts';
import { cosignSignType } from '../../../src/sigstore/statement.ts';
import { verifyAsCosign, verifyAttestations } from '../../../src/sigstore/verify.ts';
import { cosign2, cosign3, podman, skopeo } from '../chroots.ts';
import type { Registry } from '../registries.ts';
import { hostFor, type Image, type OurKey, ourVerdict, writeHost } from '../signing.ts';
import { cosign261, cosign265, type Ran, sigstoreVerify, workFolder } from '../tools.ts';

/** Who must have signed. */
export interface Signer {
  key?: OurKey;
  identity?: { issuer: string; subject: string; repository: string };
}

export interface Question {
  registry: Registry;
  image: Image;
  by: Signer;
  /** File of the trusted root; it holds a certificate authority and a timestamp authority, no log. */
  root: string;
  /** What is asked for: that it is signed, or an attestation of this type. */
  type: string;
}

export interface Answer {
  accepted: boolean;
  /** What the client said, to be read when the answer is a surprise. */
  words: string;
}

export type Client = (question: Question) => Promise<Answer>;

const answer = ({ status, stderr, stdout }: Ran): Answer => ({ accepted: status === 0, words: stderr || stdout });
const refused = (words: string): Answer => ({ accepted: false, words });

interface Dialect {
  run: (args: readonly string[]) => Promise<Ran>;
  /** `--new-bundle-format`, which the third makes its default. */
  asksForBundles?: boolean;
  /** How it is told whom to trust: 2.6 wants the root for bundles by key, too; who reads no bundles takes none. */
  trusts: 'authorities' | 'root' | 'root without key';
}

const named = ({ identity }: Signer) => [
  `--certificate-identity=${identity?.subject}`,
  `--certificate-oidc-issuer=${identity?.issuer}`,
  '--insecure-ignore-sct',
];

/** The authorities of a trusted root as files; sigstore/services.ts leaves them beside it. */
const authoritiesBeside = (root: string) => [
  `--ca-roots=${join(dirname(root), 'ca.pem')}`,
  `--timestamp-certificate-chain=${join(dirname(root), 'tsa.pem')}`,
];

const cosign =
  ({ run, asksForBundles = false, trusts }: Dialect): Client =>
  async ({ image, by, root, type }) => {
    const { key } = by;
    const subcommand = type === cosignSignType ? ['verify'] : ['verify-attestation', `--type=${type}`];
    const signer = key ? [`--key=${key.files.publicKey}`] : [...named(by), '--use-signed-timestamps'];
    if (trusts === 'authorities' && !key) signer.push(...authoritiesBeside(root));
    if (trusts === 'root' || (trusts === 'root without key' && !key)) signer.push(`--trusted-root=${root}`);
    const how = ['--insecure-ignore-tlog=true', '--allow-http-registry'];
    const bundles = asksForBundles ? ['--new-bundle-format'] : [];
    return answer(await run([...subcommand, ...bundles, ...signer, ...how, image.pinned]));
  };

/** A host that takes the image only when the key signed it for that name; one that cannot name a workflow has no key. */
const host = async ({ registry, by }: Question): Promise<string | undefined> =>
  by.key && writeHost(await hostFor(registry, by.key.files.publicKey));

const noPolicy = 'its policy can name a mail address, not a workflow';

const hosts: Record<'skopeo' | 'podman' | 'wtgos as a host', Client> = {
  skopeo: async (question) => {
    const folder = await host(question);
    if (folder === undefined) return refused(noPolicy);
    const to = `dir:${workFolder('copy')}`;
    return answer(await skopeo(['copy', `docker://${question.image.tagged}`, to], { host: folder }));
  },
  podman: async (question) => {
    const folder = await host(question);
    if (folder === undefined) return refused(noPolicy);
    return answer(await podman(['pull', '-q', question.image.tagged], { host: folder }));
  },
  'wtgos as a host': async (question) => {
    const folder = await host(question);
    if (folder === undefined) return refused(noPolicy);
    const { result, reason } = await ourVerdict(folder, question.image, question.image.tagged);
    return { accepted: result === 'accepted', words: reason };
  },
};

/** The signature itself or the attestation, by key or identity, as verify-image reads them. */
const wtgos: Client = async ({ image: { store, subject, name }, by: { key, identity }, root, type }) => {
  if (key) {
    const keys = [key.key.publicKey];
    if (type === cosignSignType) {
      const named = await verifyAsCosign(store, subject, keys, [name]);
      const { bundle } = await verifyAsCosign(store, subject, keys);
      return { accepted: named.legacy.ok || bundle.ok, words: JSON.stringify([named.legacy, bundle]) };
    }
    const found = (await verifyAttestations(store, subject, keys)).map(({ statement }) => statement.predicateType);
    return { accepted: found.includes(type), words: found.join() };
  }
  if (!identity) throw new TypeError('a question names who must have signed');
  const { issuer, subject: san, repository } = identity;
  const expected = { issuer, subjects: [san], sourceRepository: repository };
  const trust = { identity: expected, root: await readTrustedRoot(await readFile(root), root) };
  const said: string[] = [];
  for (const found of await readBundles(store, subject.digest)) {
    const check = found.ok ? await verifyByIdentity(found, subject.digest, trust) : found;
    if (check.ok && found.ok && found.statement.predicateType === type) return { accepted: true, words: check.detail };
    said.push(check.ok ? 'of another type' : check.reason);
  }
  return refused(said.join('; '));
};

/** As gh does it: the bundles of the referrers, each a file, one that is good and of that type is enough. */
const sigstoreGo: Client = async ({ image: { store, subject }, by: { key, identity }, root, type }) => {
  const folder = await mkdtemp(join(workFolder('bundles'), 'of-'));
  const who = key
    ? ['-key', key.files.publicKey]
    : [
        ...['-trusted-root', root, '-issuer', identity?.issuer ?? '', '-subject', identity?.subject ?? ''],
        ...['-repository', identity?.repository ?? ''],
      ];
  const said: string[] = [];
  for (const { digest, mediaType } of await store.referrers(subject.digest)) {
    const manifest = mediaType === mediaTypes.ociManifest ? await store.getManifest(digest) : undefined;
    const layer = manifest?.kind === 'image' ? manifest.document.layers[0] : undefined;
    if (layer?.mediaType !== bundleType) continue;
    const file = join(folder, `${said.length}.json`);
    await writeFile(file, await store.readBlob(layer, 1 << 24));
    const ran = await sigstoreVerify(['-digest', subject.digest.slice('sha256:'.length), ...who, file]);
    if (ran.status === 0 && ran.stdout.trim() === type) return answer(ran);
    said.push(ran.stderr || ran.stdout);
  }
  return refused(said.join('; ') || 'no bundle');
};

/** In the order of the table in docs/clients.md. */
export const clients = {
  wtgos,
  'cosign 2.5': cosign({ run: cosign2, trusts: 'authorities' }),
  'cosign 2.6.1': cosign({ run: cosign261, trusts: 'authorities' }),
  'cosign 2.6.1 --new-bundle-format': cosign({ run: cosign261, asksForBundles: true, trusts: 'root' }),
  'cosign 2.6.5': cosign({ run: cosign265, trusts: 'root' }),
  'cosign 3': cosign({ run: cosign3, trusts: 'root without key' }),
  'sigstore-go': sigstoreGo,
  ...hosts,
} satisfies Record<string, Client>;

export type ClientName = keyof typeof clients;
export const clientNames = Object.keys(clients) as ClientName[];

/** Every client's answer to one question. */
export async function askAll(question: Question): Promise<Map<ClientName, Answer>> {
  const asked = clientNames.map(async (name) => [name, await clients[name](question)] as const);
  return new Map(await Promise.all(asked));
}
