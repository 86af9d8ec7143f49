import { isMainThread, workerData } from 'node:worker_threads';

/** dist/index.js, or this file when it runs from source. Worker threads are this file, too. */
const entryFile = import.meta.filename;

/** Everything that can be started, each loaded when it is. Actions are found by name in their own table. */
const entries: Readonly<Record<string, () => Promise<unknown>>> = {
  cli: async () => (await import('./cli/main.ts')).main(process.argv.slice(2), entryFile),
  'index-layer': async () => (await import('./image/worker.ts')).runLayerWorker(),
};

/** Starts an entry or an action by its name. */
export async function dispatch(name: string): Promise<void> {
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

if (!isMainThread) await dispatch(String((workerData as { entry?: unknown } | null)?.entry));
