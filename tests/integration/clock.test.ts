/** A machine whose clock is years off: what depends on the time says so, all else comes out the same. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { silentLog } from '../../src/core/log.ts';
import { attachBundle } from '../../src/sigstore/attach.ts';
import { signStatement } from '../../src/sigstore/bundle.ts';
import { keylessSigner } from '../../src/sigstore/keyless/signer.ts';
import { cosignSignType, signatureStatement } from '../../src/sigstore/statement.ts';
import { type FakeSigstore, startFakeSigstore } from '../tools/fake-sigstore.ts';
import { newKey, serve, serveFiles, tufFiles, tufRoot } from '../tools/tuf-repository.ts';
import { command } from './command.ts';
import { publishArguments, reference, startWorld, type World } from './world.ts';

/** What `new Date()` and `Date.now()` say in a program that is started so. */
function clockOff(years: number): Record<string, string> {
  const code = `
    const off = ${years * 365 * 86_400_000};
    globalThis.Date = class extends Date {
      constructor(...given) { given.length === 0 ? super(Date.now()) : super(...given); }
      static now() { return super.now() + off; }
    };`;
  return { NODE_OPTIONS: `--import=data:text/javascript;base64,${Buffer.from(code).toString('base64')}` };
}

describe('a clock that is years off', () => {
  let world: World;
  let sigstore: FakeSigstore;
  let digest: string;
  before(async () => {
    [world, sigstore] = await Promise.all([startWorld(), startFakeSigstore()]);
    const published = await command(world.folder, [...publishArguments(world), '--json']);
    assert.equal(published.status, 0, published.stderr);
    ({ digest } = JSON.parse(published.stdout));
    const store = await world.target();
    const image = await store.getManifest('stable');
    assert.ok(image);
    const signer = keylessSigner({
      ...{ fulcioUrl: sigstore.url, tsaUrl: sigstore.url, timeoutMs: 5_000, retries: 0, log: silentLog },
      identityToken: async () => sigstore.token,
    });
    const bundle = await signStatement(signatureStatement(image.descriptor.digest), signer);
    await attachBundle(store, image.descriptor, bundle, cosignSignType, new Date(0));
    await writeFile(join(world.folder, 'root.json'), sigstore.trustedRoot({ log: false, timestamps: true }));
  });
  after(() => Promise.all([world[Symbol.asyncDispose](), sigstore[Symbol.asyncDispose]()]));

  const verify = (years: number, ...root: string[]) => {
    const image = ['--image', `${world.to}:stable`, '--references', reference, '--identity', sigstore.subject];
    return command(world.folder, ['verify-image', ...image, ...root], clockOff(years));
  };

  test('the tests’ way to put it off works', async () => {
    const { stdout } = await command(world.folder, ['--version'], {
      NODE_OPTIONS: `${clockOff(20)['NODE_OPTIONS']} --import=data:text/javascript,console.log(new(Date)().getFullYear())`,
    });
    assert.ok(Number(stdout.split('\n')[0]) >= new Date().getFullYear() + 19, stdout);
  });

  // Not ahead: this fake is the program's own, and its files would look years old to it as soon as they are written.
  test('a publish by key gives the same digest, and verifies', async () => {
    const { status, stdout, stderr } = await command(
      world.folder,
      [...publishArguments(world), '--json'],
      clockOff(-20),
    );
    assert.equal(status, 0, stderr);
    assert.equal(JSON.parse(stdout).digest, digest);
  });

  for (const years of [-20, 20]) {
    test(`${years} years: a certificate counts at the time that its timestamp proves, not at ours`, async () => {
      const { status, stderr } = await verify(years, '--trusted-root', 'root.json');
      assert.equal(status, 0, stderr);
    });
  }

  test('what a TUF repository signs ends: far ahead it is not believed, and the clock is named', async (t) => {
    const key = newKey();
    const files = tufFiles(key, { target: sigstore.trustedRoot({ log: false, timestamps: true }) });
    const { url, stop } = await serve(serveFiles(() => files));
    t.after(stop);
    await writeFile(join(world.folder, 'tuf.json'), tufRoot(key, 1, [key]));
    const root = ['--trusted-root', url, '--tuf-root', 'tuf.json'];
    const ahead = await verify(20, ...root);
    assert.equal(ahead.status, 3, ahead.stderr);
    assert.match(ahead.stderr, /expired.*Is this machine’s clock right\?/s);
    const right = await verify(0, ...root);
    assert.equal(right.status, 0, right.stderr);
  });
});
