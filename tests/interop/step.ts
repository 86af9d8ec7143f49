/** An action of ours as a step of a workflow: from its sources, started as GitHub's runner starts it. */
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ran, run, workFolder } from './tools.ts';

export interface Step {
  ran: Ran;
  /** By name, as later steps read them. */
  outputs: Map<string, string>;
  /** All that it said, to whomever. */
  told: string;
}

/** @param workspace where it runs; without one, in an empty folder */
export async function step(
  name: string,
  inputs: Record<string, string>,
  env: Record<string, string>,
  workspace?: string,
): Promise<Step> {
  const folder = workFolder('step');
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const given = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  const entry = new URL('../../src/entry.ts', import.meta.url);
  // A stub as in dist/: worker threads would inherit code that is given as an option.
  const stub = join(folder, 'stub.mjs');
  await writeFile(
    stub,
    `import { dispatch } from ${JSON.stringify(entry.href)}; await dispatch(${JSON.stringify(name)});`,
  );
  const cwd = workspace ?? folder;
  const ran = await run(process.execPath, [stub], {
    cwd,
    env: {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: cwd, RUNNER_TEMP: folder, TMPDIR: tmpdir() },
      ...files,
      ...Object.fromEntries(given),
      ...env,
    },
  });
  const [output = '', summary = ''] = await Promise.all(Object.values(files).map((file) => readFile(file, 'utf8')));
  // name<<delimiter, the value's lines, the delimiter again.
  const found = [...output.matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)];
  const outputs = new Map(found.map(([, key = '', , value = '']) => [key, value]));
  return { ran, outputs, told: [ran.stdout, ran.stderr, output, summary].join('\n') };
}
