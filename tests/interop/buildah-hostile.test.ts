/** Builds with RUN that go wrong, or want to do harm: a clear error or the right image, and nothing is left behind. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveImages } from '../../src/assemble/buildah/image-server.ts';
import { writeSettings } from '../../src/assemble/buildah/settings.ts';
import { silentLog } from '../../src/core/log.ts';
import { LayoutStore } from '../../src/registry/layout.ts';
import { testSecret } from '../tools/secrets.ts';
import { blobPath } from './base.ts';
import { type Built, buildImage, pathWith, writeFiles, wtgosProgram } from './buildahs.ts';
import { publishStandIn } from './containerfiles-base.ts';
import { type Registry, startDistribution } from './registries.ts';
import { crane, ok, type Ran, run, toolEnvironment, workFolder } from './tools.ts';

describe('hostile and broken builds', () => {
  let registry: Registry;
  let image: string;
  let digest: string;

  before(async () => {
    registry = await startDistribution();
    image = `${registry.host}/stand-in:stable`;
    digest = await publishStandIn(registry, image);
  });
  after(() => registry.stop());

  const build = (lines: string, args: readonly string[] = [], env: Record<string, string> = {}) =>
    buildImage('bookworm', writeFiles({ Containerfile: `FROM ${image}\n${lines}\n` }), args, env);

  function refused({ ran, told }: Built, status: number, code: string, message: RegExp): void {
    assert.equal(ran.status, status, ran.stderr);
    const { error } = told();
    assert.equal(error?.code, code, ran.stderr);
    assert.match(`${error?.message}\n${error?.hint}\n${error?.state}`, message);
    assert.doesNotMatch(ran.stderr, /our bug|at file:/);
  }

  /** Work in a small file system of its own. */
  async function onDisk(options: string, work: (folder: string) => Promise<void>): Promise<void> {
    const folder = workFolder('disk');
    await ok(run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]));
    try {
      await work(folder);
      assert.deepEqual(readdirSync(folder), [], 'storage stays behind');
    } finally {
      await run('umount', ['--lazy', folder]);
    }
  }

  test('a RUN that fills the disk', () =>
    onDisk('size=620m', async (TMPDIR) => {
      const built = await build('RUN true\nRUN dd if=/dev/zero of=/usr/share/big bs=1M', [], { TMPDIR });
      refused(built, 3, 'disk-full', /^Containerfile:3: no space was left:[\s\S]*No space left[\s\S]*is removed/);
    }));

  test('a disk that is too small from the start', () =>
    onDisk('size=100m', async (TMPDIR) => {
      const built = await build('RUN true', [], { TMPDIR });
      refused(built, 3, 'disk-full', /needs [\d,]+ MiB, and .* has \d+ MiB left[\s\S]*Nothing was built/);
      assert.doesNotMatch(built.ran.stderr, /STEP/);
    }));

  test('a scratch folder that can not be written', () =>
    onDisk('ro', async (TMPDIR) => {
      refused(await build('RUN true', [], { TMPDIR }), 3, 'io-failed', /EROFS/);
    }));

  test('a RUN that talks to the servers of its build reaches no place of theirs', async () => {
    const probe = `
for line in $(sed -n 's/^ *[0-9]*: 0100007F:\\([0-9A-F]*\\) 00000000:0000 0A.*/\\1/p' /proc/net/tcp); do
  port=$((16#$line))
  for request in 'GET /v2/' 'PUT /v2/image/manifests/image' 'POST /v2/x/blobs/uploads/'; do
    exec 3<>/dev/tcp/127.0.0.1/$port || continue
    printf '%s HTTP/1.0\\r\\nContent-Length: 2\\r\\n\\r\\n{}' "$request" >&3
    read -r -t 2 answer <&3 && echo "$request: $answer"
    exec 3>&-
  done
done
for file in /proc/[0-9]*/environ; do
  pid=\${file#/proc/}
  echo "environment of \${pid%/environ}: $(tr '\\0' ' ' 2>/dev/null < $file)"
done`;
    const layout = workFolder('base');
    await ok(crane(['pull', '--format=oci', image, layout]));
    const Containerfile = `FROM oci:${layout}@${digest}\nRUN --mount=type=bind,target=/ctx bash /ctx/probe.sh\n`;
    const folder = writeFiles({ 'probe.sh': probe, Containerfile });
    // In a network and among processes of its own: on this machine others have servers, which this must not touch.
    const secret = testSecret('environment');
    const alone = ['--net', '--pid', '--fork', '--mount-proc', '--kill-child'];
    const inside = ['sh', '-c', 'ip link set lo up && exec "$@"', 'sh', process.execPath, wtgosProgram];
    const args = ['build-image', '--json', '--base-unsigned', '--isolation', 'chroot', '--output', 'out'];
    const env = { TMPDIR: workFolder('scratch'), OTHER_TOKEN: secret };
    const { stderr } = await ran(run('unshare', [...alone, ...inside, ...args], { cwd: folder, env }));
    assert.match(stderr, /GET \/v2\/: HTTP\/1\.1 200/, 'the server of images was not found');
    const answers = stderr.match(/(?:PUT|POST) \/v2\/\S+: HTTP\/1\.1 \d+/g) ?? [];
    assert.ok(answers.length >= 2);
    assert.deepEqual(
      answers.filter((answer) => !answer.endsWith(' 405')),
      [],
    );
    assert.match(stderr, /^environment of \d+: /m);
    assert.ok(!stderr.includes(secret), 'it read the environment of the process that builds');
  });

  test('a RUN that looks for keys finds none in its environment and files', async () => {
    const lines = 'RUN env > /usr/share/env; ls -a /run/secrets /root 2>&1 > /usr/share/files || true';
    const secret = testSecret('never to be seen');
    const key = { COSIGN_PASSWORD: secret, REGISTRY_TOKEN: secret };
    const built = await build(lines, [], key);
    await ok(built.ran);
    const own = (await built.manifest()).layers.at(-1)?.digest ?? '';
    const text = await ok(run('sh', ['-c', `gzip -dc '${blobPath(built.output, own)}' | tar -xO usr/share/env`]));
    assert.doesNotMatch(text, /never to be seen|COSIGN|TOKEN|wtgos/i);
  });

  test('a secret that a RUN writes down', async () => {
    for (const write of ['cat /run/secrets/token > /usr/share/token', 'sed "s/^/x/" /run/secrets/token > /etc/x']) {
      const lines = `RUN --mount=type=secret,id=token ${write}`;
      const args = ['--build-secrets', 'token=env://TOKEN'];
      const built = await build(lines, args, { TOKEN: testSecret('a value that is long enough') });
      refused(built, 1, 'secret-in-image', /the build secret "token" is in the file "(usr\/share\/token|etc\/x)"/);
      assert.doesNotMatch(`${built.ran.stdout}${built.ran.stderr}`, /long enough/);
      const left = readdirSync(built.output, { recursive: true }).map(String);
      assert.deepEqual(
        left.filter((name) => /[0-9a-f]{64}|staged/.test(name)),
        [],
        'something was written',
      );
    }
  });

  test('a context with a pipe, a socket, a device and a loop of links', async () => {
    const folder = writeFiles({
      'files/a': 'a\n',
      Containerfile: `FROM ${image}\nCOPY files /usr/share/own\nRUN true\n`,
    });
    await ok(run('mkfifo', [join(folder, 'files/pipe')]));
    await ok(run('mknod', [join(folder, 'files/null'), 'c', '1', '3']));
    symlinkSync('loop', join(folder, 'files/loop'));
    const server = createServer().listen(join(folder, 'files/socket'));
    try {
      const built = await buildImage('bookworm', folder);
      // What buildah makes of them is buildah's; it must end, and the links must be as they were.
      if (built.ran.status !== 0) return refused(built, 2, 'run-failed', /Containerfile:2/);
      const own = (await built.manifest()).layers.at(-1)?.digest ?? '';
      const listing = await ok(run('sh', ['-c', `gzip -dc '${blobPath(built.output, own)}' | tar -tv`]));
      assert.match(listing, /own\/loop -> loop/);
      assert.doesNotMatch(listing, /^s/m);
    } finally {
      server.close();
    }
  });

  test('a context with 100,000 files', async () => {
    const folder = writeFiles({ Containerfile: `FROM ${image}\nCOPY files/keep /usr/share/keep\nRUN true\n` });
    for (let each = 0; each < 100; each++) {
      const dir = join(folder, 'files', each === 7 ? 'keep' : String(each));
      mkdirSync(dir, { recursive: true });
      for (let file = 0; file < 1000; file++) writeFileSync(join(dir, String(file)), '');
    }
    const built = await buildImage('bookworm', folder);
    await ok(built.ran);
    assert.match(built.ran.stderr, /10\d\d paths/);
  });

  test('a base whose config and layers disagree', async () => {
    const layout = workFolder('lying-base');
    await ok(crane(['pull', '--format=oci', image, layout]));
    const index = JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8'));
    const manifest = JSON.parse(readFileSync(blobPath(layout, index.manifests[0].digest), 'utf8'));
    const config = JSON.parse(readFileSync(blobPath(layout, manifest.config.digest), 'utf8'));
    config.rootfs.diff_ids.reverse();
    const put = async (value: object) => {
      const text = JSON.stringify(value);
      const hex = (await ok(run('sha256sum', [], { input: text }))).slice(0, 64);
      writeFileSync(blobPath(layout, `sha256:${hex}`), text);
      return { digest: `sha256:${hex}`, size: text.length };
    };
    Object.assign(manifest.config, await put(config));
    Object.assign(index.manifests[0], await put(manifest), {
      annotations: { 'org.opencontainers.image.ref.name': 'lie' },
    });
    writeFileSync(join(layout, 'index.json'), JSON.stringify(index));
    const built = await buildImage('bookworm', writeFiles({ Containerfile: `FROM oci:${layout}:lie\nRUN true\n` }));
    refused(built, 3, 'digest-mismatch', /sha256/);
    assert.deepEqual(readdirSync(built.scratch), []);
  });

  test('a layer whose stream breaks once is asked for again', async () => {
    const layout = workFolder('base');
    await ok(crane(['pull', '--format=oci', image, layout]));
    const store = await LayoutStore.open(layout);
    const manifest = await store.getManifest(digest as `sha256:${string}`);
    assert.equal(manifest?.kind, 'image');
    let broken = 0;
    const flaky = Object.assign(Object.create(store) as typeof store, {
      async *openBlob(...args: Parameters<typeof store.openBlob>) {
        for await (const chunk of store.openBlob(...args)) {
          if (args[0].size > 1_000_000 && broken++ === 0) {
            yield chunk.subarray(0, 1000);
            throw new Error('the connection is gone');
          }
          yield chunk;
        }
      },
    });
    const dir = workFolder('settings');
    const server = await serveImages([{ store: flaky, manifest }], silentLog);
    try {
      const { env, policy } = await writeSettings(dir, ['stand.example/in'], server.place);
      const pull = ['pull', '--signature-policy', policy, `stand.example/in@${digest}`];
      await ok(run('buildah', pull, { env: { ...env, PATH: '/usr/sbin:/usr/bin:/sbin:/bin' } }));
    } finally {
      await server.close();
    }
    assert.ok(broken > 1, 'it was read to its end the second time');
  });

  describe('a buildah that is not what it should be', () => {
    const good = 'case $1 in --version) echo buildah version 1.43.0; exit;; esac\n';
    for (const [what, script, status, code, message] of [
      ['missing', undefined, 2, 'tool-missing', /there is no program buildah/],
      ['too old', 'echo buildah version 1.19.6', 2, 'tool-missing', /1\.19\.6 is too old/],
      ['no buildah', 'echo hello', 3, 'tool-failed', /--version said hello/],
      ['one that builds nothing', `${good}exit 0`, 3, 'tool-failed', /built no image/],
      [
        'one whose image has another name',
        `${good}for a; do case $a in --iidfile=*) echo --help > "\${a#*=}";; esac; done`,
        3,
        'tool-failed',
        /built no image/,
      ],
      [
        'one that pushes nothing',
        `${good}for a; do case $a in --iidfile=*) printf %064d 0 > "\${a#*=}";; esac; done`,
        3,
        'tool-failed',
        /pushed no image/,
      ],
      [
        'one that kills itself',
        `${good}case " $* " in *' build '*) echo STEP 2/2: RUN true; kill -9 $$;; esac`,
        2,
        'run-failed',
        /Containerfile:2: .*status 137/,
      ],
    ] as const) {
      test(what, async () => {
        const PATH = script === undefined ? pathWithout() : pathWith(script);
        const built = await build('RUN true', [], { PATH });
        refused(built, status, code, message);
        assert.deepEqual(readdirSync(built.scratch), []);
      });
    }
  });

  test('cancelled in the middle: all ends, all is removed, the state is said', async () => {
    const seconds = 1000 + (process.pid % 997);
    const folder = writeFiles({
      Containerfile: `FROM ${image}\nRUN echo begun; sleep ${seconds} & sleep ${seconds}\n`,
    });
    const scratch = workFolder('scratch');
    const args = [wtgosProgram, 'build-image', '--json', '--base-unsigned', '--isolation', 'chroot', '--output', 'out'];
    const child = spawn(process.execPath, args, {
      cwd: folder,
      env: { ...toolEnvironment(), TMPDIR: scratch },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let told = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (told += chunk));
    await until(() => /^begun$/m.test(told), child);
    const started = Date.now();
    child.kill('SIGTERM');
    const [status] = await once(child, 'close');
    assert.ok(Date.now() - started < 10_000, 'it took too long');
    assert.equal(status, 3, told);
    assert.match(told, /stopped by SIGTERM/);
    assert.match(told, /State: /);
    assert.deepEqual(readdirSync(scratch), [], 'storage stays behind');
    const left = await run('pgrep', ['-f', `^sleep ${seconds}$`]);
    assert.equal(left.stdout, '', 'a process of the RUN is left');
  });
});

/** Only what the test itself starts by. */
function pathWithout(): string {
  const bin = workFolder('bin');
  symlinkSync('/usr/bin/setpriv', join(bin, 'setpriv'));
  return bin;
}

/** A tool that must succeed, all that it said. */
async function ran(started: Promise<Ran>): Promise<Ran> {
  const ended = await started;
  await ok(ended);
  return ended;
}

async function until(done: () => boolean, child: ChildProcess): Promise<void> {
  for (let tries = 0; !done(); tries++) {
    if (child.exitCode !== null || tries > 1200) throw new Error('it never came that far');
    await sleep(100);
  }
}
