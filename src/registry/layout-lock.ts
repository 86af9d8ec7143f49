import { randomBytes } from 'node:crypto';
import { link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { ExternalError } from '../core/errors.ts';
import { fileError } from '../core/files.ts';

// The lock is held while one small file is read, merged and written.
const staleMs = 30_000;
const patienceMs = 60_000;

/**
 * Runs work while holding a lock file, against other processes too. A lock whose process is gone, or that is older than
 * 30 s, is taken away: a killed run must not stop the next one.
 * @throws ExternalError `io-failed` when the lock cannot be had within a minute.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const mark = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}\n`;
  const until = Date.now() + patienceMs;
  while (!(await acquire(path, mark))) {
    if (Date.now() > until) {
      throw new ExternalError('io-failed', `${path} is held by another process`, {
        hint: 'Wait until the other run ends. If there is none, delete the file.',
      });
    }
    if (!(await breakStale(path))) await sleep(2 + Math.random() * 20);
  }
  try {
    return await work();
  } finally {
    // Only our own: one that was taken from us as stale is another's now.
    if ((await readMark(path)) === mark) await rm(path, { force: true });
  }
}

async function acquire(path: string, mark: string): Promise<boolean> {
  try {
    await using file = await open(path, 'wx', 0o600);
    await file.writeFile(mark);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fileError(path, 'locking', error);
  }
}

/** Takes a stale lock away; whether there is reason to try again at once. */
async function breakStale(path: string): Promise<boolean> {
  const mark = await readMark(path);
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => undefined,
  );
  if (mark === undefined || age === undefined) return true;
  if (age < staleMs && !isOfDeadProcess(mark)) return false;
  const aside = `${path}.${randomBytes(8).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch {
    return true;
  }
  // Another waiter may have been faster, so that this is a fresh lock: put it back.
  if ((await readMark(aside)) !== mark) await link(aside, path).catch(() => {});
  await rm(aside, { force: true });
  return true;
}

function isOfDeadProcess(mark: string): boolean {
  const [pid, host] = mark.split(' ');
  if (host !== hostname() || !/^[1-9]\d{0,9}$/.test(pid ?? '')) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function readMark(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
