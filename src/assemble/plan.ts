import { open, realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { Platform } from '../registry/types.ts';
import { quote, unsupported } from './complaint.ts';
import { type Containerfile, parseContainerfile, type Stage } from './containerfile.ts';
import { findIgnoreFile, type IgnoreRules } from './dockerignore.ts';
import { predefinedArgs } from './scope.ts';
import { maxContainerfileBytes } from './source-text.ts';
import { type NamedImage, neededStages } from './stages.ts';

export interface PlanOptions {
  /** Absolute paths. */
  containerfile: string;
  contextDir: string;
  /** Takes the place of the last stage's FROM. */
  base: string | undefined;
  platform: Platform;
  buildArgs: Readonly<Record<string, string>>;
  engine: 'auto' | 'append' | 'buildah';
  /** Messages name files relative to it. */
  cwd: string;
}

/** All that is known of a build before anything of the base was looked at. */
export interface BuildPlan {
  containerfile: Containerfile;
  /** The file's bytes, which were read once. */
  source: Buffer;
  /** The stages whose instructions count. */
  needed: ReadonlySet<Stage>;
  /** The stages that make the image, from its base up: the last of the file, and those that it starts from. */
  chain: readonly Stage[];
  base: NamedImage;
  /** The images that the needed stages use beside the base. */
  images: readonly NamedImage[];
  ignore: IgnoreRules;
  /** The given build arguments that some ARG takes; the others change nothing. */
  buildArgs: Readonly<Record<string, string>>;
  engine: 'append' | 'buildah';
  engineReason: string;
  /** What a person should know; shown when the build starts. */
  notes: readonly string[];
  cwd: string;
}

/**
 * Reads the Containerfile and decides how it is built.
 * @throws UserError `containerfile-invalid`, `containerfile-unsupported` (for `append`: RUN, with its line), `input-missing` without a
 *   Containerfile, `context-invalid`
 */
export async function planBuild(options: PlanOptions): Promise<BuildPlan> {
  const { buildArgs, platform } = options;
  const file = displayPath(options.containerfile, options.cwd);
  const source = await readContainerfile(options, file);
  const containerfile = parseContainerfile(source, file, { buildArgs, platform });
  const { needed, chain, images, beyondAppend, checks } = neededStages(containerfile);
  if (options.engine === 'append' && beyondAppend) {
    const { line, what, hint } = beyondAppend;
    throw unsupported(containerfile.context, line, `the file ${what}, which the append engine does not do`, hint);
  }
  const engine = options.engine === 'auto' ? (beyondAppend ? 'buildah' : 'append') : options.engine;
  const unrun =
    engine === 'append' && checks.length > 0
      ? ` but checks (line ${checks.join(', ')}), which the rules LINT-01 to LINT-14 answer without running them`
      : '';
  const ignore = await findIgnoreFile(options.containerfile, options.contextDir);
  const given = Object.entries(buildArgs);
  const taken = given.filter(([name]) => containerfile.declaredArgs.has(name));
  const useless = given.filter(([name]) => !containerfile.declaredArgs.has(name) && !predefinedArgs.has(name));
  const unused = containerfile.stages.filter((stage) => !needed.has(stage));
  return {
    containerfile,
    source,
    needed,
    chain,
    base: baseOf(containerfile, chain, options.base),
    images,
    ignore,
    buildArgs: Object.fromEntries(taken),
    engine,
    engineReason:
      options.engine !== 'auto' && unrun === ''
        ? 'it was asked for'
        : beyondAppend
          ? `${file}:${beyondAppend.line} ${beyondAppend.what}`
          : `${file} has no RUN${unrun}`,
    notes: [
      ...containerfile.notes,
      ...chain
        .flatMap(({ commands }) => commands)
        .filter(({ kind }) => kind === 'healthcheck')
        .map(({ line }) => `${file}:${line}: HEALTHCHECK is left out: OCI images have no place for it`),
      ...unused.map(({ line }) => `${file}:${line}: no other stage uses this one; it is left out`),
      ...useless.map(([name]) => `no ARG takes the build argument ${quote(name)}; it changes nothing`),
    ],
    cwd: options.cwd,
  };
}

/** A path as messages and annotations name it: relative to the working directory where it lies below. */
export function displayPath(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short === '' || short === '..' || short.startsWith(`..${sep}`) ? path : short.split(sep).join('/');
}

async function readContainerfile({ containerfile, contextDir }: PlanOptions, file: string): Promise<Buffer> {
  const path = resolve(containerfile);
  try {
    const real = await realpath(path);
    const homes = await Promise.all([realpath(dirname(path)), realpath(contextDir)]);
    // A link in somebody's repository could show lines of any file of this machine in an error.
    if (!homes.some((home) => real.startsWith(home.endsWith(sep) ? home : home + sep))) {
      throw new UserError('context-invalid', `${file} is a link that leads out of the build context`, {
        hint: 'Put the Containerfile itself there.',
      });
    }
    await using handle = await open(real);
    if (!(await handle.stat()).isFile()) {
      throw new UserError('input-invalid', `${file} is no file`, { hint: 'Name the Containerfile itself.' });
    }
    const buffer = Buffer.alloc(maxContainerfileBytes + 1);
    let size = 0;
    for (let read = -1; read !== 0 && size < buffer.length; size += read) {
      ({ bytesRead: read } = await handle.read(buffer, size, buffer.length - size));
    }
    return buffer.subarray(0, size);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new UserError('input-missing', `${file}: there is no such Containerfile, or no folder ${contextDir}`, {
        hint: 'Name it by containerfile: path, seen from the working directory; the folder it copies from by context.',
      });
    }
    throw new UserError('input-invalid', `${file} cannot be read: ${code ?? String(error)}`, {
      hint: 'Check its owner and mode.',
    });
  }
}

function baseOf({ context }: Containerfile, chain: readonly Stage[], given: string | undefined): NamedImage {
  const root = chain[0]?.base;
  const last = chain.at(-1);
  if (given !== undefined) {
    if (chain.length === 1) return { reference: given };
    throw new UserError('input-invalid', `base: the last stage of ${context.file} starts from another stage`, {
      hint: 'Leave the input out, or let the last stage start from the image itself.',
      at: { file: context.file, line: last?.line ?? 1 },
    });
  }
  if (root?.kind === 'image')
    return { reference: root.reference, at: { file: context.file, line: chain[0]?.line ?? 1 } };
  throw unsupported(
    context,
    chain[0]?.line ?? 1,
    'the image starts from scratch',
    'A bootable image needs a base: FROM an image that has a kernel and bootc.',
  );
}
