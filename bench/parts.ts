import type { Cost, Measured } from './process-tree.ts';

export interface Part extends Cost {
  name: string;
}

/**
 * What a command's parts cost, by the lines that it printed.
 * @param ends each part's name, and what the first line after it looks like; the last one is open
 * @throws Error when a line is missing
 */
export function partsOf(
  measured: Measured,
  ends: readonly (readonly [name: string, end: RegExp | undefined])[],
): Part[] {
  let before: Cost = { seconds: 0, cpuSeconds: 0 };
  return ends.map(([name, end]) => {
    const at: Cost | undefined = end === undefined ? measured : measured.marks.find(({ line }) => end.test(line));
    if (!at) throw new Error(`the end of "${name}" was not seen`);
    const part = { name, seconds: at.seconds - before.seconds, cpuSeconds: at.cpuSeconds - before.cpuSeconds };
    before = at;
    return part;
  });
}

export function sum(parts: readonly Cost[]): Cost {
  const seconds = parts.reduce((total, part) => total + part.seconds, 0);
  return { seconds, cpuSeconds: parts.reduce((total, part) => total + part.cpuSeconds, 0) };
}
