/** The whole chain against real registries, judged by real clients. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { startProxy } from '../tools/proxy.ts';
import { base, type PublishedBase, publishBase } from './base.ts';
import { cosign2, cosign3, type KeyPair, podman, skopeo, throwAwayKey } from './chroots.ts';
import { hostOfImage } from './hosts.ts';
import { type Project, project, publishArguments, wtgos } from './product.ts';
import { type Registry, startDistribution, startGgcrRegistry } from './registries.ts';
import { crane, ok, plainHttpHosts, workFolder } from './tools.ts';

const reference = 'ghcr.io/wtgos/wtgos:stable';

const registries: [string, () => Promise<Registry>][] = [
  ['distribution', () => startDistribution()],
  ['ggcr without referrers', () => startGgcrRegistry({ referrers: false })],
  ['ggcr with referrers', () => startGgcrRegistry({ referrers: true })],
];

for (const [name, start] of registries) {
  describe(`publish to ${name}`, () => {
    let registry: Registry;
    let baseKey: KeyPair;
    let published: PublishedBase;
    let ours: Project;
    let to: string;
    let digest: string;
    let host: string;

    before(async () => {
      registry = await start();
      baseKey = await throwAwayKey();
      published = await publishBase(registry, 'ublue-os/bluefin-dx', baseKey);
      ours = await project();
      to = `${registry.host}/wtgos/wtgos`;
    });
    after(() => registry.stop());

    const standIns = () => ({ 'ghcr.io/wtgos': `${registry.host}/wtgos` });
    const take = (name: string) => ['copy', `docker://${name}`, `dir:${workFolder('copy')}`];

    test('builds, checks, signs, attests, verifies and moves the tag; no base byte is sent', async () => {
      const before = (await registry.log()).length;
      const ran = await wtgos(
        ours.folder,
        publishArguments(ours, { base: published.tagged, baseKey: baseKey.publicKey, to, reference }),
      );
      assert.equal(ran.status, 0, ran.stderr);
      const output = JSON.parse(ran.stdout);
      digest = output.digest;
      assert.match(digest, /^sha256:[0-9a-f]{64}$/);
      host = await hostOfImage(`${to}@${digest}`);

      const { layers } = await base();
      const transfers = await registry.transfers(before);
      const ofBase = new Set(layers.map((layer) => layer.digest));
      assert.deepEqual(
        transfers.uploaded.filter((upload) => ofBase.has(upload.digest)),
        [],
        'a base layer was uploaded',
      );
      // ggcr's registry grants no mount, but has one store of blobs for all repositories: they are found there.
      if (name === 'distribution') {
        assert.deepEqual(
          new Set(transfers.mounted.map((mount) => mount.digest)),
          ofBase,
          'every base layer is mounted',
        );
        assert.equal(transfers.unfinished, 0, 'an upload was opened and left');
      }
      const order = transfers.manifests.map(({ reference }) => reference);
      assert.equal(order[0], digest, 'the image comes first, by digest');
      // The signature in both its layouts, in whichever order they arrive, before anything is attested.
      const [, ...rest] = order;
      const legacy = `${digest.replace(':', '-')}.sig`;
      const [bundle = ''] = rest.slice(0, 2).filter((one) => one !== legacy);
      assert.ok(rest.slice(0, 2).includes(legacy), `then the signature: ${order.join(' ')}`);
      const { annotations } = JSON.parse(await ok(crane(['manifest', `${to}@${bundle}`])));
      assert.equal(annotations['dev.sigstore.bundle.predicateType'], 'https://sigstore.dev/cosign/sign/v1');
      assert.equal(order.at(-1), 'stable', 'the tag comes last');
      assert.equal(order.filter((name) => name === 'stable').length, 1);
    });

    test('cosign 3 and 2 accept it', async () => {
      const args = ['verify', '--key', ours.publicKey, '--insecure-ignore-tlog=true', '--allow-http-registry'];
      await ok(cosign3([...args, `${to}@${digest}`]));
      await ok(cosign2([...args, `${to}:stable`]));
      const types = ['slsaprovenance1', 'cyclonedx', 'https://wtgos.github.io/actions/schemas/check-record/v1'];
      for (const type of types) {
        await ok(
          cosign3([
            'verify-attestation',
            ...['--key', ours.publicKey, '--type', type],
            ...['--insecure-ignore-tlog=true', '--allow-http-registry', `${to}@${digest}`],
          ]),
        );
      }
      const other = await throwAwayKey();
      const refused = await cosign3(['verify', '--key', other.publicKey, ...args.slice(3), `${to}@${digest}`]);
      assert.notEqual(refused.status, 0);
    });

    test('skopeo and podman with the image’s own policy accept it by tag and by digest', async () => {
      await ok(skopeo(take(reference), { host, standIns: standIns() }));
      await ok(skopeo(take(`ghcr.io/wtgos/wtgos@${digest}`), { host, standIns: standIns() }));
      await ok(podman(['pull', reference], { host, standIns: standIns() }));
      await ok(podman(['pull', `ghcr.io/wtgos/wtgos@${digest}`], { host, standIns: standIns() }));
    });

    test('they refuse what is not signed for that name by that key', async (t) => {
      await t.test('unsigned', async () => {
        await ok(
          crane(['mutate', `${to}@${digest}`, '--label', 'tampered=1', '-t', `${registry.host}/wtgos/wtgos:next`]),
        );
        await refuse('ghcr.io/wtgos/wtgos:next', /no signature exists|signature/i);
      });
      await t.test('an unsigned digest under the signed tag', async () => {
        const other = await ok(crane(['digest', `${to}:next`]));
        await ok(crane(['copy', `${to}@${digest}`, `${to}:keep`]));
        await ok(crane(['tag', `${to}@${other.trim()}`, 'stable']));
        await refuse(reference, /signature/i);
        await ok(crane(['tag', `${to}@${digest}`, 'stable']));
      });
      await t.test('another key', async () => {
        const other = await throwAwayKey();
        const wrong = await hostOfImage(`${to}@${digest}`);
        await writeFile(join(wrong, 'etc/pki/containers/wtgos.pub'), await readFile(other.publicKey));
        await refuse(reference, /signature/i, wrong);
      });
      await t.test('another repository’s signature', async () => {
        await ok(crane(['copy', `${to}@${digest}`, `${registry.host}/wtgos/other:stable`]));
        const signature = `${digest.replace(':', '-')}.sig`;
        await ok(crane(['copy', `${to}:${signature}`, `${registry.host}/wtgos/other:${signature}`]));
        const policy = JSON.parse(await readFile(join(host, 'etc/containers/policy.json'), 'utf8'));
        policy.transports.docker['ghcr.io/wtgos/other'] = policy.transports.docker['ghcr.io/wtgos/wtgos'];
        const wider = await hostOfImage(`${to}@${digest}`);
        await writeFile(join(wider, 'etc/containers/policy.json'), JSON.stringify(policy));
        await writeFile(
          join(wider, 'etc/containers/registries.d/other.yaml'),
          JSON.stringify({ docker: { 'ghcr.io/wtgos/other': { 'use-sigstore-attachments': true } } }),
        );
        await refuse('ghcr.io/wtgos/other:stable', /signature|identity/i, wider);
      });
      await t.test('a manifest that changes on its way', async () => {
        const proxy = await startProxy({
          upstream: registry.url,
          tamper: ({ path }, body) =>
            path.endsWith('/manifests/stable')
              ? Buffer.from(body.toString().replace('"layers"', '"Layers"'))
              : undefined,
        });
        plainHttpHosts.add(proxy.host);
        const lying = { 'ghcr.io/wtgos': `${proxy.host}/wtgos` };
        const refused = await skopeo(take(reference), { host, standIns: lying });
        assert.notEqual(refused.status, 0, 'a tampered manifest was taken');
        const ran = await wtgos(ours.folder, [
          'verify-image',
          ...[
            '--image',
            `${proxy.host}/wtgos/wtgos:stable`,
            '--references',
            reference,
            '--public-keys',
            ours.publicKey,
          ],
        ]);
        assert.notEqual(ran.status, 0, ran.stdout);
        await proxy.stop();
      });

      async function refuse(name: string, why: RegExp, as = host) {
        const bySkopeo = await skopeo(take(name), { host: as, standIns: standIns() });
        assert.notEqual(bySkopeo.status, 0, `skopeo took ${name}`);
        assert.match(bySkopeo.stderr, why);
        const byPodman = await podman(['pull', name], { host: as, standIns: standIns() });
        assert.notEqual(byPodman.status, 0, `podman took ${name}`);
      }
    });

    test('a second run finds everything done and writes nothing new', async () => {
      const before = (await registry.log()).length;
      const ran = await wtgos(
        ours.folder,
        publishArguments(ours, { base: published.tagged, baseKey: baseKey.publicKey, to, reference }),
      );
      assert.equal(ran.status, 0, ran.stderr);
      assert.equal(JSON.parse(ran.stdout).digest, digest, 'same input, same bytes');
      const { uploaded, manifests } = await registry.transfers(before);
      assert.deepEqual(uploaded, []);
      assert.deepEqual(
        manifests.filter((manifest) => manifest.reference !== digest),
        [],
        'only the image manifest may be put again',
      );
    });

    test('a base signed by another key is refused before anything is used', async () => {
      const other = await throwAwayKey();
      const before = (await registry.log()).length;
      const ran = await wtgos(
        ours.folder,
        publishArguments(ours, { base: published.tagged, baseKey: other.publicKey, to, reference }),
      );
      assert.equal(ran.status, 1, ran.stderr);
      assert.match(ran.stderr, /not signed by the given key/);
      const { downloaded, manifests } = await registry.transfers(before);
      const layers = new Set((await base()).layers.map((layer) => layer.digest));
      assert.deepEqual(
        downloaded.filter((blob) => layers.has(blob.digest)),
        [],
      );
      assert.deepEqual(manifests, []);
    });
  });
}
