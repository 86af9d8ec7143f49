/** What no tool on npm checks of this repository: what its workflows may do, and that its furniture names what is there. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const workflows = globSync('.github/workflows/*.yml', { cwd: root });

interface Workflow {
  permissions?: object;
  concurrency?: { group?: string; 'cancel-in-progress'?: boolean };
  jobs: Record<string, { permissions?: Record<string, string>; steps?: { uses?: string; with?: object }[] }>;
}

describe('workflows', () => {
  for (const file of workflows) {
    const text = read(file);
    const workflow: Workflow = parse(text, { merge: true });

    test(`${file} grants nothing that a job does not ask for`, () => {
      assert.deepEqual(workflow.permissions, {});
      for (const [name, job] of Object.entries(workflow.jobs)) assert.ok(job.permissions, name);
    });

    test(`${file} pins what others wrote by hash, with its version`, () => {
      const uses = [...text.matchAll(/uses: (\S+)(.*)/g)].map(([, name = '', rest = '']) => ({ name, rest }));
      for (const { name, rest } of uses.filter((use) => !use.name.startsWith('$/'))) {
        assert.match(name, /@[0-9a-f]{40}$/);
        assert.match(rest, /^ # v\d+\.\d+\.\d+$/, name);
      }
    });

    test(`${file} leaves no token in a checkout`, () => {
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
        assert.deepEqual(step.with, { 'persist-credentials': false });
      }
    });

    test(`${file} puts no expression into a script`, () => {
      assert.doesNotMatch(text, /run: .*\$\{\{/);
    });
  }

  test('a publication is never cancelled by the next, and waits for its own target only', () => {
    const { concurrency } = parse(read('.github/workflows/publish-image.yml')) as Workflow;
    assert.equal(concurrency?.['cancel-in-progress'], false);
    assert.match(concurrency?.group ?? '', /^wtgos-publish-image-\$\{\{ inputs\.to \}\}$/);
  });

  for (const file of workflows) {
    test(`what ${file} gives to actions of ours are inputs that they have`, () => {
      const { jobs } = parse(read(file), { merge: true }) as Workflow;
      for (const { uses = '', with: given = {} } of Object.values(jobs).flatMap(({ steps = [] }) => steps)) {
        if (!uses.startsWith('$/')) continue;
        const known = Object.keys(parse(read(join(uses.slice(2), 'action.yml'))).inputs);
        assert.deepEqual(
          Object.keys(given).filter((name) => !known.includes(name)),
          [],
          uses,
        );
      }
    });
  }

  test('a check may read the contents and nothing else, and branch protection knows its name', () => {
    const { jobs } = parse(read('.github/workflows/check-image.yml'));
    assert.deepEqual(Object.keys(jobs), ['provenance']);
    assert.equal(jobs.provenance.name, 'provenance');
    assert.deepEqual(jobs.provenance.permissions, { contents: 'read' });
    assert.doesNotMatch(read('.github/workflows/check-image.yml'), /secrets[.:]|environment:/);
    const own = parse(read('.github/workflows/check.yml'));
    assert.deepEqual(Object.keys(own.jobs), ['wtgos']);
    assert.deepEqual(own.jobs.wtgos.permissions, { contents: 'read' });
  });
});

test('dependabot looks into every folder with an action', () => {
  const { updates } = parse(read('.github/dependabot.yml'));
  const [actions] = updates.filter(
    (update: { 'package-ecosystem': string }) => update['package-ecosystem'] === 'github-actions',
  );
  const folders = globSync('{actions/*/,build/,}action.yml', { cwd: root }).map((file) => join('/', dirname(file)));
  assert.ok(folders.length > 2);
  assert.deepEqual([...actions.directories].sort(), folders.sort());
});

test('the base image is followed without a delay', () => {
  const { updates } = parse(read('.github/dependabot.yml'));
  const docker = updates.find((update: { 'package-ecosystem': string }) => update['package-ecosystem'] === 'docker');
  assert.equal(docker.cooldown['default-days'], 0);
  assert.match(read('Containerfile'), /^FROM \S+:\S+@sha256:[0-9a-f]{64}$/m);
});

describe('links', () => {
  for (const file of ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md', { cwd: root })]) {
    test(`${file} leads to files that are there`, () => {
      const targets = [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
      for (const target of targets) assert.ok(existsSync(join(root, dirname(file), target)), target);
    });
  }
});
