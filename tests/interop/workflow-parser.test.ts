/** GitHub's own reader accepts every workflow and every action that is here, in the examples and in the documents; and refuses what is wrong. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { faultsOf, repository, workflowsIn } from './workflow-parser.ts';

const read = (path: string) => readFile(join(repository, path), 'utf8');
const filesOf = (...patterns: string[]) => globSync(patterns, { cwd: repository }).sort();

const workflows = filesOf('.github/workflows/*.yml', 'examples/*/.github/workflows/*.yml');
const actions = filesOf('action.yml', 'build/action.yml', 'actions/*/action.yml');
const pages = filesOf('docs/*.md', '*.md', 'examples/**/*.md');

describe('GitHub accepts', () => {
  for (const [kind, files, least] of [
    ['workflow', workflows, 10],
    ['action', actions, 12],
  ] as const) {
    for (const file of files) {
      test(file, async () => assert.deepEqual(await faultsOf(await read(file), kind), []));
    }
    test(`every ${kind} was found`, () => assert.ok(files.length >= least, `${files.length}`));
  }

  test('the workflows and parts of workflows in the documents', async () => {
    let count = 0;
    for (const page of pages) {
      for (const workflow of workflowsIn(await read(page))) {
        count += 1;
        const faults = await faultsOf(workflow, 'workflow');
        // A page shows the inputs that it speaks of.
        const wrong = faults.filter((fault) => !/Missing required input/.test(fault));
        assert.deepEqual(wrong, [], `${page}:\n${workflow}`);
      }
    }
    assert.ok(count >= 8, `${count} blocks`);
  });
});

describe('GitHub refuses', () => {
  const publish = '.github/workflows/publish-image.yml';
  const called = '.github/workflows/check.yml';
  for (const [what, file, from, to, fault] of [
    [
      'an input that the action has not',
      publish,
      'containerfile: ${{',
      'dockerfile: ${{',
      /Invalid action input 'dockerfile'/,
    ],
    [
      'an input that is not declared',
      publish,
      `\${{ inputs.to }}`,
      `\${{ inputs.too }}`,
      /Context access might be invalid: too/,
    ],
    ['a permission that there is not', publish, 'packages: write', 'packages: push', /Unexpected value 'push'/],
    ['a key that there is not', publish, 'timeout-minutes:', 'timeout:', /Unexpected value 'timeout'/],
    ['an expression that does not end well', publish, `\${{ inputs.run }}`, `\${{ inputs.run && }}`, /Unexpected/],
    ['a version behind $/', called, 'check-image.yml', 'check-image.yml@v1', /cannot specify version/],
    [
      'an action of ours that is not there',
      publish,
      'uses: $/actions/build-image',
      'uses: $/actions/built',
      /\$\/actions\/built|not found|resolve/,
    ],
    ['a workflow of ours that is not there', called, 'check-image.yml', 'check-images.yml', /check-images|find/],
    ['an input that the called workflow has not', called, 'policy: ', 'polizei: ', /polizei/],
    ['a call without a required input', called, '      to: ', '      tags: ', /Input to is required/],
  ] as const) {
    test(what, async () => {
      const text = await read(file);
      assert.ok(text.includes(from), `${file} has no ${from}`);
      const faults = await faultsOf(text.replaceAll(from, to), 'workflow');
      assert.ok(
        faults.some((each) => fault.test(each)),
        faults.join('\n') || 'nothing was found',
      );
    });
  }

  test('an action that runs on nothing that GitHub knows', async () => {
    const text = (await read('action.yml')).replace('using: node24', 'using: node2');
    assert.notDeepEqual(await faultsOf(text, 'action'), []);
  });
});
