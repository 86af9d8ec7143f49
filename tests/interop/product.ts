/** The product as a stranger runs it: dist/wtgos.js, in a context of its own. */
import { cp, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testSecret } from '../tools/secrets.ts';
import { ok, type Ran, run, workFolder } from './tools.ts';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const password = testSecret('the password of the product');

/** What the repository itself publishes, copied, with a throw-away key where a maintainer's will be. */
export interface Project {
  folder: string;
  /** Absolute. */
  publicKey: string;
  /** Absolute. */
  privateKey: string;
}

/** Runs the command in a folder; the status is the caller's to judge. */
export function wtgos(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return run(process.execPath, [join(repository, 'dist', 'wtgos.js'), ...args], {
    cwd,
    env: {
      COSIGN_PASSWORD: password,
      TMPDIR: tmpdir(),
      SOURCE_DATE_EPOCH: '1767225600',
      XDG_CACHE_HOME: workFolder('cache'),
      ...env,
    },
  });
}

/** The same command from its sources. */
export function wtgosFromSource(cwd: string, password: string, args: readonly string[]): Promise<Ran> {
  const program = join(repository, 'tests', 'tools', 'wtgos.ts');
  return run(process.execPath, [program, ...args], { cwd, env: { COSIGN_PASSWORD: password, TMPDIR: tmpdir() } });
}

export async function project(): Promise<Project> {
  // What a test writes beside the repository goes with it.
  const folder = join(workFolder('project'), 'repository');
  await mkdir(folder);
  for (const part of ['Containerfile', 'distrobox.ini', 'system_files', 'policies']) {
    await cp(join(repository, part), join(folder, part), { recursive: true });
  }
  await ok(wtgos(folder, ['keygen']));
  // keygen wrote it where the Containerfile copies it from; the private half stays out of the build context.
  const keys = workFolder('keys');
  await mkdir(keys, { recursive: true });
  await ok(run('mv', [join(folder, 'cosign.key'), keys]));
  return { folder, publicKey: join(folder, 'cosign.pub'), privateKey: join(keys, 'cosign.key') };
}

/** `wtgos build` of a project on a base, published for the reference that its hosts pull. */
export function publishArguments(
  { publicKey, privateKey }: Project,
  options: { base: string; baseKey: string; to: string; reference: string },
): string[] {
  const tag = options.reference.slice(options.reference.lastIndexOf(':') + 1);
  return [
    'build',
    '--json',
    ...['--base', options.base],
    ...['--base-key', options.baseKey],
    ...['--policy', 'policies/immutable-host.yaml'],
    '--publish',
    ...['--to', options.to],
    ...['--tags', tag],
    ...['--references', options.reference],
    ...['--public-keys', publicKey],
    ...['--signing-key', privateKey],
    ...['--signing-password', 'env://COSIGN_PASSWORD'],
  ];
}
