import { lstat, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { planBuild } from '../assemble/plan.ts';
import { UserError } from '../core/errors.ts';
import { fileError, makeFolders } from '../core/files.ts';
import { printable, shortened } from '../core/printable.ts';
import { mountedSecrets } from '../pipeline/statements.ts';
import { formatImageReference, isRepositoryPath, parseImageReference } from '../registry/reference.ts';
import { isIgnored, mainBranchOf, placeInRepository, remoteOf } from '../runner/git.ts';
import { hostLines, keyPath, type Project, projectFiles } from './init-files.ts';

/** What an image is built on where nobody says it; dependabot keeps it current from then on. */
export const defaultBase =
  'ghcr.io/ublue-os/bluefin-dx:stable@sha256:a97bdb9d3efe9c65769d36f887155973ba0d9675e3d1d12aaaeaa6f15cd66429';

export interface InitOptions {
  cwd: string;
  /** `ghcr.io/you/image`; undefined: by git's remote. */
  to: string | undefined;
  base: string | undefined;
  /** Folder with the public keys that come with this program. */
  keys: string;
}

export interface Initialised {
  repository: string;
  base: string;
  written: string[];
  /** There already, and left as they are. */
  kept: string[];
  /** What a person has to do, in order. */
  next: string[];
}

/**
 * Writes the smallest project into a folder: workflows, policy, host's files, and a Containerfile where there is none.
 * Whatever is there stays as it is.
 *
 * @throws UserError `input-missing`, `input-invalid`, `image-reference-invalid`, `containerfile-…`; ExternalError `io-failed`
 */
export async function initialise({ cwd, to, base, keys }: InitOptions): Promise<Initialised> {
  const found = await containerfileIn(cwd, base);
  const place = to === undefined ? await placeOf(cwd) : { repository: repositoryOf(to), source: undefined };
  const branch = (await mainBranchOf(cwd)) ?? 'main';
  const project: Project = { ...place, branch, base: found.base, containerfile: found.name, runs: found.runs };
  const files = projectFiles(project);
  if (isUniversalBlue(found.base)) files.set('keys/base.pub', await readFile(join(keys, 'ublue-os.pub'), 'utf8'));
  const written: string[] = [];
  const kept: string[] = [];
  for (const [path, text] of files) (await writeNew(cwd, path, text)) ? written.push(path) : kept.push(path);
  const next = await nextSteps(project, { ...found, files, kept, cwd });
  return { repository: project.repository, base: found.base, written, kept, next };
}

/** Of the two usual names the one that is there, with what it builds on. */
async function containerfileIn(cwd: string, base: string | undefined) {
  for (const name of ['Containerfile', 'Dockerfile']) {
    if (!(await isThere(join(cwd, name)))) continue;
    const platform = { os: 'linux', architecture: 'amd64' };
    const plan = await planBuild({
      ...{ containerfile: join(cwd, name), contextDir: cwd, base, platform, buildArgs: {}, engine: 'auto', cwd },
    });
    const runs = plan.engine === 'buildah';
    return { name, base: plan.base.reference, exists: true, runs, secrets: mountedSecrets(plan) };
  }
  const chosen = parseImageReference(base ?? defaultBase, cwd);
  if (chosen.kind !== 'registry') throw new UserError('input-invalid', 'base: a base is in a registry');
  return { name: 'Containerfile', base: formatImageReference(chosen), exists: false, runs: false, secrets: [] };
}

/** What is published where, by the remote `origin`: GitHub names packages by their owner, in lower case. */
async function placeOf(cwd: string): Promise<{ repository: string; source: string }> {
  const remote = await remoteOf(cwd);
  const hint = 'Say where to publish: wtgos init --to ghcr.io/you/your-os';
  if (remote === undefined) throw new UserError('input-missing', 'to: git knows no remote `origin` here', { hint });
  const { hostname = '', pathname = '' } = URL.parse(remote) ?? {};
  const [, owner = '', name = ''] =
    /^\/([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100}?)(?:\.git)?\/?$/.exec(pathname) ?? [];
  const path = `${owner}/${name}`.toLowerCase();
  if (hostname !== 'github.com' || !isRepositoryPath(path)) {
    throw new UserError(
      'input-invalid',
      `to: the remote ${printable(shortened(remote, 200))} names no package of ghcr.io`,
      {
        hint,
      },
    );
  }
  return { repository: `ghcr.io/${path}`, source: `https://github.com/${owner}/${name}` };
}

function repositoryOf(text: string): string {
  const reference = parseImageReference(text, '/');
  if (reference.kind === 'registry' && reference.tag === undefined && reference.digest === undefined)
    return formatImageReference(reference);
  throw new UserError('image-reference-invalid', `to: ${printable(shortened(text, 200))} is no repository`, {
    hint: 'Name it without a tag: ghcr.io/you/your-os',
  });
}

const isUniversalBlue = (base: string) => base.startsWith('ghcr.io/ublue-os/');

/**
 * False when something is there: nothing is overwritten.
 * @throws UserError `input-invalid` where a folder on the way is a link: it may lead anywhere
 */
async function writeNew(cwd: string, path: string, text: string): Promise<boolean> {
  const file = join(cwd, path);
  const folders = dirname(path).split('/');
  for (const [at] of folders.entries()) {
    const folder = join(cwd, ...folders.slice(0, at + 1));
    const found = await lstat(folder).catch(() => undefined);
    if (found && !found.isDirectory())
      throw new UserError('input-invalid', `${folder} is no folder, so ${path} cannot be written`, {
        hint: 'Move it away, or run wtgos init in another folder.',
      });
  }
  try {
    await makeFolders(dirname(file));
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    throw fileError(file, 'writing', error);
  }
}

async function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** Whether a workflow that was there is one of ours already. */
async function calls(workflow: string): Promise<boolean> {
  return (await readFile(workflow, 'utf8').catch(() => '')).includes('wtgos/actions/.github/workflows/');
}

async function nextSteps(
  project: Project,
  of: Awaited<ReturnType<typeof containerfileIn>> & {
    files: ReadonlyMap<string, string>;
    kept: readonly string[];
    cwd: string;
  },
): Promise<string[]> {
  const steps: string[] = [];
  const named = project.containerfile === 'Containerfile' ? '' : ` --containerfile ${project.containerfile}`;
  if (await placeInRepository(of.cwd))
    steps.push('GitHub reads .github at the top of a repository alone, which this folder is not: move it there.');
  for (const path of of.kept)
    if (path.startsWith('.github/workflows/') && !(await calls(join(of.cwd, path))))
      steps.push(`${path} was there: add the job "wtgos" to it, which calls our workflow (docs/workflows.md).`);
  if (of.kept.includes('.gitignore') && !(await isIgnored(of.cwd, 'cosign.key')))
    steps.push('Add to .gitignore, which was there:\n/cosign.key\n/wtgos-output/\n/wtgos-check/');
  if (of.exists) {
    const host = [...of.files.keys()].flatMap((path) => (path.startsWith('system_files/') ? [path.slice(13)] : []));
    const text = await readFile(join(of.cwd, project.containerfile), 'utf8');
    if (!text.includes(`/${keyPath(project)}`))
      steps.push(`Add to ${project.containerfile}, so that hosts verify their updates:\n${hostLines(project, host)}`);
  }
  if (of.runs)
    steps.push(`${project.containerfile} has RUN: what it changes needs clauses. wtgos policy draft proposes them.`);
  if (of.secrets.length > 0) {
    const lines = of.secrets.map((name, at) => `${printable(shortened(name, 100))}=env://BUILD_SECRET_${at + 1}`);
    steps.push(
      `RUN asks for secrets. In .github/workflows/publish.yml say build-secrets, one a line, and hand over each BUILD_SECRET by \`secrets:\` (docs/workflows.md; three at most):\n${lines.join('\n')}`,
    );
  }
  if (!of.files.has('keys/base.pub') && !(await isThere(join(of.cwd, 'keys/base.pub'))))
    steps.push(`Put the public key of whoever makes ${project.base} into keys/base.pub.`);
  if (!project.base.includes('@sha256:'))
    steps.push(`Pin the base by its digest: \`wtgos build${named} --base-key keys/base.pub\` tells it.`);
  if (!(await isThere(join(of.cwd, 'cosign.pub'))))
    steps.push('wtgos keygen, and commit cosign.pub; cosign.key never.');
  if (!of.kept.includes('system_files/etc/containers/policy.json'))
    steps.push(
      'Hosts will refuse every other image that system_files/etc/containers/policy.json does not name: add what yours pull, or merge into the base’s own by wtgos host-policy --into.',
    );
  steps.push(
    `On GitHub make the environment publish, for the branch ${project.branch} alone, with the secrets COSIGN_PRIVATE_KEY (cosign.key) and COSIGN_PASSWORD.`,
    `Require the check "wtgos / provenance" for the branch ${project.branch}.`,
    `wtgos check-image${named} --base-key keys/base.pub --policy policy.yaml --to ${project.repository} --tags stable --public-keys cosign.pub`,
  );
  return steps;
}
