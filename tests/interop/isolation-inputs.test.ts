/**
 * An event's text, handed to every input of both workflows: what wants to be an expression, a line for a shell or a command
 * for the runner stays text, and is refused by name. With more than Linux takes (128 KiB a variable) no runner starts a step.
 */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { parse, stringify } from 'yaml';
import { artifactStandIns, bundle, commit, trigger } from './caller.ts';
import { workFolder } from './tools.ts';

const texts: Record<string, (place: string) => string> = {
  'one line for a shell': (place) =>
    `\${{ secrets.KEY }}$(touch ${place}/pwned)\`touch ${place}/pwned\`"; touch ${place}/pwned #'\\\\ ##[add-mask]pwned`,
  'lines for the runner': () =>
    'a\n::add-mask::pwned\n::set-output name=verdict::pwned\r\n::error::pwned\nverdict<<EOF\npwned\nEOF\n::stop-commands::x',
  // Together hardly less than Linux gives a new process.
  'more than an input takes': () => `\u202e${'x'.repeat(66_000)}`,
};

interface Workflow {
  on: { workflow_call: { inputs: Record<string, { type: string }> } };
}

/** A repository whose workflow gives the text of the event to all inputs that are text. */
async function repository(name: string, workflow: string, more: object): Promise<string> {
  const { inputs } = (parse(workflow) as Workflow).on.workflow_call;
  const names = Object.keys(inputs).filter((input) => inputs[input]?.type === 'string');
  assert.ok(names.length > 8);
  const given = Object.fromEntries(names.map((input) => [input, `\${{ github.event.text }}`]));
  const jobs = { wtgos: { uses: `wtgos/actions/.github/workflows/${name}@v1`, with: { ...given, ...more } } };
  const folder = workFolder('hostile');
  await mkdir(join(folder, '.github/workflows'), { recursive: true });
  await writeFile(join(folder, '.github/workflows/call.yml'), stringify({ on: 'push', jobs }));
  await writeFile(join(folder, 'Containerfile'), 'FROM scratch\n');
  await commit(folder, 'https://github.com/you/your-os');
  return folder;
}

describe('hostile text in each input of', () => {
  let actions: string;
  before(async () => {
    actions = await bundle();
  });

  for (const [name, more] of [
    ['publish-image.yml', { run: true }],
    ['publish-image.yml', { run: false }],
    ['check-image.yml', {}],
  ] as const) {
    for (const [what, text] of Object.entries(texts)) {
      test(`${name} ${JSON.stringify(more)}: ${what}`, async () => {
        const workflow = await readFile(join(actions, '.github/workflows', name), 'utf8');
        const folder = await repository(name, workflow, more);
        const event = join(workFolder('event'), 'event.json');
        await writeFile(event, JSON.stringify({ text: text(folder) }));
        const artifacts = /artifact@/.test(workflow) ? await artifactStandIns(workflow, workFolder('artifacts')) : {};
        const used = { 'wtgos/actions@v1': actions, ...artifacts };
        const ran = await trigger('push', { folder }, used, {}, ['--eventpath', event]);
        assert.notEqual(ran.status, 0, ran.stdout);
        const lines = ran.stdout.split('\n');
        // By these signs act shows an error, and whatever else the runner was told to do.
        const errors = lines.filter((line) => line.includes('❗'));
        assert.equal(errors.length, 1, ran.stdout);
        assert.match(errors.join(), /::error title=Wrong input::\d+ inputs are wrong:%0A- \S/);
        const commands = lines.filter((line) => line.includes('⚙'));
        assert.deepEqual(
          commands.filter((line) => !/⚙ +Summary - /.test(line)),
          [],
        );
        assert.doesNotMatch(ran.stdout, /<pwned|^\s*::|[\u202e]/m);
        assert.deepEqual(globSync('**/pwned', { cwd: folder }), []);
      });
    }
  }
});
