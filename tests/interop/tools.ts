/**
 * The real tools of the interop tests, as functions. `tests/interop/setup.sh` brings them; a missing one
 * fails the test, never skips it.
 *
 * A tool's refusal is a result that tests look at, so nothing here throws for an exit status; wrap a call in
 * {@link ok} where only success makes sense. Tools in a chroot see the machine's loopback network and, of its
 * files, only {@link workFolder}'s.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';

/** The cache folder that setup.sh fills. */
export const TOOLS = process.env['WTGOS_TOOLS'] ?? join(homedir(), '.cache', 'wtgos-tools');

const OUTPUT_LIMIT = 64 * 1024 * 1024;

/** What a finished tool left behind; `status` is -1 when a signal ended it. */
export interface Ran {
  readonly command: string;
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Added to the small fixed environment; the test's own environment is never handed on. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Default 120 000. The tool is killed then, and the call rejects. */
  readonly timeoutMs?: number;
}

/** A tool's full path in the cache folder. Throws when setup.sh has not made it. */
export function toolPath(...parts: string[]): string {
  const path = join(TOOLS, ...parts);
  if (!existsSync(path)) throw new Error(`${path} is missing: run tests/interop/setup.sh`);
  return path;
}

/** A new folder that tools inside the chroots see under the same name; removed when this process ends. */
export function workFolder(name: string): string {
  const parent = join(TOOLS, 'work');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, `${name}-`));
  if (folders.push(folder) === 1) process.once('exit', removeFolders);
  return folder;
}

const folders: string[] = [];

function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

let home: string | undefined;

/** The environment of every tool: none of the caller's credentials, tokens or settings. */
export function toolEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  home ??= workFolder('home');
  return {
    HOME: home,
    LANG: 'C.UTF-8',
    PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    WTGOS_TOOLS: TOOLS,
    CONTAINERS_CONF: '/etc/wtgos/containers.conf',
    PODMAN_IGNORE_CGROUPSV1_WARNING: '1',
    ...extra,
  };
}

/**
 * `127.0.0.1:PORT` of servers that speak plain http: skopeo, podman and buildah have to be told. Registries
 * started here are in it; add your own fakes.
 */
export const plainHttpHosts = new Set<string>();

/** The kernel kills the tool when this process dies, however it dies. */
export function leashed(file: string, args: readonly string[]): [string, string[]] {
  return ['setpriv', ['--pdeathsig', 'KILL', '--', file, ...args]];
}

/** Runs a program to its end. Rejects only when it cannot start, takes too long or prints over 64 MiB. */
export function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const [program, argv] = leashed(file, args);
  const command = [file, ...args].join(' ');
  return new Promise((resolve, reject) => {
    const child = spawn(program, argv, {
      cwd: options.cwd ?? toolPath('work'),
      env: toolEnvironment(options.env),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    let size = 0;
    let broken: string | undefined;
    const stop = (why: string) => {
      broken ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop('took too long'), options.timeoutMs ?? 120_000);
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > OUTPUT_LIMIT) stop('printed too much');
        else output[name].push(chunk);
      });
    }
    // A tool may end without reading its input.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      const stdout = Buffer.concat(output.stdout).toString();
      const stderr = Buffer.concat(output.stderr).toString();
      if (broken !== undefined) reject(new Error(`${command}: ${broken}\n${stderr}`));
      else resolve({ command, status: code ?? -1, stdout, stderr });
    });
  });
}

/** The standard output, trimmed, of a tool that must succeed. */
export async function ok(ran: Promise<Ran> | Ran): Promise<string> {
  const { command, status, stdout, stderr } = await ran;
  if (status !== 0) throw new Error(`${command}: exit status ${status}\n${stderr}${stdout}`);
  return stdout.trim();
}

/** `go-containerregistry`'s command line, on this machine. */
export const crane = (args: readonly string[], options?: RunOptions) => run(toolPath('bin', 'crane'), args, options);

/** cosign 2.6.1: the last but one that reads bundles only when asked. */
export const cosign261 = (args: readonly string[], options?: RunOptions) =>
  run(toolPath('bin', 'cosign-2.6.1'), args, options);

/** cosign 2.6.5: reads bundles first, as cosign 3, and wants a trusted root for them even with a key. */
export const cosign265 = (args: readonly string[], options?: RunOptions) =>
  run(toolPath('bin', 'cosign-2.6.5'), args, options);

/** sigstore-go with the rules of `gh attestation verify`: see tests/interop/go/cmd/sigstore-verify. */
export const sigstoreVerify = (args: readonly string[], options?: RunOptions) =>
  run(toolPath('bin', 'sigstore-verify'), args, options);

/** The linters of workflows, on this machine. */
export const actionlint = (args: readonly string[], options?: RunOptions) =>
  run(toolPath('bin', 'actionlint'), args, options);
export const zizmor = (args: readonly string[], options?: RunOptions) =>
  run(toolPath('venv', 'bin', 'zizmor'), ['--offline', ...args], options);

/**
 * Runs workflows on this machine (`-P ubuntu-24.04=-self-hosted` is set), with this process's Node as `node`.
 * Add `--local-repository owner/name@ref=FOLDER` for every `uses:`; `options.cwd` is the calling repository,
 * which must be a git repository with a remote. The job sees {@link toolEnvironment}, not the test's.
 */
export async function act(args: readonly string[], options: RunOptions & { readonly cwd: string }): Promise<Ran> {
  const folder = workFolder('act');
  const fixed = ['-P', 'ubuntu-24.04=-self-hosted', '--action-offline-mode', '--no-cache-server'];
  const server = ['--artifact-server-path', folder, '--artifact-server-addr', '127.0.0.1'];
  const port = ['--artifact-server-port', String(await freePort())];
  const path = [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter);
  const env = { PATH: path, XDG_CACHE_HOME: folder, ...options.env };
  return run(toolPath('bin', 'act'), [...args, ...fixed, ...server, ...port], { ...options, env });
}

/** A loopback port that was free just now, for programs that cannot pick one and tell. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return address !== null && typeof address === 'object' ? address.port : 0;
}

/** What BuildKit's parser says of a Containerfile: see tests/interop/go/cmd/dockerfile-ast. */
export interface DockerfileAst {
  readonly escape: string;
  readonly ast: readonly {
    readonly instruction: string;
    readonly original: string;
    readonly flags: readonly string[];
    readonly args: readonly string[];
    readonly json: boolean;
    readonly heredocs: readonly {
      readonly Name: string;
      readonly Expand: boolean;
      readonly Chomp: boolean;
      readonly Content: string;
    }[];
    readonly startLine: number;
    readonly endLine: number;
  }[];
  readonly globalArgs: Readonly<Record<string, string>>;
  readonly stages: readonly {
    readonly name: string;
    readonly base: string;
    readonly platform: string;
    readonly line: number;
    /** `command` has the members of BuildKit's own type for that instruction, variables expanded. */
    readonly commands: readonly {
      readonly name: string;
      readonly line: number;
      readonly command: Readonly<Record<string, unknown>>;
      readonly mounts: readonly { readonly Type: string; readonly From: string; readonly Target: string }[];
    }[];
  }[];
}

/** Parses with BuildKit; a file that BuildKit refuses gives `{ error }`. */
export async function dockerfileAst(
  file: string,
  buildArgs: Readonly<Record<string, string>> = {},
): Promise<DockerfileAst | { readonly error: string }> {
  const args = Object.entries(buildArgs).flatMap(([name, value]) => ['-build-arg', `${name}=${value}`]);
  const ran = await run(toolPath('bin', 'dockerfile-ast'), [...args, file]);
  return JSON.parse(ran.stdout || (await ok(ran)));
}
