/**
 * A machine for one job, as near as a kernel alone gives it: processes, network and mounts of its own; of the folders in
 * which tests work it sees its own, and nothing of what lies in places for temporary files. From outside, all of it can be
 * searched: arguments, environments, memory and files.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readdirSync, readFileSync, readlinkSync, readSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formsOf, type Needle } from '../tools/secrets.ts';
import { leashed, run, TOOLS, toolEnvironment } from './tools.ts';

const hiddenPlaces = [join(TOOLS, 'work'), '/tmp', '/var/tmp', '/run', '/dev/shm'];

/** $1: how many folders stay; then these; then the command. */
const enter = `set -e
ip link set lo up
mount -t tmpfs tmpfs /mnt
count=$1 kept=$1; shift; folders=
while [ $count -gt 0 ]; do
  mkdir /mnt/$count; mount --bind "$1" /mnt/$count
  folders="$folders $1"; shift; count=$((count - 1))
done
for hidden in ${hiddenPlaces.map((place) => `'${place}'`).join(' ')}; do mount -t tmpfs tmpfs "$hidden"; done
for folder in $folders; do mkdir -p "$folder"; mount --move /mnt/$kept "$folder"; kept=$((kept - 1)); done
cd "$PWD"
exec "$@"`;

export interface Machine extends AsyncDisposable {
  /** All that was printed so far. */
  said(): string;
  /** Until this was printed; throws when the machine ends before. */
  until(text: string): Promise<void>;
  /** Where these are, in everything that a superuser of this machine could read. */
  search(needles: readonly Needle[]): Promise<string[]>;
  /** Ends the process with these arguments. */
  kill(argv: readonly string[]): void;
  /** Exit status of the command. */
  ended: Promise<number>;
}

/**
 * @param folders what it sees of the folders in which tests work
 * @param command run in it, as root
 */
export function startMachine(
  folders: readonly string[],
  command: readonly string[],
  options: { cwd: string; env: Readonly<Record<string, string>> },
): Machine {
  const apart = ['--net', '--pid', '--mount', '--ipc', '--uts', '--fork', '--mount-proc', '--kill-child'];
  // A checkout may lie in a place for temporary files, and this program with it.
  const own = dirname(process.execPath);
  const kept = hiddenPlaces.some((place) => own.startsWith(`${place}/`)) ? [...folders, own] : folders;
  const script = ['sh', '-c', enter, 'sh', String(kept.length), ...kept, ...command];
  const [program, argv] = leashed('unshare', [...apart, ...script]);
  const { cwd, env } = options;
  const child = spawn(program, argv, { cwd, env: toolEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = once(child, 'close').then(([status]) => Number(status ?? -1));
  return {
    said: () => said,
    ended,
    async until(text) {
      for (let tries = 0; !said.includes(text); tries++) {
        if (child.exitCode !== null || tries > 2400) throw new Error(`it never said "${text}":\n${said}`);
        await sleep(50);
      }
    },
    search: (needles) => search(child, needles),
    kill(argv) {
      const wanted = `${argv.join('\0')}\0`;
      const found = processes(child).find((id) => readFileSync(`/proc/${id}/cmdline`, 'utf8') === wanted);
      if (found === undefined) throw new Error(`no process ${argv.join(' ')}`);
      process.kill(found);
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** All processes of the machine, by their numbers outside. */
function processes({ pid }: ChildProcess): number[] {
  const inside = readlinkSync(`/proc/${pid}/ns/pid_for_children`);
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.map(Number).filter((id) => {
    try {
      return readlinkSync(`/proc/${id}/ns/pid`) === inside;
    } catch {
      return false;
    }
  });
}

/** Places, each with what was found there; a process that ended meanwhile has nothing any more. */
async function search(child: ChildProcess, needles: readonly Needle[]): Promise<string[]> {
  const ids = processes(child);
  const found = ids.flatMap((id) => searchMemory(id, needles));
  const files = ids.flatMap((id) => [`/proc/${id}/environ`, `/proc/${id}/cmdline`]);
  const folders = [...hiddenPlaces, '/mnt'];
  const root = `/proc/${ids[0]}/root`;
  const patterns = needles.flatMap(({ text }) => [...formsOf(text).values()]).join('\n');
  const args = ['-raFl', '-f', '-', '--', ...files, ...folders.map((folder) => root + folder)];
  const { status, stdout } = await run('grep', args, { input: patterns, env: { LC_ALL: 'C' } });
  // It has to see the machine's folders; what it found is no matter of its status.
  if (ids.length === 0 || status < 0) throw new Error('nothing was searched');
  return [...found, ...stdout.split('\n').filter(Boolean)];
}

/** What a process holds in memory that it may write to: texts as they are and, as JavaScript keeps some, in UTF-16. */
function searchMemory(id: number, needles: readonly Needle[]): string[] {
  const forms = needles.flatMap(({ kind, text }) =>
    (['utf8', 'utf16le'] as const).map((form) => ({ kind, bytes: Buffer.from(text, form) })),
  );
  const found = new Set<string>();
  const chunk = Buffer.allocUnsafe(16 * 1024 * 1024);
  for (const [from, to] of residentParts(id)) {
    for (let at = from; at < to; ) {
      const size = readAt(id, chunk, at, to - at);
      if (size === 0) break;
      const read = chunk.subarray(0, size);
      for (const { kind, bytes } of forms) if (read.includes(bytes)) found.add(`memory of process ${id}: ${kind}`);
      at += size < to - at && size > seam ? size - seam : size;
    }
  }
  return [...found];
}

/** Longer than any text that is looked for. */
const seam = 4096;

/** Where a process's writable memory is that holds anything: proc(5), smaps. */
function residentParts(id: number): [from: number, to: number][] {
  let smaps = '';
  try {
    smaps = readFileSync(`/proc/${id}/smaps`, 'utf8');
  } catch {
    return [];
  }
  const parts = smaps.matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw[\s\S]*?^Rss: +(\d+) kB/gm);
  return [...parts].flatMap(([, from, to, kilobytes]) =>
    kilobytes === '0' ? [] : [[Number(`0x${from}`), Number(`0x${to}`)]],
  );
}

/** Bytes read; none where the kernel gives none (devices, a process that ended). */
function readAt(id: number, into: Buffer, at: number, most: number): number {
  try {
    const memory = openSync(`/proc/${id}/mem`, 'r');
    try {
      return readSync(memory, into, 0, Math.min(most, into.length), at);
    } finally {
      closeSync(memory);
    }
  } catch {
    return 0;
  }
}

/**
 * A server of this machine, as a socket in a folder; {@link relayProgram} is its other end inside.
 * @param host `127.0.0.1:PORT`
 */
export async function offer(host: string, folder: string): Promise<AsyncDisposable> {
  const [, port] = host.split(':');
  const server = createServer((inside) => {
    const outside = connect(Number(port), '127.0.0.1');
    inside.pipe(outside).pipe(inside);
    for (const socket of [inside, outside]) socket.on('error', () => [inside, outside].map((each) => each.destroy()));
  });
  server.listen(join(folder, 'socket'));
  await once(server, 'listening');
  return server;
}

/** Listens at the same address inside, then runs the rest of its arguments and ends as they do. */
export const relayProgram = `
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
const [socket, port, program, ...args] = process.argv.slice(2);
createServer((near) => {
  const far = connect(socket);
  near.pipe(far).pipe(near);
  for (const each of [near, far]) each.on('error', () => { near.destroy(); far.destroy(); });
}).listen(Number(port), '127.0.0.1', () => {
  spawn(program, args, { stdio: 'inherit' }).on('exit', (status) => process.exit(status ?? 1));
});
`;
