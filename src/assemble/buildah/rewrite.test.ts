import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseContainerfile } from '../containerfile.ts';
import { neededStages } from '../stages.ts';
import { localName, rewriteContainerfile } from './rewrite.ts';

const platform = { os: 'linux', architecture: 'amd64' };

function rewritten(text: string, buildArgs: Record<string, string> = {}): string {
  const containerfile = parseContainerfile(text, 'Containerfile', { buildArgs, platform });
  const { needed, chain, images } = neededStages(containerfile);
  const pinned = new Map(images.map(({ reference }, position) => [reference, `pinned/${position}`]));
  const source = Buffer.from(text);
  return rewriteContainerfile({ containerfile, source, needed, chain }, { base: 'pinned/base', images: pinned });
}

test('the base, by ARG and by name, keeps its stage name and its line', () => {
  assert.equal(
    rewritten('ARG V=42\n# why\nFROM a.b/c:${V} AS Base\nRUN x\n'),
    'ARG V=42\n# why\nFROM pinned/base AS base\nRUN x\n',
  );
});

test('the template of Universal Blue: a context stage stays as it is', () => {
  const text = [
    'FROM scratch AS ctx',
    'COPY build_files /',
    '',
    'FROM a.b/c:stable',
    'RUN --mount=type=bind,from=ctx,source=/,target=/ctx \\',
    '    --mount=type=cache,dst=/var/cache \\',
    '    /ctx/build.sh',
    '',
    'RUN bootc container lint',
    '',
  ].join('\n');
  assert.equal(rewritten(text), text.replace('FROM a.b/c:stable', 'FROM pinned/base'));
});

test('images of COPY --from and of mounts; instructions stay on their lines', () => {
  const text = [
    'ARG TAG=1',
    'FROM a.b/c:d',
    'ARG TAG',
    'COPY --chmod=0755 \\',
    '     --from=e.f/g:$TAG \\',
    '     # a remark',
    '     /x /y',
    'RUN --mount=type=bind,from=h.i/j:k,target=/k <<EOF',
    'echo $HOME',
    'EOF',
    'LABEL a=b',
  ].join('\n');
  assert.deepEqual(rewritten(text).split('\n'), [
    'ARG TAG=1',
    'FROM pinned/base',
    'ARG TAG',
    'COPY --chmod=0755 --from=pinned/0 /x /y',
    '',
    '',
    '',
    'RUN --mount=type=bind,from=pinned/1,target=/k <<EOF',
    'echo $HOME',
    'EOF',
    'LABEL a=b',
  ]);
});

test('stages by number keep their numbers; those that nothing uses do nothing', () => {
  const text = 'FROM a.b/unused:1\nRUN curl\nFROM a.b/tools:2\nRUN make\nFROM a.b/c:d\nCOPY --from=1 /x /y\n';
  assert.equal(rewritten(text), 'FROM scratch\n\nFROM pinned/0\nRUN make\nFROM pinned/base\nCOPY --from=1 /x /y\n');
});

test('stages are known by one spelling of their names', () => {
  const text = [
    'FROM scratch AS Ctx',
    'COPY a /',
    'FROM a.b/tools:2 AS Tools',
    'RUN make',
    'FROM a.b/c:d AS Common',
    'FROM common AS Final',
    'COPY --chmod=0755 --from=TOOLS /x /y',
    'COPY --from=1 /x /z',
    'RUN --mount=type=bind,from=Ctx,target=/ctx --mount=type=tmpfs,dst=/tmp \\',
    '  /ctx/build.sh',
    '',
  ].join('\n');
  assert.deepEqual(rewritten(text).split('\n'), [
    'FROM scratch AS ctx',
    'COPY a /',
    'FROM pinned/0 AS tools',
    'RUN make',
    'FROM pinned/base AS common',
    'FROM common AS final',
    'COPY --chmod=0755 --from=tools /x /y',
    'COPY --from=1 /x /z',
    'RUN --mount=type=bind,from=ctx,target=/ctx --mount=type=tmpfs,dst=/tmp /ctx/build.sh',
    '',
    '',
  ]);
});

test('stages that variables name are named: buildah does not build them else', () => {
  const text = [
    'FROM scratch AS ctx',
    'COPY a /',
    'FROM a.b/c:d',
    'ARG SRC=ctx',
    'RUN --mount=type=bind,from=$SRC,target=/ctx /ctx/build.sh',
    'COPY --from=${SRC} /x /y',
  ];
  assert.deepEqual(rewritten(text.join('\n')).split('\n').slice(-2), [
    'RUN --mount=type=bind,from=ctx,target=/ctx /ctx/build.sh',
    'COPY --from=ctx /x /y',
  ]);
});

test('a here-document of a stage that nothing uses begins no other stage', () => {
  const text =
    'FROM a.b/unused:1\nCOPY <<E /x\nFROM scratch\nE\nFROM a.b/tools:2\nRUN make\nFROM a.b/c:d\nCOPY --from=1 /x /y\n';
  assert.equal(rewritten(text), 'FROM scratch\n\n\n\nFROM pinned/0\nRUN make\nFROM pinned/base\nCOPY --from=1 /x /y\n');
});

test('a flag that cannot be written again is refused', () => {
  assert.throws(() => rewritten('FROM a.b/c:d\nRUN --mount=type=bind,from=e.f/g:h,target="/a b" x\n'), {
    code: 'containerfile-unsupported',
  });
});

test('an image is known by its own name, where every buildah reads that', () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  const name = (reference: string) => localName(reference, '/', 3);
  assert.equal(name(`a.b:5000/c/d:e@${digest}`), 'a.b:5000/c/d');
  assert.equal(name(`oci:dir@${digest}`), 'layout.invalid/image-3');
  assert.equal(name(`[::1]:5000/c/d:e@${digest}`), 'address.invalid/c/d');
});
