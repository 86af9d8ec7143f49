import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { attachBundle } from '../../src/sigstore/attach.ts';
import { signStatement } from '../../src/sigstore/bundle.ts';
import { keylessSigner } from '../../src/sigstore/keyless/signer.ts';
import { generateKeyPair } from '../../src/sigstore/keys.ts';
import { cosignSignType, signatureStatement } from '../../src/sigstore/statement.ts';
import { type FakeSigstore, startFakeSigstore } from '../tools/fake-sigstore.ts';
import { newKey, serve, serveFiles, tufFiles, tufRoot } from '../tools/tuf-repository.ts';
import { command } from './command.ts';
import { publishWorld, reference, startWorld, type World } from './world.ts';

describe('verify-image', () => {
  let world: World;
  let stranger: string;
  before(async () => {
    world = await startWorld();
    await publishWorld(world);
    stranger = join(world.folder, '..', 'stranger.pub');
    await writeFile(stranger, (await generateKeyPair('')).publicPem);
  });
  after(() => world[Symbol.asyncDispose]());

  const verify = (keys: string[], ...more: string[]) =>
    command(world.folder, [
      ...['verify-image', '--image', `${world.to}:stable`, '--references', reference],
      ...keys.flatMap((key) => ['--public-keys', key]),
      ...more,
    ]);

  test('one key of several is enough; every client has its line', async () => {
    const { status, stdout, stderr } = await verify([stranger, world.publicKeyFile]);
    assert.equal(status, 0, stderr);
    for (const client of [/^cosign up to/, /^cosign 2\.6\.4/, /^podman, skopeo, bootc/, /^bootc .*--enforce/]) {
      const line = stdout.split('\n').find((text) => client.test(text));
      assert.match(line ?? '', / accepted /, `${client}`);
    }
    assert.match(stdout, /^attestation +verified +https:\/\/slsa\.dev\/provenance\/v1$/m);
    assert.match(stdout, /^verdict: accepted$/m);
  });

  test('without the right key: the first refusal and exit status 1, after all lines', async () => {
    const { status, stdout, stderr } = await verify([stranger]);
    assert.equal(status, 1, stderr);
    assert.match(stdout, /^cosign up to 2\.6\.2.* refused /m);
    assert.match(stdout, /^podman, skopeo, bootc.* accepted /m);
    assert.match(stdout, /^verdict: refused$/m);
    assert.match(stderr, /cosign up to 2\.6\.2.*none of the given keys/s);
  });

  test('a name that nobody signed for is refused by hosts, whatever cosign says', async () => {
    const args = [world.publicKeyFile];
    const { status, stdout, stderr } = await verify(args, '--references', 'ghcr.io/wtgos/wtgos:next', '--json');
    assert.equal(status, 1, stderr);
    const { verdict, signatures, hosts } = JSON.parse(stdout);
    assert.equal(verdict, 'refused');
    assert.ok(signatures.clients.every(({ accepted }: { accepted: boolean }) => accepted));
    assert.deepEqual(
      hosts.map(({ result }: { result: string }) => result),
      ['accepted', 'refused'],
    );
    assert.match(stderr, /ghcr\.io\/wtgos\/wtgos:next/);
  });
});

describe('verify-image by identity', () => {
  let world: World;
  let sigstore: FakeSigstore;
  let root: string;
  before(async () => {
    [world, sigstore] = await Promise.all([startWorld(), startFakeSigstore()]);
    await publishWorld(world);
    const store = await world.target();
    const image = await store.getManifest('stable');
    assert.ok(image);
    const { descriptor } = image;
    const signer = keylessSigner({
      ...{ fulcioUrl: sigstore.url, tsaUrl: sigstore.url, timeoutMs: 5_000, retries: 0, log: silentLog },
      identityToken: async () => sigstore.token,
    });
    const bundle = await signStatement(signatureStatement(descriptor.digest), signer);
    await attachBundle(store, descriptor, bundle, cosignSignType, new Date(0));
    root = join(world.folder, 'root.json');
    await writeFile(root, sigstore.trustedRoot({ log: false, timestamps: true }));
  });
  after(() => Promise.all([world[Symbol.asyncDispose](), sigstore[Symbol.asyncDispose]()]));

  const verify = (more: string[], env?: Record<string, string>) =>
    command(
      world.folder,
      [
        ...['verify-image', '--image', `${world.to}:stable`, '--references', reference],
        ...['--trusted-root', root, ...more],
      ],
      env,
    );
  const dots = (text: string) => text.replaceAll('.', '\\.');

  test('exact, or by a pattern that matches the whole name; the issuer follows from the name', async () => {
    const { subject } = sigstore;
    const anyRef = `${dots(subject).split('@')[0]}@refs/(heads/main|tags/.+)`;
    for (const args of [
      ['--identity', subject],
      ['--identity-regexp', anyRef],
      ['--identity-regexp', anyRef, '--issuer-regexp', 'https://token\\.actions\\.(x|githubusercontent)\\.com'],
    ]) {
      const { status, stdout, stderr } = await verify(args);
      assert.equal(status, 0, `${args}: ${stderr}`);
      assert.match(stdout, /^the signature bundle, by identity +accepted /m);
    }
    const refused = [
      ['--identity', subject.slice(0, -1)],
      // The name as a pattern, and what a search would find in it.
      ['--identity', subject.replace('main', 'mai.')],
      ['--identity-regexp', 'https://github\\.com/wtgos/'],
      ['--identity-regexp', 'refs/heads/main'],
      ['--identity-regexp', anyRef, '--issuer-regexp', 'https://token\\.actions'],
      ['--identity', subject, '--issuer', 'https://token.actions.githubusercontent.com/wtgos'],
      ['--identity', subject.replace('github.com', 'octo.ghe.com')],
    ];
    for (const args of refused) {
      const { status, stderr } = await verify(args);
      assert.equal(status, 1, `${args}: ${stderr}`);
      assert.match(stderr, /its certificate names the (subject|issuer) /);
    }
  });

  test('what is no pattern, and whom nobody vouches for, is told before the image is asked for', async () => {
    world.registry.log.length = 0;
    const wrong: [string[], RegExp][] = [
      [['--identity-regexp', '(a'], /pattern .* opens a group/],
      [['--identity-regexp', '.*'], /says nothing about who signed/],
      [['--identity', 'someone@example.com'], /issuer: it does not follow/],
      [['--identity', sigstore.subject, '--identity', 'https://octo.ghe.com/o/r'], /issuer: it does not follow/],
      [['--identity', sigstore.subject, '--issuer', 'https://a', '--issuer-regexp', 'b'], /not both/],
      [['--issuer-regexp', 'b'], /give it/],
    ];
    for (const [args, says] of wrong) {
      const { status, stderr } = await verify(args);
      assert.equal(status, 2, `${args}: ${stderr}`);
      assert.match(stderr, says);
    }
    assert.deepEqual(world.registry.log, []);
  });

  test('patterns stand for the server of the run', async () => {
    const { status, stderr } = await verify(['--identity-regexp', '.+'], { GITHUB_SERVER_URL: 'https://octo.ghe.com' });
    assert.equal(status, 1, stderr);
    assert.match(stderr, /names the issuer https:\/\/token\.actions\.githubusercontent\.com/);
  });

  test('the trusted root: of several the one that fits, or from a TUF repository whose own root was given', async (t) => {
    await using stranger = await startFakeSigstore();
    const line = (from: FakeSigstore) =>
      `${JSON.stringify(JSON.parse(from.trustedRoot({ log: false, timestamps: true }).toString()))}\n`;
    const key = newKey();
    const target = Buffer.from(line(sigstore));
    const files = tufFiles(key, { target, targetName: 'octo.trusted_root.json' });
    const { url, stop } = await serve(serveFiles(() => files));
    t.after(stop);
    await writeFile(join(world.folder, 'roots.jsonl'), line(stranger) + line(sigstore));
    await writeFile(join(world.folder, 'strangers.jsonl'), line(stranger).repeat(2));
    await writeFile(join(world.folder, 'tuf.json'), tufRoot(key, 1, [key]));
    const tuf = ['--trusted-root', `${url}#octo`];
    for (const [args, wanted, says] of [
      [['--trusted-root', 'roots.jsonl'], 0, /^$/],
      [[...tuf, '--tuf-root', 'tuf.json'], 0, /^$/],
      [['--trusted-root', 'strangers.jsonl'], 1, /by identity.* it does not verify/],
      [tuf, 2, /tuf-root belongs to/],
      [['--tuf-root', 'tuf.json'], 2, /tuf-root belongs to/],
      [[...tuf, '--tuf-root', 'roots.jsonl'], 2, /tuf-root: the file is no root\.json/],
    ] as const) {
      const { status, stderr } = await verify(['--identity', sigstore.subject, ...args]);
      assert.equal(status, wanted, `${args}: ${stderr}`);
      assert.match(stderr, says);
    }
  });
});
