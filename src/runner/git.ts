import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What is checked out somewhere. */
export interface Checkout {
  /** Hex digits. */
  commit: string;
  /** Seconds since 1970 of the committer. */
  time: number | undefined;
  /** Without user or password; undefined when there is no remote `origin`. */
  uri: string | undefined;
}

/**
 * The commit that is checked out in a folder; undefined when it is no checkout, or git is not there or will not read it.
 * Only plumbing is run, which no configuration of the checkout can make run another program.
 */
export async function checkoutOf(cwd: string): Promise<Checkout | undefined> {
  const [commit, text, remote] = await Promise.all([
    git(cwd, 'rev-parse', '--verify', 'HEAD'),
    git(cwd, 'cat-file', 'commit', 'HEAD'),
    git(cwd, 'config', '--get', 'remote.origin.url'),
  ]);
  if (!commit || !/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  const time = /^committer .*> (\d{1,12}) [+-]\d{4}$/m.exec(text ?? '')?.[1];
  return { commit, time: time === undefined ? undefined : Number(time), uri: remote && withoutLogin(remote) };
}

/** The address of the remote `origin`, without a login in it; undefined when there is none that is an address. */
export async function remoteOf(cwd: string): Promise<string | undefined> {
  const remote = await git(cwd, 'config', '--get', 'remote.origin.url');
  return remote && withoutLogin(remote);
}

/**
 * The branch that is published from, as far as git knows: the remote's own, else `main` where there is one, else what is
 * checked out. Undefined where it is none of a usual name.
 */
export async function mainBranchOf(cwd: string): Promise<string | undefined> {
  const exists = (ref: string) => git(cwd, 'rev-parse', '--verify', '--quiet', ref);
  const [remote, local, fetched, here] = await Promise.all([
    git(cwd, 'symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'),
    exists('refs/heads/main'),
    exists('refs/remotes/origin/main'),
    git(cwd, 'symbolic-ref', '--quiet', 'HEAD'),
  ]);
  const ref = remote ?? (local || fetched ? 'refs/heads/main' : here);
  return /^refs\/(?:heads|remotes\/origin)\/(\w[\w./-]{0,199})$/.exec(ref ?? '')?.[1];
}

/** Where in its repository a folder is: empty at the top, undefined where there is none. */
export async function placeInRepository(cwd: string): Promise<string | undefined> {
  return git(cwd, 'rev-parse', '--show-prefix');
}

/** Whether git leaves a file out by its rules. */
export async function isIgnored(cwd: string, path: string): Promise<boolean> {
  return (await git(cwd, 'check-ignore', path)) !== undefined;
}

async function git(cwd: string, ...args: string[]): Promise<string | undefined> {
  try {
    const limits = { timeout: 5_000, maxBuffer: 4 * 1024 * 1024 };
    return (await promisify(execFile)('git', ['-C', cwd, ...args], limits)).stdout.trim();
  } catch {
    return undefined;
  }
}

/** A remote's address without the login that some people keep in it; `git@host:path` becomes a URL. */
export function withoutLogin(remote: string): string | undefined {
  const scp = /^(?:[\w.-]+@)?([\w.-]+):(?!\/)(\S+)$/.exec(remote);
  if (scp) return `ssh://${scp[1]}/${scp[2]}`;
  if (!URL.canParse(remote)) return undefined;
  const url = new URL(remote);
  url.username = '';
  url.password = '';
  url.search = '';
  return ['https:', 'http:', 'ssh:', 'git:'].includes(url.protocol) ? url.href : undefined;
}
