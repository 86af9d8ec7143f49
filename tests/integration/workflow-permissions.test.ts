/** Who holds which power in our workflows, read from their YAML; and that the check sees each way to get it wrong. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { type Document, parseDocument } from 'yaml';
import { faultsOf, type Rules } from './workflow-rules.ts';

const root = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const ours: Rules = {
  own: /^\$\/(?:\.github\/workflows\/[\w.-]+\.yml|(?<path>[\w/-]+))$/,
  strict: true,
  called: (uses) => read(uses.replace(/^\$\//, '')),
};
const examples: Rules = {
  own: /^wtgos\/actions\/(?:\.github\/workflows\/[\w.-]+\.yml|(?<path>[\w/-]+))@v1$/,
  strict: false,
  called: (uses) => read(uses.replace(/^wtgos\/actions\/|@v1$/g, '')),
};

describe('the powers in', () => {
  for (const [pattern, rules, least] of [
    ['.github/workflows/*.yml', ours, 7],
    ['examples/*/.github/workflows/*.yml', examples, 7],
  ] as const) {
    const files = globSync(pattern, { cwd: root }).sort();
    for (const file of files) {
      test(file, () => assert.deepEqual(faultsOf(basename(file), read(file), rules), []));
    }
    test(`${pattern}: all of them`, () => assert.ok(files.length >= least));
  }
});

const publish = read('.github/workflows/publish-image.yml');
type Jobs = Record<string, { steps?: { uses?: string; run?: string }[] }>;

/** Name of the first job with a step that uses this, and the step's number. */
function stepOf(document: Document, uses: RegExp): [job: string, step: number] {
  for (const [job, { steps = [] }] of Object.entries(document.toJS().jobs as Jobs)) {
    const step = steps.findIndex((each) => uses.test(each.uses ?? ''));
    if (step >= 0) return [job, step];
  }
  throw new Error(`no step uses ${uses}`);
}

type Change = (document: Document, builder: string, publisher: string) => void;
const inJob = (which: 'builder' | 'publisher', path: string[], value: unknown): Change => {
  return (document, builder, publisher) =>
    document.setIn(['jobs', which === 'builder' ? builder : publisher, ...path], document.createNode(value));
};
const withStep = (which: 'builder' | 'publisher', step: object): Change => {
  return (document, builder, publisher) =>
    document.addIn(['jobs', which === 'builder' ? builder : publisher, 'steps'], document.createNode(step));
};

describe('the check sees', () => {
  const expression = (inner: string) => `\${{ ${inner} }}`;
  const changes: Record<string, [Change, RegExp]> = {
    'powers for all jobs': [
      (document) => document.set('permissions', document.createNode({ contents: 'read' })),
      /at the top/,
    ],
    'no word at the top': [(document) => document.delete('permissions'), /at the top/],
    'a build that may publish': [
      inJob('builder', ['permissions', 'packages'], 'write'),
      /reads\) holds .*packages: write/,
    ],
    'a build with an identity': [
      inJob('builder', ['permissions', 'id-token'], 'write'),
      /reads\) holds .*id-token: write/,
    ],
    'a build with what GitHub gives unasked': [
      (document, builder) => document.deleteIn(['jobs', builder, 'permissions']),
      /one by one/,
    ],
    'a build with everything': [inJob('builder', ['permissions'], 'write-all'), /one by one/],
    'a build in an environment': [inJob('builder', ['environment'], 'publish'), /enters an environment/],
    'a build with the key': [
      inJob('builder', ['env', 'KEY'], expression('secrets.COSIGN_PRIVATE_KEY')),
      /secret of a job that publishes/,
    ],
    'a build with a secret that nobody declared': [
      inJob('builder', ['env', 'X'], expression('secrets.DEPLOY_TOKEN')),
      /not declared/,
    ],
    'a build that may write to the cache': [(document) => document.delete('cache-mode'), /others’ cache/],
    'a build that takes the cache back': [inJob('builder', ['cache-mode'], 'write'), /others’ cache/],
    'a build with the token': [
      withStep('builder', { run: 'true', env: { T: expression('github.token') } }),
      /hands its token/,
    ],
    'a build with all secrets': [inJob('builder', ['env', 'X'], expression('toJSON(secrets)')), /all secrets/],
    'a publish that may change the code': [
      inJob('publisher', ['permissions', 'contents'], 'write'),
      /contents: write.*more than/,
    ],
    'a publish that may do less than it needs': [
      (document, _, publisher) => document.deleteIn(['jobs', publisher, 'permissions', 'attestations']),
      /publishes\) holds .*, not /,
    ],
    'a publish without an environment': [
      (document, _, publisher) => document.deleteIn(['jobs', publisher, 'environment']),
      /outside of an environment/,
    ],
    'a publish that builds': [withStep('publisher', { uses: '$/actions/build-image' }), /caller’s lines/],
    'a publish that builds with RUN': [
      withStep('publisher', { uses: '$/build', with: { 'run-with-key': true } }),
      /caller’s lines/,
    ],
    'a publish that calls buildah': [withStep('publisher', { run: 'buildah build .' }), /files of the checkout/],
    'a publish that runs a script': [withStep('publisher', { run: 'true; ./build.sh' }), /files of the checkout/],
    'a publish that installs': [withStep('publisher', { run: 'npm ci' }), /files of the checkout/],
    'an input in a script': [withStep('publisher', { run: `echo ${expression('inputs.to')}` }), /becomes code/],
    'an event in a script': [
      withStep('builder', { run: `echo "${expression('github.event.head_commit.message')}"` }),
      /becomes code/,
    ],
    'an input as a shell': [withStep('builder', { run: 'true', shell: expression('inputs.to') }), /becomes code/],
    'a checkout that keeps its token': [
      (document) => {
        const [job, step] = stepOf(document, /^actions\/checkout@/);
        document.setIn(['jobs', job, 'steps', step, 'with', 'persist-credentials'], true);
      },
      /leaves its token/,
    ],
    'a tag in place of a hash': [withStep('publisher', { uses: 'actions/checkout@v7' }), /nor pinned/],
    'a hash without its version': [withStep('publisher', { uses: `a/b@${'0'.repeat(40)}` }), /nor pinned/],
    'an action of whoever calls': [withStep('publisher', { uses: './build' }), /neither ours/],
    'an action of ours at some other commit': [
      withStep('publisher', { uses: 'wtgos/actions/build@v1' }),
      /neither ours/,
    ],
    'a run that the next one cancels': [
      (document) => document.setIn(['concurrency', 'cancel-in-progress'], true),
      /cancelled/,
    ],
    'a group that belongs to whoever calls': [
      (document) => document.setIn(['concurrency', 'group'], expression('github.workflow')),
      /no name of its own/,
    ],
    'no group': [(document) => document.delete('concurrency'), /no name of its own/],
    'pull requests from forks with power': [
      (document) => document.setIn(['on', 'pull_request_target'], null),
      /strangers/,
    ],
    'pull requests that write': [(document) => document.setIn(['on', 'pull_request'], null), /pull request may write/],
  };

  for (const [what, [change, fault]] of Object.entries(changes)) {
    test(what, () => {
      const document = parseDocument(publish);
      const [builder] = stepOf(document, /^\$\/actions\/build-image$/);
      const [publisher] = stepOf(document, /^\$\/actions\/publish-images$/);
      change(document, builder, publisher);
      const faults = faultsOf('publish-image.yml', document.toString({ lineWidth: 0 }), ours);
      assert.ok(
        faults.some((each) => fault.test(each)),
        faults.join('\n') || 'nothing was found',
      );
    });
  }

  test('nothing in the same file when it was only read and written', () => {
    const text = parseDocument(publish).toString({ lineWidth: 0 });
    assert.deepEqual(faultsOf('publish-image.yml', text, ours), []);
  });

  test('a caller that grants too much, and one that grants too little', () => {
    const image = read('.github/workflows/image.yml');
    for (const [from, to] of [
      ['packages: write', 'packages: write\n      actions: write'],
      ['      id-token: write # the identity of the run\n', ''],
    ] as const) {
      assert.ok(image.includes(from));
      const faults = faultsOf('image.yml', image.replace(from, to), ours);
      assert.match(faults.join(), /job wtgos \(calls\) holds/);
    }
  });

  test('a `uses` that hides in one line with others', () => {
    const hidden = publish.replace(/^( +)- id: \w+\n/m, '$1- { uses: a/b@main }\n$&');
    assert.notEqual(hidden, publish);
    assert.match(faultsOf('publish-image.yml', hidden, ours).join(), /line of its own/);
  });
});
