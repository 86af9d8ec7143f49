/** Samples the arguments of a process and of all that it starts, as any user of the machine could read them. */
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessWatch {
  /** Ends the watch. @returns for each command line seen its arguments, joined by line feeds */
  stop(): string[];
}

/** Starts to look at /proc every `everyMs`; what lives shorter than that may be missed. Does nothing where there is no /proc. */
export function watchProcesses(root: number, everyMs = 50): ProcessWatch {
  const seen = new Set<string>();
  // Stays in the family when its parent ends: a number is forgotten only when no process has it any more.
  const family = new Set([root]);
  const sample = () => {
    const parents = parentsByProcess();
    for (const id of family) if (id !== root && !parents.has(id)) family.delete(id);
    for (let before = -1; before !== family.size; ) {
      before = family.size;
      for (const [id, parent] of parents) if (family.has(parent)) family.add(id);
    }
    for (const id of family) {
      const line = readProc(`${id}/cmdline`)?.replaceAll('\0', '\n');
      if (line) seen.add(line);
    }
  };
  sample();
  const timer = setInterval(sample, everyMs);
  return {
    stop() {
      clearInterval(timer);
      return [...seen];
    },
  };
}

function parentsByProcess(): Map<number, number> {
  const parents = new Map<number, number>();
  let names: string[] = [];
  try {
    names = readdirSync('/proc');
  } catch {
    return parents;
  }
  for (const name of names) {
    if (!/^\d+$/.test(name)) continue;
    const stat = readProc(`${name}/stat`);
    // The name in parentheses may hold blanks and parentheses; after it: state, parent (proc_pid_stat(5)).
    const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  return parents;
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(`/proc/${path}`, 'latin1');
  } catch {
    return undefined;
  }
}
