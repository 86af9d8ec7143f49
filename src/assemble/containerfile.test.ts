import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../core/errors.ts';
import { type Containerfile, parseContainerfile, stageNamed } from './containerfile.ts';
import { platform } from './testing/build.ts';

const parse = (text: string, buildArgs: Record<string, string> = {}): Containerfile =>
  parseContainerfile(text, 'C', { buildArgs, platform });
const first = (instruction: string) => {
  const { line: _, original: __, ...command } = parse(`FROM a\n${instruction}`).stages[0].commands[0] ?? assert.fail();
  return command;
};
const refused = (text: string, message: RegExp, line: number, code = 'containerfile-invalid') =>
  assert.throws(
    () => parse(text),
    (error) => {
      assert.ok(error instanceof UserError, String(error));
      assert.match(`${error.message} | ${error.hint}`, message);
      assert.equal(error.code, code);
      assert.deepEqual(error.at, { file: 'C', line });
      return true;
    },
  );

const copy = { kind: 'copy', keyword: 'COPY', from: undefined, chown: undefined, chmod: undefined, heredocs: [] };

for (const [instruction, expected] of [
  ['COPY a b /c/', { ...copy, sources: ['a', 'b'], destination: '/c/' }],
  ['copy ["a b", "c"]', { ...copy, sources: ['a b'], destination: 'c' }],
  [
    'COPY --link --chown=u:g --chmod=0644 --from=x a b',
    { ...copy, from: 'x', chown: 'u:g', chmod: '0644', sources: ['a'], destination: 'b' },
  ],
  ['ADD a b', { ...copy, keyword: 'ADD', sources: ['a'], destination: 'b' }],
  [
    'ENV A=1 B="x y"',
    {
      kind: 'env',
      pairs: [
        ['A', '1'],
        ['B', '"x y"'],
      ],
    },
  ],
  ['ENV A some text ', { kind: 'env', pairs: [['A', 'some text']] }],
  [
    'LABEL a.b="c" d=',
    {
      kind: 'label',
      pairs: [
        ['a.b', '"c"'],
        ['d', ''],
      ],
    },
  ],
  ['LABEL old form', { kind: 'label', pairs: [['old', 'form']] }],
  [
    'ARG X=1 Y Z="a b"',
    {
      kind: 'arg',
      args: [
        { name: 'X', value: '1' },
        { name: 'Y', value: undefined },
        { name: 'Z', value: '"a b"' },
      ],
    },
  ],
  ['WORKDIR /a b', { kind: 'workdir', value: '/a b' }],
  ['USER a:b', { kind: 'user', value: 'a:b' }],
  ['STOPSIGNAL SIGTERM', { kind: 'stopsignal', value: 'SIGTERM' }],
  ['MAINTAINER me <a@b>', { kind: 'maintainer', value: 'me <a@b>' }],
  ['EXPOSE 80 90/udp', { kind: 'expose', values: ['80', '90/udp'] }],
  ['VOLUME /a /b', { kind: 'volume', values: ['/a', '/b'] }],
  ['VOLUME ["/a b"]', { kind: 'volume', values: ['/a b'] }],
  ['CMD echo $X  y', { kind: 'cmd', form: 'shell', words: ['echo $X  y'] }],
  ['CMD ["a", "b"]', { kind: 'cmd', form: 'exec', words: ['a', 'b'] }],
  ['CMD', { kind: 'cmd', form: 'shell', words: [] }],
  ['ENTRYPOINT [ -f /x ]', { kind: 'entrypoint', form: 'shell', words: ['[ -f /x ]'] }],
  ['ENTRYPOINT []', { kind: 'entrypoint', form: 'exec', words: [] }],
  ['SHELL ["/bin/bash", "-c"]', { kind: 'shell', words: ['/bin/bash', '-c'] }],
  ['HEALTHCHECK --interval=5s CMD x', { kind: 'healthcheck' }],
] as const) {
  test(instruction, () => assert.deepEqual(first(instruction), expected));
}

for (const [text, message, line] of [
  ['FROM a\nCOPPY a b', /unknown instruction "COPPY".*Did you mean COPY/s, 2],
  ['FROM a\nHELLO', /unknown instruction/, 2],
  ['FROM a\nCOPY a', /at least a source/, 2],
  ['FROM a\nCOPY ["a", 1]', /no strings/, 2],
  ['FROM a\nCOPY --chwon=a b c', /no flag "--chwon".*--chown/s, 2],
  ['FROM a\nCOPY --chown= b c', /no value/, 2],
  ['FROM a\nCOPY --chmod=1 --chmod=2 b c', /twice/, 2],
  ['FROM a\nCOPY --link=maybe b c', /true or false/, 2],
  ['FROM a\nADD --from=x b c', /no flag "--from"/, 2],
  ['FROM a\nENV', /no value/, 2],
  ['FROM a\nENV A', /no value/, 2],
  ['FROM a\nENV A=1 B', /"B" is no NAME=value/, 2],
  ['FROM a\nLABEL =x', /is no NAME=value/, 2],
  ['FROM a\nARG', /no name/, 2],
  ['FROM a\nARG =x', /no name/, 2],
  ['FROM a\nWORKDIR', /no value/, 2],
  ['FROM a\nEXPOSE', /no value/, 2],
  ['FROM a\nVOLUME', /no value/, 2],
  ['FROM a\nVOLUME [1]', /no strings/, 2],
  ['FROM a\nCMD ["a", 1]', /no strings/, 2],
  ['FROM a\nSHELL /bin/sh', /JSON array/, 2],
  ['FROM a\nUSER --x y', /no flag/, 2],
  ['COPY a b', /before the first FROM/, 1],
  ['', /no FROM/, 1],
  ['FROM', /not followed by/, 1],
  ['FROM a b', /not followed by/, 1],
  ['FROM a AS', /not followed by/, 1],
  ['FROM a AS b c', /not followed by/, 1],
  ['FROM a AS 1b', /stage name/, 1],
  ['FROM a AS b\nFROM c AS B', /second stage/, 2],
  ['FROM $X', /empty/, 1],
  ['FROM "a', /double quote/, 1],
  ['ARG X=${\nFROM a', /name/, 1],
] as const) {
  test(`refused: ${JSON.stringify(text)}`, () => refused(text, message, line));
}

test('not done: another platform', () => {
  refused('FROM --platform=linux/arm64 a', /built for linux\/amd64/, 1, 'containerfile-unsupported');
});

for (const [text, what] of [
  ['COPY --parents a b', /--parents/],
  ['COPY --exclude=x a b', /--exclude/],
  ['ADD https://example.org/x /x', /downloads/],
  ['ADD git@example.org:x /x', /downloads/],
] as const) {
  test(`beyond the append engine: ${text}`, () => {
    const command = first(text);
    assert.match(command.kind === 'copy' ? (command.beyondAppend?.what ?? '') : '', what);
  });
}

test('RUN: what its mounts take from, and the secrets that it asks for', () => {
  const run =
    'RUN --mount=type=bind,from=ctx,source=/,dst=/ctx --mount=type=secret,id=token --mount=type=secret,target=/run/secrets/key x';
  const { kind, ...command } = first(run);
  assert.equal(kind, 'run');
  assert.deepEqual(command, {
    mountsFrom: ['ctx'],
    mountedOn: ['/ctx', '/run/secrets/key'],
    secrets: ['token', 'key'],
    heredocs: [],
    isCheck: false,
  });
});

for (const [run, isCheck] of [
  ['bootc container lint', true],
  ['bootc  container lint --fatal-warnings --skip var-log --skip=nonempty-boot', true],
  ['["ostree", "container", "commit"]', true],
  ['bootc container lint && x', false],
  ['bootc container lint --skip $(x)', false],
  ['bootc container lint --rootfs /x', false],
  ['ostree container commit; x', false],
  ['--mount=type=bind,from=x,target=/x bootc container lint', false],
] as const) {
  test(`${isCheck ? 'only a check' : 'runs something'}: ${run}`, () => {
    const command = first(`RUN ${run}`);
    assert.equal(command.kind === 'run' && command.isCheck, isCheck);
  });
}

for (const [text, message] of [
  ['RUN', /no command/],
  ['RUN --mount=type=secret x', /no id/],
  ['RUN --mount=type=bind,\\"from=x\\",target=/x y', /quotes/],
  ['RUN --mounts=x y', /no flag/],
] as const) {
  test(`refused: ${text}`, () => refused(`FROM a\n${text}`, message, 2));
}

test('ONBUILD is read; whether it matters is found later', () => {
  assert.equal(first('ONBUILD RUN x').kind, 'unsupported');
});

test('FROM sees ARG before it, build arguments and the platform', () => {
  const text = 'ARG TAG=one REPO=r/$TAG\nFROM $REPO:${TAG}-$TARGETARCH AS x\nFROM --platform=$BUILDPLATFORM X';
  const reference = (buildArgs = {}) => parse(text, buildArgs).stages[0].base;
  assert.deepEqual(reference(), { kind: 'image', reference: 'r/one:one-amd64' });
  assert.deepEqual(reference({ TAG: 'two' }), { kind: 'image', reference: 'r/two:two-amd64' });
  assert.deepEqual(parse(text).stages[1]?.base, { kind: 'stage', index: 0 });
});

test('ARG after FROM does not reach the next FROM', () => {
  refused('FROM a\nARG X=1\nFROM $X', /empty/, 3);
});

test('stages are found by name without case, and by number, among earlier ones', () => {
  const { stages } = parse('FROM scratch AS Ctx\nFROM a AS b\nFROM c');
  assert.equal(stageNamed(stages, 'CTX', 2)?.index, 0);
  assert.equal(stageNamed(stages, '1', 2)?.index, 1);
  assert.equal(stageNamed(stages, '2', 2), undefined);
  assert.equal(stageNamed(stages, 'b', 1), undefined);
});
