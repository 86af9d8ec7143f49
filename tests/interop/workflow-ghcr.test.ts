/**
 * The workflow of the README, run by act, against a registry with GHCR's ways (no referrers, no mounts from elsewhere, a blob
 * that is taken and not found at first, 429) and GitHub's store of attestations, both on loopback.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type FakeGitHub, startFakeGitHub } from '../tools/fake-github.ts';
import { type FakeRegistry, registryKinds, startFakeRegistry } from '../tools/fake-registry.ts';
import { testSecret } from '../tools/secrets.ts';
import { type PublishedBase, publishBase } from './base.ts';
import { bundle, caller, push, readmeWorkflow } from './caller.ts';
import { cosign3, type KeyPair, throwAwayKey } from './chroots.ts';
import { type Registry, startDistribution } from './registries.ts';
import { crane, ok } from './tools.ts';

const token = testSecret('of the workflow').replaceAll(' ', '-');
const secretsByName = `    secrets:
      COSIGN_PRIVATE_KEY: \${{ secrets.COSIGN_PRIVATE_KEY }}
      COSIGN_PASSWORD: \${{ secrets.COSIGN_PASSWORD }}
`;

let maker: Registry;
let target: FakeRegistry;
let github: FakeGitHub;
let baseKey: KeyPair;
let base: PublishedBase;
let actions: string;

before(async () => {
  [maker, target, github, baseKey, actions] = await Promise.all([
    startDistribution(),
    startFakeRegistry(registryKinds['ghcr']),
    startFakeGitHub({ repository: 'you/your-os', tokens: { [token]: 'write' } }),
    throwAwayKey(),
    bundle(),
  ]);
  base = await publishBase(maker, 'ublue-os/bluefin-dx', baseKey);
});
after(async () => {
  await Promise.all([maker.stop(), target.stop(), github[Symbol.asyncDispose]()]);
});

test('a run that the registry ends in the middle leaves no tag, and the next one finishes what it left', async () => {
  const to = `${target.host}/you/os`;
  const workflow = `${await readmeWorkflow(to)}      github-attestations: 'true'\n${secretsByName}`;
  const ours = await caller({ base: `${base.tagged}@${base.digest}`, baseKey: baseKey.publicKey, to, workflow });
  const flags = ['--env', `GITHUB_API_URL=${github.url}`, '--secret', 'GITHUB_TOKEN'];
  const run = () => push(ours, actions, { GITHUB_TOKEN: token }, flags);

  target.setFaults(({ method, path }) =>
    method === 'PUT' && path.endsWith('.sig') ? { kind: 'status', status: 403 } : undefined,
  );
  const broken = await run();
  assert.notEqual(broken.status, 0, broken.stdout);
  const repository = target.repository('you/os');
  assert.ok(!repository.tags.has('stable'), 'nothing unsigned has a tag');
  assert.match(broken.stdout, /is there by digest, perhaps without its signature; no tag was moved/);

  target.setFaults(undefined);
  const before = target.log.length;
  const finished = await run();
  assert.equal(finished.status, 0, finished.stdout + finished.stderr);
  const digest = await ok(crane(['digest', `${to}:stable`]));
  const { layers } = JSON.parse(await ok(crane(['manifest', `${to}@${digest}`]))) as { layers: { digest: string }[] };
  const uploads = (log: FakeRegistry['log']) =>
    log.filter(
      ({ method, query }) => method === 'PUT' && layers.some((layer) => query.includes(layer.digest.slice(7))),
    );
  assert.ok(uploads(target.log.slice(0, before)).length >= layers.length, 'the first run sent every layer');
  assert.deepEqual(uploads(target.log.slice(before)), [], 'the second one sends none again');
  const verify = ['verify', '--insecure-ignore-tlog=true', '--allow-http-registry', '--key', ours.publicKey];
  await ok(cosign3([...verify, `${to}@${digest}`]));
  assert.equal(github.attestations.get(digest.slice('sha256:'.length))?.length, 3, 'GitHub has the attestations, too');
  assert.ok(!(broken.stdout + finished.stdout + finished.stderr).includes(token), 'the token is in a log');
});
