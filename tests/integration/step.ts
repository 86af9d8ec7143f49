import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { World } from './world.ts';

export interface StepEnded {
  status: number | null;
  /** All that people read of it, in the log and in the job summary. */
  told: string;
}

/**
 * Runs an action from source as a step of a workflow in the world's project.
 * @param env of the run: its event, its token
 */
export async function step(
  world: Pick<World, 'folder'>,
  name: string,
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<StepEnded> {
  const folder = await mkdtemp(join(world.folder, '..', 'step-'));
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) await writeFile(file, '');
  const stub = join(folder, 'stub.mjs');
  const entry = new URL('../../src/entry.ts', import.meta.url).href;
  await writeFile(stub, `import { dispatch } from '${entry}'; await dispatch('${name}');`);
  const given = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  const child = spawn(process.execPath, [stub], {
    cwd: world.folder,
    env: {
      ...Object.fromEntries(given),
      ...files,
      ...{ PATH: process.env['PATH'], TMPDIR: tmpdir(), XDG_CACHE_HOME: join(folder, 'cache') },
      ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: world.folder, GITHUB_REPOSITORY: 'you/your-os' },
      ...{ GITHUB_SHA: 'a'.repeat(40), GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_NAME: 'push' },
      ...{ SOURCE_DATE_EPOCH: '1767225600', ...env },
    },
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  const summary = await readFile(files.GITHUB_STEP_SUMMARY, 'utf8');
  const log = stdout.replaceAll(/^::add-mask::.*\n/gm, '');
  return { status: child.exitCode, told: `${log}${stderr}${summary}` };
}
