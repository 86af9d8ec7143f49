/**
 * Containerfiles with RUN, built by the product with real buildahs, old and new: the trees are what buildah alone makes of
 * the same file, the base's layers stay as they are, and nothing is left behind.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { testSecret } from '../tools/secrets.ts';
import { base, blobPath, publishBase } from './base.ts';
import {
  type BuildahVersion,
  type Built,
  buildahVersions,
  buildImage,
  completeLayout,
  differences,
  writeFiles,
} from './buildahs.ts';
import { buildahSid, buildahStorage, imageTree } from './chroots.ts';
import { startDistribution } from './registries.ts';
import { ok, run } from './tools.ts';

type Files = Readonly<Record<string, string>>;

const build = (version: BuildahVersion, files: Files, args: readonly string[] = [], env: Record<string, string> = {}) =>
  buildImage(version, writeFiles(files), args, env);

const fromBase = async () => `oci:${(await base()).layout}:stable`;

/** The shape of Universal Blue's image template. */
const template = (image: string): Files => ({
  'build_files/build.sh':
    '#!/bin/sh\nset -eu\necho motd > /etc/motd.d-note\nmkdir -p /usr/lib/own/deep && cp /bin/true /usr/lib/own/tool\nln /usr/lib/own/tool /usr/lib/own/again\nln -s tool /usr/lib/own/link\nchmod 4755 /usr/lib/own/tool\nrm -f /etc/debian_version\nchown 65:66 /usr/lib/own/deep\nmknod /usr/lib/own/pipe p\n',
  'system/etc/note': 'note\n',
  Containerfile: `ARG TAG=stable
FROM scratch AS ctx
COPY build_files /

FROM ${image}
ARG WHO=nobody
COPY system /
RUN --mount=type=bind,from=ctx,source=/,target=/ctx \\
    --mount=type=cache,dst=/run/cache \\
    --mount=type=tmpfs,dst=/run/tmp \\
    sh /ctx/build.sh && echo $WHO > /etc/who
LABEL own=yes
`,
});

for (const version of buildahVersions) {
  describe(`buildah of ${version}`, () => {
    test('the template: only our layer, the base as it is, the tree that buildah makes', async () => {
      await using registry = await disposable();
      const { layout, layers } = await base();
      const files = template((await publishBase(registry, 'base')).pinned);
      const { ran, output, scratch, manifest } = await build(version, files, ['--build-args', 'WHO=me']);
      await ok(ran);
      const { layers: built } = await manifest();
      assert.deepEqual(
        built.slice(0, layers.length).map(({ digest, size }) => ({ digest, size })),
        layers.map(({ digest, size }) => ({ digest, size })),
      );
      assert.equal(built.length, layers.length + 1);
      assert.deepEqual(readdirSync(scratch), [], 'storage stays behind');

      const { digest } = JSON.parse(ran.stdout) as { digest: string };
      const complete = await completeLayout(layout, output, digest);
      const ours = await imageTree('oci:/mnt/image:image', { binds: [[complete, '/mnt/image']] });
      const theirs = await buildahAlone(files);
      assert.deepEqual(differences(ours, theirs), { ours: [], theirs: [] });
    });

    test('a failing RUN: its line, its last words, nothing left', async () => {
      const Containerfile = `FROM ${await fromBase()}\nLABEL a=b\nRUN true \\\n  && true\nRUN echo before && ls /nonexistent\n`;
      const { ran, scratch } = await build(version, { Containerfile });
      assert.equal(ran.status, 2);
      const { error } = JSON.parse(ran.stdout) as { error: { code: string; message: string } };
      assert.equal(error.code, 'run-failed');
      assert.match(error.message, /^Containerfile:5: .*status/);
      assert.match(error.message, /before\n.*nonexistent/);
      assert.deepEqual(readdirSync(scratch), []);
    });

    test('a build secret is there for its RUN, and nowhere else', async () => {
      const secret = testSecret('build');
      const Containerfile = `FROM ${await fromBase()}\nRUN --mount=type=secret,id=token test "$(cat /run/secrets/token)" = "$(cat /want)" ; sha256sum < /run/secrets/token > /etc/sum; cat /run/secrets/token; env > /etc/env\n`;
      const { ran, output } = await build(version, { Containerfile }, ['--build-secrets', 'token=env://TOKEN'], {
        TOKEN: secret,
      });
      await ok(ran);
      assert.ok(!`${ran.stdout}${ran.stderr}`.includes(secret), 'the log has the secret');
      for (const name of readdirSync(join(output, 'blobs/sha256'))) {
        const bytes = await readFile(join(output, 'blobs/sha256', name));
        assert.ok(!bytes.includes(secret), `${name} has the secret`);
      }
      assert.ok(!(await readFile(join(output, 'wtgos-staged.json'), 'utf8')).includes(secret));
    });

    test('files of another image, by its digest; a name that nobody vouched for is refused', async () => {
      await using registry = await disposable();
      const other = await publishBase(registry, 'tools/image');
      const Containerfile = `FROM ${await fromBase()}\nCOPY --from=${other.tagged} /etc/os-release /etc/copied\nRUN --mount=type=bind,from=${other.tagged},target=/other cp /other/etc/os-release /etc/mounted\n`;
      const refused = await build(version, { Containerfile });
      assert.equal(refused.ran.status, 2);
      assert.match(refused.ran.stdout, /nothing shows where the image/);
      const { ran, output } = await build(version, { Containerfile }, ['--unsigned-images', other.tagged]);
      await ok(ran);
      const staged = JSON.parse(await readFile(join(output, 'wtgos-staged.json'), 'utf8')) as { images: object[] };
      assert.deepEqual(staged.images, [
        {
          reference: other.tagged,
          digest: other.digest,
          rootDigest: other.digest,
          verification: { kind: 'unsigned-by-request' },
        },
      ]);
    });

    test('a folder that was made to mount something on is not in the image', async () => {
      const mounts =
        '--mount=type=bind,from=ctx,source=/,target=/ctx --mount=type=cache,dst=/var/cache --mount=type=tmpfs,dst=/tmp';
      const Containerfile = `FROM scratch AS ctx\nCOPY x /\nFROM ${await fromBase()}\nRUN ${mounts} cp /ctx/x /usr/share/x\n`;
      // Where 1.28 leaves one depends on the place of its storage.
      const env = version === 'bookworm' ? { TMPDIR: '/var/tmp' } : undefined;
      const { listing } = await ownLayer(await build(version, { Containerfile, x: 'x' }, [], env));
      assert.match(listing, / usr\/share\/x$/m);
      assert.doesNotMatch(listing, /var\/cache|ctx/);
    });

    test('what a RUN touched and did not change is left out when asked; times are bounded', async () => {
      const Containerfile = `FROM ${await fromBase()}\nRUN touch /etc/os-release /usr/bin/env && cp -a /etc/passwd /p && cp -a /p /etc/passwd && rm /p && touch -d 2040-01-01 /etc/new\n`;
      const kept = await build(version, { Containerfile });
      const dropped = await build(version, { Containerfile }, ['--drop-unchanged', '--compression', 'zstd']);
      const [long, short] = await Promise.all([ownLayer(kept), ownLayer(dropped)]);
      assert.match(long.mediaType, /gzip$/);
      assert.match(short.mediaType, /zstd$/);
      const names = (listing: string) => listing.split('\n').map((line) => line.split(/\s+/).at(-1));
      assert.ok(names(long.listing).includes('etc/passwd'));
      assert.ok(!names(short.listing).includes('etc/passwd'));
      assert.ok(names(short.listing).includes('etc/new'));
      assert.doesNotMatch(long.listing, /2040/);
    });
  });
}

test('here-documents: done by a buildah that has them, refused with the line by one that has not', async () => {
  const Containerfile = `FROM ${await fromBase()}\nRUN <<EOF\nset -e\necho $((1+1)) > /etc/two\nEOF\nCOPY <<EOF /etc/three\n3\nEOF\n`;
  const old = await build('bookworm', { Containerfile });
  assert.equal(old.ran.status, 2);
  assert.match(old.ran.stdout, /Containerfile:2: buildah 1\.28\.\d+ reads no here-documents/);
  const { listing } = await ownLayer(await build('sid', { Containerfile }));
  assert.match(listing, /etc\/two/);
  assert.match(listing, /etc\/three/);
});

const disposable = async () => {
  const registry = await startDistribution();
  return Object.assign(registry, { [Symbol.asyncDispose]: () => registry.stop() });
};

async function ownLayer({ ran, output, manifest }: Built): Promise<{ mediaType: string; listing: string }> {
  await ok(ran);
  const { mediaType = '', digest = '' } = (await manifest()).layers.at(-1) ?? {};
  const tool = mediaType.endsWith('zstd') ? 'zstd' : 'gzip';
  const listing = await ok(run('sh', ['-c', `${tool} -dc '${blobPath(output, digest)}' | tar -tv`]));
  return { mediaType, listing };
}

/** The tree of the same Containerfile, built by sid's buildah alone. */
async function buildahAlone(files: Files): Promise<string[]> {
  const folder = writeFiles(files);
  const storage = buildahStorage();
  const args = ['--isolation=chroot', '--tls-verify=false', '--build-arg=WHO=me', '--tag=alone', folder];
  await ok(buildahSid(storage, ['build', ...args]));
  return imageTree('localhost/alone', { storage });
}
