/** The table of docs/clients.md: every client on everything that we write, and on the same spoiled. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import type { StatementSigner } from '../../src/sigstore/bundle.ts';
import { keylessSigner } from '../../src/sigstore/keyless/signer.ts';
import { readTrustedRoot } from '../../src/sigstore/keyless/trusted-root.ts';
import { type Answer, askAll, type ClientName, clientNames, type Signer } from './clients/clients.ts';
import {
  askedType,
  pushTarget,
  type Spoil,
  spoilsOfBundles,
  spoilsOfKeyless,
  spoilsOfLegacy,
  type Written,
  type WrittenName,
  write,
  written,
  writtenNames,
} from './clients/written.ts';
import { type Registry, startDistribution, startGgcrRegistry } from './registries.ts';
import { type OurKey, ourKey, pushImage } from './signing.ts';
import type { Run } from './sigstore/issuer.ts';
import { type Sigstore, startSigstore } from './sigstore/services.ts';

const hosts: ClientName[] = ['wtgos as a host', 'skopeo', 'podman'];
const bundleReaders: ClientName[] = ['cosign 2.6.1 --new-bundle-format', 'cosign 2.6.5', 'cosign 3', 'sigstore-go'];

/** Who takes an image that has nothing but this. Everyone else refuses it. */
const takers: Record<WrittenName, ClientName[]> = {
  'key, older layout': ['wtgos', 'cosign 2.5', 'cosign 2.6.1', 'cosign 2.6.5', 'cosign 3', ...hosts],
  'key, signature bundle': ['wtgos', ...bundleReaders],
  'keyless signature bundle': ['wtgos', ...bundleReaders],
  'provenance by key': ['wtgos', ...bundleReaders],
  'keyless provenance': ['wtgos', ...bundleReaders],
  'check record by key': ['wtgos', ...bundleReaders],
  'SBOM by key': ['wtgos', ...bundleReaders],
};

/** Where a client takes what we refuse, each with its reason. Everything else that is spoiled is refused by all. */
const differs: { written: WrittenName; spoiled: string; clients: ClientName[]; why: string }[] = [
  {
    written: 'key, older layout',
    spoiled: 'name of another repository',
    clients: ['cosign 2.5', 'cosign 2.6.1', 'cosign 2.6.5', 'cosign 3'],
    why: 'cosign does not compare the name in a signature with the name that is pulled',
  },
  {
    written: 'key, older layout',
    spoiled: '1,001 layers',
    clients: ['skopeo', 'podman'],
    why: 'containers/image has no such bound; cosign and we stop at a thousand',
  },
];

/** To cosign, whoever attested has signed; we want the signature itself. */
const takersOfAttestationsAsSignatures: ClientName[] = ['cosign 2.6.1 --new-bundle-format', 'cosign 2.6.5', 'cosign 3'];

let sigstore: Sigstore;
let own: OurKey;
let other: OurKey;
let identity: StatementSigner;

const subjectOf = (repository: string) =>
  `https://github.com/${repository}/.github/workflows/publish.yml@refs/heads/main`;

async function workflow(run: Run): Promise<StatementSigner> {
  const { fulcioUrl, tsaUrl, issuer, roots } = sigstore;
  return keylessSigner({
    fulcioUrl,
    tsaUrl,
    identityToken: async () => issuer.token(run),
    timeoutMs: 5_000,
    retries: 1,
    root: await readTrustedRoot(await readFile(roots.timestamps), roots.timestamps),
    log: silentLog,
  });
}

before(async () => {
  [sigstore, own, other] = await Promise.all([startSigstore(), ourKey(), ourKey()]);
  identity = await workflow({});
});
after(() => sigstore.stop());

const signers = () => ({ key: own.key, identity });

function signer({ by }: Written, stranger = false): Signer {
  if (by === 'key') return { key: stranger ? other : own };
  const repository = stranger ? 'wtgos/other' : 'wtgos/wtgos';
  const { url } = sigstore.issuer;
  return { identity: { issuer: url, subject: subjectOf(repository), repository: `https://github.com/${repository}` } };
}

const couldNotLook = /unknown flag|no such host|no such file|connection refused|usage/i;

function expectAnswers(answers: ReadonlyMap<ClientName, Answer>, takers: readonly ClientName[]): void {
  const accepted = clientNames.filter((name) => answers.get(name)?.accepted);
  const expected = clientNames.filter((name) => takers.includes(name));
  const surprises = clientNames.filter((name) => accepted.includes(name) !== expected.includes(name));
  const words = surprises.map((name) => `${name}: ${answers.get(name)?.words.slice(0, 1000)}`);
  assert.deepEqual(accepted, expected, words.join('\n'));
  for (const [name, { accepted, words }] of answers) {
    // A client that could not look has not refused.
    if (!accepted) assert.doesNotMatch(words.trim().split('\n').at(-1) ?? '', couldNotLook, name);
  }
}

for (const referrers of [false, true]) {
  describe(referrers ? 'a registry with referrers (ggcr)' : 'a registry without referrers (distribution)', () => {
    let registry: Registry;
    before(async () => {
      registry = await (referrers ? startGgcrRegistry({ referrers }) : startDistribution());
    });
    after(() => registry.stop());

    const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    const ask = (image: Awaited<ReturnType<typeof pushImage>>, what: Written, by = signer(what)) =>
      askAll({ registry, image, by, root: sigstore.roots.timestamps, type: askedType(what) });

    for (const name of writtenNames) {
      const what: Written = written[name];
      for (const shape of ['image', 'index'] as const) {
        test(`${name}, on an ${shape}`, async () => {
          const target = await pushTarget(registry, `${shape}/${slug(name)}`, shape);
          await write(target, what, signers());
          expectAnswers(await ask(target.image, what), takers[name]);
          for (const part of target.parts) expectAnswers(await ask(part, what), takers[name]);
          if (shape === 'image' && !referrers) expectAnswers(await ask(target.image, what, signer(what, true)), []);
        });
      }
    }

    if (referrers) return;
    test('an attestation alone, asked for as a signature', async () => {
      const { image, parts } = await pushTarget(registry, 'attested/alone', 'image');
      await write({ image, parts }, written['provenance by key'], signers());
      expectAnswers(await ask(image, written['key, signature bundle']), takersOfAttestationsAsSignatures);
    });

    for (const name of writtenNames) {
      const what: Written = written[name];
      for (const [spoiled, spoil] of Object.entries(spoilsOf(what))) {
        test(`${name}, ${spoiled}`, async () => {
          const repository = `spoiled/${slug(name)}-${slug(spoiled)}`;
          const sibling = await pushTarget(registry, repository, 'image');
          await write(sibling, what, signers());
          const image = await pushImage(registry, repository, 'spoiled');
          await spoil(image, sibling.image, what, signers());
          const known = differs.find((entry) => entry.written === name && entry.spoiled === spoiled);
          expectAnswers(await ask(image, what), known?.clients ?? []);
        });
      }
    }
  });
}

/** The first is another digest under the tag: nothing is spoiled but that nobody signed it. */
function spoilsOf({ by, type }: Written): Record<string, Spoil> {
  const unsigned = { 'another digest under the tag': async () => {} };
  if (type === 'legacy') return { ...unsigned, ...spoilsOfLegacy };
  return { ...unsigned, ...spoilsOfBundles, ...(by === 'identity' && spoilsOfKeyless) };
}
