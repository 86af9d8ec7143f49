import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { UserError } from '../core/errors.ts';
import { LayoutStore } from '../registry/layout.ts';
import type { ImageReference } from '../registry/types.ts';
import { planBuild } from './plan.ts';
import { isThin, openStaged } from './staged.ts';
import { type BuildOptions, build, changesOf, created, platform, Workspace } from './testing/build.ts';

const open = (reference: ImageReference) => LayoutStore.open(reference.kind === 'layout' ? reference.dir : '');

async function configOf(instructions: string, options: Omit<BuildOptions, 'containerfile'> = {}) {
  using workspace = new Workspace({ file: 'x' });
  const { staged } = await build(workspace, { containerfile: `FROM base\n${instructions}\n`, ...options });
  return staged.config.config;
}

const base = {
  Env: ['PATH=/bin', 'A=1'],
  Cmd: ['base'],
  Entrypoint: ['init'],
  Labels: { l: 'base' },
  User: 'bob',
  ExposedPorts: { '1/tcp': {} },
  Volumes: { '/base': {} },
  WorkingDir: '/etc',
  StopSignal: 'SIGRTMIN+3',
  Other: { kept: true },
};

for (const [instructions, expected] of [
  ['LABEL a=b', { ...base, Labels: { l: 'base', a: 'b' } }],
  ['LABEL l="$A ${B:-x}" constructor=p', { ...base, Labels: JSON.parse('{"l":"1 x","constructor":"p"}') }],
  ['ENV A=2 B="$A b"\nLABEL l=$B', { ...base, Env: ['PATH=/bin', 'A=2', 'B=1 b'], Labels: { l: '1 b' } }],
  ["ENV C='$A' D e  f", { ...base, Env: ['PATH=/bin', 'A=1', 'C=$A', 'D e  f'] }],
  ['ARG X=9 A=2\nLABEL l=$X$A', { ...base, Labels: { l: '91' } }],
  ['ARG TARGETARCH\nLABEL l=$TARGETARCH$TARGETOS', { ...base, Labels: { l: 'amd64' } }],
  ['USER 0:0', { ...base, User: '0:0' }],
  ['WORKDIR opt/../x', { ...base, WorkingDir: '/etc/x' }],
  ['CMD ["a", "$A"]', { ...base, Cmd: ['a', '$A'] }],
  ['CMD a $A', { ...base, Cmd: ['/bin/sh', '-c', 'a $A'] }],
  ['SHELL ["/bin/bash", "-ec"]\nCMD a', { ...base, Cmd: ['/bin/bash', '-ec', 'a'] }],
  [
    'EXPOSE 80 $A-3/UDP',
    { ...base, ExposedPorts: { '1/tcp': {}, '80/tcp': {}, '1/udp': {}, '2/udp': {}, '3/udp': {} } },
  ],
  ['VOLUME /v $A', { ...base, Volumes: { '/base': {}, '/v': {}, '1': {} } }],
  ['STOPSIGNAL 9', { ...base, StopSignal: '9' }],
  ['STOPSIGNAL sigterm', { ...base, StopSignal: 'sigterm' }],
] as const) {
  test(instructions.replaceAll('\n', ' ⏎ '), async () => {
    if (instructions.includes('D e')) return assert.rejects(configOf(instructions, { config: base }), UserError);
    assert.deepEqual(await configOf(instructions, { config: base }), expected);
  });
}

test('ENTRYPOINT takes the base’s CMD away, but not the stage’s own', async () => {
  const { Cmd: _, Entrypoint: __, ...others } = base;
  assert.deepEqual(await configOf('ENTRYPOINT ["e"]', { config: base }), { ...others, Entrypoint: ['e'] });
  assert.deepEqual(await configOf('CMD ["c"]\nENTRYPOINT e', { config: base }), {
    ...others,
    Cmd: ['c'],
    Entrypoint: ['/bin/sh', '-c', 'e'],
  });
  assert.deepEqual(await configOf('ENTRYPOINT []\nCMD []', { config: base }), others);
  using workspace = new Workspace();
  const { staged } = await build(workspace, { containerfile: 'FROM base AS a\nCMD c\nFROM a\nENTRYPOINT ["e"]\n' });
  assert.deepEqual(staged.config.config, { Entrypoint: ['e'] });
});

for (const [instructions, message] of [
  ['EXPOSE 0', /"0" is no port/],
  ['EXPOSE 70000', /no port/],
  ['EXPOSE 9-8', /no port/],
  ['EXPOSE 80/icmp', /no port/],
  ['EXPOSE x', /no port/],
  ['STOPSIGNAL 65', /no signal/],
  ['STOPSIGNAL nonsense-x', /no signal/],
  ['USER $NOPE', /empty/],
  ['VOLUME ""', /empty/],
  ['LABEL a=${A?', /missing/],
] as const) {
  test(`refused: ${instructions}`, async () => {
    await assert.rejects(configOf(instructions), (error) => {
      assert.ok(error instanceof UserError, String(error));
      assert.match(error.message, message);
      assert.equal(error.at?.line, 2);
      return true;
    });
  });
}

test('labels of the input come last', async () => {
  assert.deepEqual(await configOf('LABEL a=b c=d', { labels: { a: 'input' } }), { Labels: { a: 'input', c: 'd' } });
});

test('manifest, config and history say what was done', async () => {
  using workspace = new Workspace({ file: 'x' });
  const history = [{ created: '2020-01-01T00:00:00Z', created_by: 'base' }];
  const { staged, base: resolved } = await build(workspace, {
    containerfile: 'FROM base\nLABEL a=b\nCOPY file /file\nMAINTAINER me\n',
    annotations: { 'z.z': '1', 'org.opencontainers.image.base.name': 'lie' },
    history,
  });
  assert.deepEqual(staged.manifest.annotations, {
    'org.opencontainers.image.base.digest': resolved.digest,
    'org.opencontainers.image.base.name': 'oci:base:stable',
    'org.opencontainers.image.created': '2026-02-03T04:05:06Z',
    'z.z': '1',
  });
  assert.equal(staged.config.created, '2026-02-03T04:05:06Z');
  assert.equal(staged.config.author, 'me');
  assert.deepEqual(staged.manifest.layers.slice(0, -1), resolved.manifest.document.layers);
  const at = '2026-02-03T04:05:06Z';
  assert.deepEqual(staged.config.history, [
    ...history,
    { created: at, created_by: 'LABEL a=b', empty_layer: true },
    { created: at, created_by: 'MAINTAINER me', empty_layer: true },
    { created: at, created_by: 'COPY', comment: 'wtgos append' },
  ]);
  assert.deepEqual([...staged.sources], [['file', { file: 'context/file' }]]);
  assert.equal(staged.bytesAdded, staged.manifest.layers.at(-1)?.size);
});

test('a history that does not fit the layers is left alone', async () => {
  using workspace = new Workspace({ file: 'x' });
  const containerfile = 'FROM base\nCOPY file /file\n';
  assert.equal((await build(workspace, { containerfile })).staged.config.history, undefined);
});

test('an image of Docker’s format stays one', async () => {
  using workspace = new Workspace({ file: 'x' });
  const containerfile = 'FROM base\nCOPY file /file\nSHELL ["/bin/x"]\n';
  const { staged } = await build(workspace, { containerfile, format: 'docker' });
  assert.equal(staged.manifest.mediaType, 'application/vnd.docker.distribution.manifest.v2+json');
  assert.equal(staged.manifest.layers[1]?.mediaType, 'application/vnd.docker.image.rootfs.diff.tar.gzip');
  assert.deepEqual(staged.config.config?.['Shell'], ['/bin/x']);
});

test('without files there is no layer', async () => {
  using workspace = new Workspace();
  const { staged, base: resolved } = await build(workspace, { containerfile: 'FROM base\nLABEL a=b\n' });
  assert.deepEqual(staged.manifest.layers, resolved.manifest.document.layers);
  assert.equal(staged.bytesAdded, 0);
});

test('the same input gives the same image, wherever and whenever it is built', async () => {
  const digests = [];
  for (const seconds of [1, 2_000_000_000]) {
    using workspace = new Workspace({ b: 'b', a: 'a', 'd/x': 'x', l: { link: 'a' } });
    for (const name of ['a', 'b', 'd/x', 'd']) utimesSync(join(workspace.context, name), seconds, seconds);
    digests.push((await build(workspace, { containerfile: 'FROM base\nCOPY . /x\n' })).staged.digest);
  }
  assert.equal(digests[0], digests[1]);
});

test('another clock is another image', async () => {
  using workspace = new Workspace({ a: 'a' });
  const containerfile = 'FROM base\nCOPY a /a\n';
  const one = await build(workspace, { containerfile });
  const two = await build(workspace, { containerfile, created: new Date(created.getTime() + 1000) });
  assert.notEqual(one.staged.digest, two.staged.digest);
  assert.deepEqual(changesOf(one), changesOf(two));
});

test('a staged image is thin, and opens as it was written', async () => {
  using workspace = new Workspace({ file: 'x' });
  const containerfile = 'FROM base\nARG A=0 B\nCOPY file /file\nVOLUME /v\n';
  const { staged } = await build(workspace, { containerfile, buildArgs: { A: '1', UNUSED: '2' } });
  assert.ok(await isThin(staged.dir));
  assert.ok(!(await isThin(join(workspace.dir, 'base'))));
  assert.ok(!(await isThin(join(workspace.dir, 'nothing'))));
  const { store, base: opened, ...rest } = await openStaged(staged.dir, open);
  const { store: _, base: before, ...expected } = staged;
  assert.deepEqual(rest, expected);
  assert.deepEqual(rest.buildArgs, { A: '1' });
  assert.deepEqual({ ...opened, store: undefined }, { ...before, store: undefined });
  assert.equal(store.kind, 'layout');
  assert.equal(await store.hasBlob(before.manifest.document.layers[0]?.digest ?? assert.fail()), false);
});

test('a staged image that was tampered with is refused', async () => {
  using workspace = new Workspace({ file: 'x' });
  const { staged } = await build(workspace, { containerfile: 'FROM base\nCOPY file /file\n' });
  const path = join(staged.dir, 'wtgos-staged.json');
  const good = JSON.parse(readFileSync(path, 'utf8'));
  const other = `sha256:${'0'.repeat(64)}`;
  for (const [change, code] of [
    [{ digest: other }, 'image-not-found'],
    [{ base: { ...good.base, digest: other } }, 'image-not-found'],
    [{ base: { ...good.base, digest: good.digest, place: { kind: 'layout', dir: '.' } } }, 'image-malformed'],
    [{ schema: 'x' }, 'image-malformed'],
    [{ more: 1 }, 'image-malformed'],
    [{ sources: [['a']] }, 'image-malformed'],
  ] as const) {
    writeFileSync(path, JSON.stringify({ ...good, ...change }));
    await assert.rejects(openStaged(staged.dir, open), { code }, JSON.stringify(change));
  }
  writeFileSync(path, '{');
  await assert.rejects(openStaged(staged.dir, open), { code: 'image-malformed' });
});

test('a staged image whose layers are not its base’s first is refused', async () => {
  using workspace = new Workspace({ file: 'x' });
  const { staged } = await build(workspace, { containerfile: 'FROM base\nCOPY file /file\n' });
  const layers = staged.manifest.layers.toReversed();
  const bytes = Buffer.from(JSON.stringify({ ...staged.manifest, layers }));
  const { digest } = await staged.store.putManifest(bytes, staged.manifest.mediaType ?? '');
  const path = join(staged.dir, 'wtgos-staged.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), digest }));
  await assert.rejects(openStaged(staged.dir, open), {
    code: 'image-malformed',
    message: /does not start with the layers/,
  });
});

test('an earlier build is replaced, a killed one too; anything else is left alone', async () => {
  using workspace = new Workspace({ file: 'x' });
  const options = { containerfile: 'FROM base\nCOPY file /file\n' };
  const output = join(workspace.dir, 'output');
  await build(workspace, options);
  writeFileSync(join(output, `.incoming-${'0'.repeat(16)}`), 'half a layer');
  writeFileSync(join(output, 'blobs/sha256', 'f'.repeat(64)), 'stale');
  await build(workspace, options);
  assert.deepEqual(readdirSync(output).sort(), ['blobs', 'index.json', 'oci-layout', 'wtgos-staged.json']);
  assert.equal(readdirSync(join(output, 'blobs/sha256')).length, 3);

  for (const foreign of ['mine.txt', 'blobs']) {
    const dir = join(workspace.dir, `with-${foreign}`);
    mkdirSync(dir);
    writeFileSync(join(dir, foreign), '');
    await assert.rejects(build(workspace, { ...options, output: `with-${foreign}` }), { code: 'input-invalid' });
  }
  await assert.rejects(build(workspace, { ...options, output: 'base' }), { code: 'input-invalid' });
});

test('append refuses what it does not do, with its line', async () => {
  using workspace = new Workspace({ file: 'x' });
  for (const line of [
    'RUN dnf install x',
    'RUN --mount=type=bind,from=ctx /x',
    'COPY --from=e.f/g:h a b',
    'COPY --parents file /x/',
    'ADD https://example.org/x /x',
  ]) {
    await assert.rejects(planned(workspace, `FROM base\nLABEL a=b\n${line}\n`, { engine: 'append' }), (error) => {
      assert.ok(error instanceof UserError);
      assert.equal(error.code, 'containerfile-unsupported');
      assert.deepEqual(error.at, { file: 'context/Containerfile', line: 3 });
      assert.match(error.hint ?? '', /buildah|\.$/);
      return true;
    });
  }
});

for (const [containerfile, engine, reason] of [
  ['FROM a.b/c:d\nCOPY x /x', 'append', 'context/Containerfile has no RUN'],
  ['FROM a.b/c:d\nRUN x', 'buildah', 'context/Containerfile:2 has RUN'],
  ['FROM a.b/c:d AS x\nFROM a.b/c:d\nCOPY --from=x a b', 'buildah', /:3 takes files out of a stage/],
  ['FROM a.b/c:d\nCOPY --from=e.f/g:h a b', 'buildah', /:2 takes files out of another image/],
  ['FROM scratch AS x\nRUN y\nFROM a.b/c:d\nCOPY --from=x a b', 'buildah', /:2 has RUN/],
  ['FROM a.b/x:y AS unused\nRUN y\nFROM a.b/c:d\nCOPY a b', 'append', /no RUN/],
  [
    'FROM a.b/c:d\nCOPY a b\nRUN bootc container lint',
    'append',
    /no RUN but checks \(line 3\), which the rules LINT-01 to LINT-14 answer/,
  ],
  ['FROM a.b/c:d\nRUN x\nRUN bootc container lint', 'buildah', /:2 has RUN/],
] as const) {
  test(`auto picks ${engine}: ${containerfile.replaceAll('\n', ' ⏎ ')}`, async () => {
    using workspace = new Workspace();
    const plan = await planned(workspace, containerfile);
    assert.equal(plan.engine, engine);
    assert.match(plan.engineReason, typeof reason === 'string' ? new RegExp(reason) : reason);
  });
}

test('a RUN that only checks is not run, and is no part of the history', async () => {
  using workspace = new Workspace({ file: 'x' });
  const lines = 'RUN ostree container commit\nLABEL a=b\nRUN ["bootc", "container", "lint", "--fatal-warnings"]\n';
  const history = [{ created: '2020-01-01T00:00:00Z', created_by: 'base' }];
  const { staged } = await build(workspace, { containerfile: `FROM base\nCOPY file /file\n${lines}`, history });
  assert.equal(staged.engine, 'append');
  const steps = (staged.config.history ?? []).map(({ created_by: by }) => by);
  assert.deepEqual(steps, ['base', 'LABEL a=b', 'COPY']);
});

test('the images beside the base: each once, with its line', async () => {
  using workspace = new Workspace();
  const text = [
    'ARG V=1',
    'FROM a.b/tools:$V AS tools',
    'FROM a.b/c:d',
    'COPY --from=tools /x /x',
    'COPY --from=e.f/g:h /y /y',
    'RUN --mount=type=bind,from=e.f/g:h,target=/g x',
  ];
  assert.deepEqual((await planned(workspace, text.join('\n'))).images, [
    { reference: 'a.b/tools:1', at: { file: 'context/Containerfile', line: 2 } },
    { reference: 'e.f/g:h', at: { file: 'context/Containerfile', line: 5 } },
  ]);
});

test('stages that nothing uses are left out, with a note', async () => {
  using workspace = new Workspace({ file: 'x' });
  const containerfile = 'FROM elsewhere.example/x:1 AS y\nRUN x\nFROM base\nCOPY file /file\n';
  const { warnings } = await build(workspace, { containerfile, buildArgs: { Z: '1' } });
  assert.match(warnings.join('\n'), /Containerfile:1: no other stage uses this one/);
  assert.match(warnings.join('\n'), /no ARG takes the build argument "Z"/);
});

interface Planned {
  base?: string;
  file?: string;
  engine?: 'auto' | 'append';
}

const planned = (
  workspace: Workspace,
  containerfile: string,
  { base, file = 'Containerfile', engine = 'auto' }: Planned = {},
) => {
  const path = join(workspace.context, file);
  if (containerfile !== '') writeFileSync(path, containerfile);
  return planBuild({
    containerfile: path,
    contextDir: workspace.context,
    base,
    platform,
    buildArgs: {},
    engine,
    cwd: workspace.dir,
  });
};

test('the base: FROM, or the input in its place', async () => {
  using workspace = new Workspace();
  assert.deepEqual((await planned(workspace, 'FROM a.b/c:d\n')).base, {
    reference: 'a.b/c:d',
    at: { file: 'context/Containerfile', line: 1 },
  });
  assert.deepEqual((await planned(workspace, 'FROM a.b/c:d\n', { base: 'e.f/g:h' })).base, { reference: 'e.f/g:h' });
  await assert.rejects(planned(workspace, 'FROM a.b/c:d AS x\nFROM x\n', { base: 'e.f/g:h' }), {
    code: 'input-invalid',
  });
});

for (const [containerfile, code] of [
  ['FROM scratch\nCOPY a b', 'containerfile-unsupported'],
  ['FROM a.b/c:d\nONBUILD COPY a b', 'containerfile-unsupported'],
] as const) {
  test(`not planned: ${containerfile.replaceAll('\n', ' ⏎ ')}`, async () => {
    using workspace = new Workspace();
    await assert.rejects(planned(workspace, containerfile), { code });
  });
}

test('a Containerfile that is not there, is no file, or leads elsewhere', async () => {
  using workspace = new Workspace({ dir: { dir: 0o755 } });
  await assert.rejects(planned(workspace, ''), { code: 'input-missing' });
  await assert.rejects(planned(workspace, '', { file: 'dir' }), { code: 'input-invalid' });
  symlinkSync('/etc/passwd', join(workspace.context, 'out'));
  await assert.rejects(planned(workspace, '', { file: 'out' }), { code: 'context-invalid' });
  writeFileSync(join(workspace.context, 'real'), 'FROM a.b/c:d\n');
  symlinkSync('real', join(workspace.context, 'in'));
  assert.equal((await planned(workspace, '', { file: 'in' })).base.reference, 'a.b/c:d');
});
