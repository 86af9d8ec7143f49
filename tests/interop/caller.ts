/** A stranger's repository that calls this bundle's workflows and actions, and the bundle as GitHub would serve it. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testSecret } from '../tools/secrets.ts';
import { throwAwayKey } from './chroots.ts';
import { act, ok, type Ran, run, workFolder } from './tools.ts';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What a runner fetches of a bundle: no sources, no tests, no node_modules. */
const bundleParts = ['.github/workflows', 'actions', 'action.yml', 'build', 'dist', 'package.json', 'policies'];

/** act and actionlint know neither `$/`, which they get as what it stands for, nor `cache-mode` (September 2026). */
export function asOlderToolsKnowIt(workflow: string): string {
  return withoutCacheMode(workflow).replaceAll(/uses: \$\/(\S+)/g, 'uses: wtgos/actions/$1@v1');
}

/** GitHub's own reader of workflows does not know it yet, either. */
export function withoutCacheMode(workflow: string): string {
  return workflow.replaceAll(/^ *cache-mode:.*$/gm, '');
}

/** A git repository with the bundle at the tag v1. */
export async function bundle(): Promise<string> {
  const folder = workFolder('bundle');
  for (const part of bundleParts) await cp(join(repository, part), join(folder, part), { recursive: true });
  const workflows = join(folder, '.github/workflows');
  for (const name of await readdir(workflows)) {
    const text = await readFile(join(workflows, name), 'utf8');
    await writeFile(join(workflows, name), asOlderToolsKnowIt(text));
  }
  await commit(folder, 'https://github.com/wtgos/actions');
  await ok(run('git', ['tag', 'v1'], { cwd: folder }));
  return folder;
}

export interface Caller {
  folder: string;
  /** PEM file that hosts verify with. */
  publicKey: string;
  /** Given to workflows as the secrets COSIGN_PRIVATE_KEY and COSIGN_PASSWORD. */
  secrets: { COSIGN_PRIVATE_KEY: string; COSIGN_PASSWORD: string };
}

/**
 * A repository with an image of its own: wtgOS's files, for the repository `to` instead of ours, on `base`.
 * @param workflow text of its workflow file
 */
export async function caller(options: {
  base: string;
  baseKey: string;
  to: string;
  workflow: string;
  containerfileEnd?: string;
  /** More files, by path. */
  files?: Record<string, string>;
}): Promise<Caller> {
  const folder = workFolder('caller');
  for (const part of ['distrobox.ini', 'system_files']) {
    await cp(join(repository, part), join(folder, part), { recursive: true });
  }
  // A Debian tree has no /etc/pki, so the image brings it and its policy says so.
  const policy = await readFile(join(repository, 'policies/immutable-host.yaml'), 'utf8');
  await writeFile(join(folder, 'policy.yaml'), policy.replace('[etc/pki/containers,', '[etc/pki, etc/pki/containers,'));
  for (const file of ['policy.json', 'registries.d/wtgos.yaml']) {
    const path = join(folder, 'system_files/etc/containers', file);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('ghcr.io/wtgos/wtgos', options.to));
  }
  const containerfile = await readFile(join(repository, 'Containerfile'), 'utf8');
  const onBase = containerfile.replace(/^FROM .*$/m, `FROM ${options.base}`);
  await writeFile(join(folder, 'Containerfile'), `${onBase}\n${options.containerfileEnd ?? ''}\n`);

  const key = await throwAwayKey(testSecret('the password of a workflow'));
  await cp(key.publicKey, join(folder, 'cosign.pub'));
  await mkdir(join(folder, 'keys'));
  await cp(options.baseKey, join(folder, 'keys/base.pub'));
  await mkdir(join(folder, '.github/workflows'), { recursive: true });
  await writeFile(join(folder, '.github/workflows/publish.yml'), options.workflow);
  for (const [file, text] of Object.entries(options.files ?? {})) await writeFile(join(folder, file), text);
  await commit(folder, 'https://github.com/you/your-os');
  return {
    folder,
    publicKey: key.publicKey,
    secrets: { COSIGN_PRIVATE_KEY: await readFile(key.privateKey, 'utf8'), COSIGN_PASSWORD: key.password },
  };
}

/**
 * Runs the caller's workflows as a push would, every `uses: wtgos/actions…@v1` served from the bundle.
 * @param more of the environment, for the job too
 */
export async function push(
  caller: Caller,
  bundleFolder: string,
  more: Record<string, string> = {},
  flags: readonly string[] = [],
): Promise<Ran> {
  // act fetches what a step uses also where the step will not run.
  const workflow = await readFile(join(bundleFolder, '.github/workflows/publish-image.yml'), 'utf8');
  const artifacts = await artifactStandIns(workflow, workFolder('artifacts'));
  return trigger('push', caller, { 'wtgos/actions@v1': bundleFolder, ...artifacts }, more, flags);
}

/**
 * Runs the workflows of a caller that an event starts.
 * @param repositories name@ref → folder of everything that they use
 * @param more of the environment, for the job too
 */
export function trigger(
  event: 'push' | 'pull_request',
  { folder, secrets }: Pick<Caller, 'folder'> & { secrets?: Caller['secrets'] },
  repositories: Readonly<Record<string, string>>,
  more: Record<string, string> = {},
  flags: readonly string[] = [],
): Promise<Ran> {
  const named = Object.keys(secrets ?? {}).flatMap((name) => ['--secret', name]);
  const served = Object.entries(repositories).flatMap(([name, at]) => ['--local-repository', `${name}=${at}`]);
  return act([event, ...served, ...named, ...flags], {
    cwd: folder,
    env: { ...more, ...secrets },
    timeoutMs: 300_000,
  });
}

export async function commit(folder: string, remote: string): Promise<void> {
  const git = (...args: string[]) =>
    ok(run('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args], { cwd: folder }));
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'first');
  await git('remote', 'add', 'origin', remote);
}

/** The workflow that README.md shows, with the caller's own target. */
export async function readmeWorkflow(to: string): Promise<string> {
  const readme = await readFile(join(repository, 'README.md'), 'utf8');
  const block = /```yaml\n(# \.github\/workflows\/publish\.yml\n[\s\S]*?)```/.exec(readme)?.[1];
  if (block === undefined) throw new Error('README.md shows no workflow');
  return block.replace('ghcr.io/you/your-os', to);
}

/**
 * GitHub's artifact actions in their place, for a workflow that uses them: a folder that both jobs see. What the variable
 * TAMPER holds is run in the artifact before it is handed over.
 *
 * @param workflow text of it
 * @param store the folder
 */
export async function artifactStandIns(workflow: string, store: string): Promise<Record<string, string>> {
  const made: Record<string, string> = {};
  // By name into the folder itself, by pattern each into one of its own; a pattern that matches none is no error.
  const handOver = `(cd "$each" && sh -euc "\${TAMPER-}" && mkdir -p "$to" && cp -a -- . "$to")`;
  for (const [name, script] of [
    [
      'upload-artifact',
      `cd '${store}'; [ "$OVERWRITE" != true ] || rm -rf -- "$NAME"; [ ! -e "$NAME" ]; cp -a -- "$OLDPWD/$AT" "$NAME"`,
    ],
    [
      'download-artifact',
      `AT=$(realpath -m -- "$AT"); cd '${store}'; if [ -n "$NAME" ]; then each=$NAME to=$AT; ${handOver}; ` +
        `else for each in $PATTERN; do to=$AT/$each; [ ! -e "$each" ] || ${handOver}; done; fi`,
    ],
  ] as const) {
    const folder = workFolder(name);
    const inputs = ['name', 'pattern', 'path', 'overwrite', 'if-no-files-found', 'compression-level', 'retention-days'];
    const declared = inputs.map((input) => `  ${input}: { description: x }\n`).join('');
    const given = { AT: 'path', NAME: 'name', PATTERN: 'pattern', OVERWRITE: 'overwrite' };
    const env = JSON.stringify(given).replaceAll(/:"(\w+)"/g, `: "\${{ inputs.$1 }}"`);
    const step = `    - shell: bash\n      env: ${env}\n      run: ${JSON.stringify(script)}\n`;
    const runs = `runs:\n  using: composite\n  steps:\n${step}`;
    await writeFile(join(folder, 'action.yml'), `name: ${name}\ndescription: stand-in\ninputs:\n${declared}${runs}`);
    await commit(folder, `https://github.com/actions/${name}`);
    const uses = new RegExp(`uses: (actions/${name}@[0-9a-f]{40})`).exec(workflow)?.[1];
    if (uses === undefined) throw new Error(`the workflow does not use ${name}`);
    made[uses] = folder;
  }
  return made;
}
