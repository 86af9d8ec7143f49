/**
 * Runs tests and then looks for their secrets in all that the run left: `node tests/tools/secrets-guard.ts COMMAND...`.
 *
 * The command gets a temporary folder of its own. Searched are its output, the output and the arguments of every
 * program that its tests start, the command lines in /proc meanwhile, and the temporary folders, also those that a
 * test removed. A leak is named by its place, never by its content. Ends with the command's status, else with 1 for a leak.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { canary, needles } from './secrets.ts';
import { watchProcesses } from './secrets-processes.ts';
import { type Leak, type Search, searchFile, searchFolder, searchFor } from './secrets-scan.ts';

/** Where tests put a secret on purpose: by the file's own name. Nothing else is left out. */
const onPurpose: ReadonlyMap<string, string> = new Map([['cosign.key', 'the key file that a tool is given']]);

// The one line by which a step hands a secret to GitHub's runner (which hides it from then on) has no other form.
const maskCommand = /^::add-mask::.*$/gm;

const preload = import.meta.resolve('./secrets-preload.mjs');
const [program, ...args] = process.argv.slice(2);
if (program === undefined) throw new Error('usage: secrets-guard.ts COMMAND [ARGUMENT...]');
process.exitCode = await guard(program, args);

async function guard(program: string, args: readonly string[]): Promise<number> {
  // Lower case: buildah takes a layout's path for a name.
  const kept = join(tmpdir(), `wtgos-guard-${randomBytes(8).toString('hex')}`);
  await mkdir(kept, { mode: 0o700 });
  try {
    for (const part of ['temporary', 'outputs', 'removed']) await mkdir(join(kept, part));
    const mark = process.env['WTGOS_SECRETS_CANARY'] ?? canary;
    const { status, commandLines } = await runGuarded(program, args, kept);
    const leaks = await search(kept, commandLines, searchFor(needles(mark)));
    for (const { where, what } of leaks) console.error(`A secret leaked into ${where}: ${what}`);
    if (leaks.length > 0) return status || 1;
    console.log(
      `No secret of the tests in what they printed, started (${commandLines.length} command lines) and wrote.`,
    );
    return status;
  } finally {
    await rm(kept, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runGuarded(program: string, args: readonly string[], kept: string) {
  const { NODE_OPTIONS = '', ...env } = process.env;
  const child = spawn(program, args, {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: {
      ...env,
      TMPDIR: join(kept, 'temporary'),
      WTGOS_SECRETS_GUARD: kept,
      NODE_OPTIONS: `${NODE_OPTIONS} --import=${preload}`.trim(),
    },
  });
  const watch = watchProcesses(child.pid ?? process.pid);
  const log = createWriteStream(join(kept, 'log'));
  for (const [from, to] of [[child.stdout, process.stdout] as const, [child.stderr, process.stderr] as const]) {
    from.pipe(to, { end: false });
    from.on('data', (chunk) => log.write(chunk));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  const commandLines = watch.stop();
  log.end();
  await finished(log);
  return { status: code ?? 1, commandLines };
}

async function search(kept: string, commandLines: readonly string[], find: Search): Promise<Leak[]> {
  const leaks = await searchFile(join(kept, 'log'), 'the log', find);
  for (const line of commandLines) {
    const [program = ''] = line.split('\n', 1);
    leaks.push(...find(line).map((what) => ({ where: `the arguments of ${basename(program)}`, what })));
  }
  const given = join(kept, 'arguments');
  if (existsSync(given)) leaks.push(...(await searchFile(given, 'the arguments that a test gave', find)));
  const unmasked: Search = (text) => find(text.replaceAll(maskCommand, ''));
  leaks.push(...(await searchFolder(join(kept, 'outputs'), 'what a program printed', unmasked)));
  const skip = (name: string) => onPurpose.has(name);
  leaks.push(...(await searchFolder(join(kept, 'temporary'), 'a temporary file that stayed', find, skip)));
  leaks.push(...(await searchFolder(join(kept, 'removed'), 'a temporary file that a test removed', find, skip)));
  return leaks;
}
