/** The workflows of docs/platforms.md and docs/prune.md use what there is: actions, their inputs, their outputs, the plan's members. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { contracts } from '../../src/actions/contracts.ts';
import type { PlannedJob } from '../../src/pipeline/plan.ts';

const docs = resolve(import.meta.dirname, '..', '..', 'docs');

interface Step {
  id?: string;
  uses?: string;
  with?: Record<string, unknown>;
}
interface Workflow {
  jobs: Record<string, { needs?: string | string[]; strategy?: { matrix: string }; steps: Step[] }>;
}

const ofJob: Record<keyof PlannedJob, true> = {
  ...{ name: true, flavour: true, platform: true, runner: true, engine: true, containerfile: true, base: true },
  ...{ 'build-args': true, 'image-digests': true, tags: true },
};
const members = { matrix: Object.keys(ofJob), flavours: ['flavour', 'parts', 'tags'] };

for (const file of ['platforms.md', 'prune.md']) {
  test(file, async () => {
    const text = await readFile(join(docs, file), 'utf8');
    const workflows = [...text.matchAll(/```yaml\n(name: [\s\S]*?)```/g)].map(([, yaml]) => yaml ?? '');
    assert.equal(workflows.length, 1);
    const { jobs } = parse(workflows[0] ?? '') as Workflow;
    let ours = 0;
    for (const job of Object.values(jobs)) {
      const used = [...JSON.stringify(job).matchAll(/matrix\.([a-z-]+)/g)].map(([, member]) => member ?? '');
      const from = /outputs\.(matrix|flavours)\)/.exec(job.strategy?.matrix ?? '')?.[1];
      const known = from === 'matrix' || from === 'flavours' ? members[from] : [];
      assert.deepEqual(
        used.filter((member) => !known.includes(member)),
        [],
      );
      for (const step of job.steps) {
        const name = /^wtgos\/actions\/(?:actions\/)?([a-z-]+)@v1$/.exec(step.uses ?? '')?.[1];
        if (name === undefined) continue;
        ours += 1;
        const contract = contracts.find((each) => each.name === name) ?? assert.fail(`there is no ${name}`);
        const given = Object.keys(step.with ?? {});
        assert.deepEqual(
          given.filter((input) => !Object.hasOwn(contract.inputs, input)),
          [],
        );
        const required = Object.entries(contract.inputs).filter(([, input]) => input.required);
        for (const [input] of required) assert.ok(given.includes(input), `${name} wants ${input}`);
        for (const [, output] of text.matchAll(new RegExp(`steps\\.${step.id}\\.outputs\\.([a-z-]+)`, 'g'))) {
          assert.ok(Object.hasOwn(contract.outputs, output ?? ''), `${name} gives no ${output}`);
        }
      }
    }
    assert.ok(ours > 0);
  });
}
