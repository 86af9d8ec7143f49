/** What a command costs, with all that it starts: CPU seconds and memory, as /proc tells them (proc(5)). Linux. */
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

export interface Cost {
  seconds: number;
  cpuSeconds: number;
}

/** A line that a command printed, with what it had cost by then. */
export interface Mark extends Cost {
  line: string;
}

export interface Measured extends Cost {
  marks: Mark[];
  /** Of the command's own process, in megabytes; what it started is not in it. */
  peakMegabytes: number;
}

const sampleMs = 50;
/** Looking costs a millisecond or more: not at each of many lines. */
const leastMs = 10;
/** USER_HZ, which is 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;

/**
 * Runs a command to its end, when all that was written before is on the disk: nobody pays for another's.
 * @param env all of its environment
 * @throws Error with its last lines when its status is not 0
 */
export async function measure(
  program: string,
  args: readonly string[],
  options: { cwd: string; env: Readonly<Record<string, string>> },
): Promise<Measured> {
  execFileSync('sync');
  const started = performance.now();
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const pid = child.pid ?? 0;
  let cpuSeconds = 0;
  let peakMegabytes = 0;
  const seconds = () => (performance.now() - started) / 1000;
  let sampled = 0;
  const sample = () => {
    if (performance.now() - sampled < leastMs) return;
    cpuSeconds = Math.max(cpuSeconds, cpuSecondsOf(pid));
    peakMegabytes = Math.max(peakMegabytes, peakMegabytesOf(pid));
    sampled = performance.now();
  };
  const timer = setInterval(sample, sampleMs);
  const marks: Mark[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      sample();
      marks.push({ line, seconds: seconds(), cpuSeconds });
    });
  }
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  clearInterval(timer);
  const last = marks.slice(-20).map(({ line }) => line);
  if (status !== 0) throw new Error(`${program} ended with status ${status}:\n${last.join('\n')}`);
  return { marks, peakMegabytes, seconds: seconds(), cpuSeconds };
}

/** Of a process, its descendants, and those of them that have ended and were waited for. */
function cpuSecondsOf(root: number): number {
  const children = new Map<number, number[]>();
  const ticks = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const fields = Number.isInteger(pid) ? statOf(pid) : undefined;
    if (!fields) continue;
    // The fields after the name: state, ppid, …; utime, stime, cutime and cstime are the 14th to 17th of all.
    const parent = Number(fields[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
    ticks.set(
      pid,
      fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0),
    );
  }
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((total, child) => total + sum(child), ticks.get(pid) ?? 0);
  return sum(root) / ticksPerSecond;
}

function statOf(pid: number): string[] | undefined {
  const text = textOf(`/proc/${pid}/stat`);
  return text === undefined ? undefined : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function peakMegabytesOf(pid: number): number {
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+)/m.exec(textOf(`/proc/${pid}/status`) ?? '') ?? [];
  return (Number(kilobytes) * 1024) / 1e6;
}

/** Processes end while one looks. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
