import { isMainThread, workerData } from 'node:worker_threads';

/** dist/index.js, or this file when it runs from source. Worker threads are this file, too. */
const entryFile = import.meta.filename;

/** Everything that can be started, each loaded when it is. Actions are found by name in their own table. */
const entries: Readonly<Record<string, () => Promise<unknown>>> = {
  cli: async () => (await import('./cli/main.ts')).main(process.argv.slice(2), entryFile),
  'index-layer': async () => (await import('./image/worker.ts')).runLayerWorker(),
  'unpack-layer': async () => (await import('./assemble/buildah/store/worker.ts')).runUnpackWorker(),
};

/** Starts an entry or an action by its name, in a process of its own. Loading may fail, too: nothing ends with a status that means something else. */
export async function dispatch(name: string): Promise<void> {
  requireNode();
  process.once('exit', sayIfUnfinished);
  try {
    await start(name);
  } catch (error) {
    process.stderr.write(`This is a bug of wtgos, please report it: ${error instanceof Error ? error.stack : error}\n`);
    process.exit(70);
  }
}

async function start(name: string): Promise<void> {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry) {
    await entry();
    return;
  }
  const { actions } = await import('./actions/table.ts');
  const load = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!load) throw new Error(`there is no entry ${JSON.stringify(name)}`);
  const [{ runOnGithub }, action] = await Promise.all([import('./runner/github.ts'), load()]);
  await runOnGithub(action, entryFile);
}

/** An older Node loads most of the bundle and then fails somewhere in it. */
function requireNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 15)) return;
  process.stderr.write(
    `wtgos needs Node 24.15 or newer; this is ${process.versions.node}. In a clone, npm start brings one.\n`,
  );
  process.exit(2);
}

/** Node ends with 13 when nothing is left to wait for and the work is not done. That is our bug, whose status is 70. */
function sayIfUnfinished(status: number): void {
  if (status !== 13) return;
  process.exitCode = 70;
  process.stderr.write('This is a bug of wtgos: it stopped before its work was done. Please report it.\n');
}

if (!isMainThread) await start(String((workerData as { entry?: unknown } | null)?.entry));
