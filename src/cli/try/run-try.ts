import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import type { Result, Services } from '../../actions/services.ts';
import { pipelineServices, policyOf } from '../../actions/tools.ts';
import { sha256 } from '../../core/digest.ts';
import { PolicyError, UserError } from '../../core/errors.ts';
import { silentLog } from '../../core/log.ts';
import { baseTrust } from '../../pipeline/base-trust.ts';
import { type BuildOptions, type Built, build, type Links, links } from '../../pipeline/build.ts';
import type { Examined } from '../../pipeline/examine.ts';
import type { PipelineServices } from '../../pipeline/services.ts';
import { makeSampleBase, type SampleBase } from '../../sample/base.ts';
import { type ThrowAwayKey, throwAwayKey } from '../../sigstore/throw-away-key.ts';
import { breaches, missedBreaches, writeBreach } from './breach.ts';
import { bytes, counted, duration, Screen, short } from './screen.ts';
import { buildStory, checkStory, labels, points, storyOf } from './story.ts';
import { copyContext, makeWorkspace, type Workspace } from './workspace.ts';

export interface TryOptions {
  /** Writes text that may hold colours and line breaks. */
  print(text: string): void;
  colour: boolean;
  /** Width of the terminal; undefined when there is none. */
  columns: number | undefined;
  /** Keep what was made in this folder, which must not be there yet; otherwise all is removed. */
  keep: string | undefined;
}

const tag = 'stable';
const reference = `ghcr.io/wtgos/wtgos:${tag}`;
/** The time of the sample: the same sample has the same bytes on any day. */
const sampleTime = new Date('2026-01-01T00:00:00Z');

/**
 * `wtgos try`: the whole chain on the repository's own Containerfile and a small sample base, into an OCI layout; then
 * once more with an image that breaks the policy. Nothing outside of a temporary folder is written.
 *
 * @param chain tests replace a link to see that it is missed
 * @returns only when the first image was published and the second refused, for each of the right reasons
 * @throws UserError outside of a clone; Error (our bug) when the chain let the second image through, or wrote anything for it
 */
export async function runTry(services: Services, options: TryOptions, chain: Links = links): Promise<Result> {
  const started = performance.now();
  const screen = new Screen(options);
  const folder = await scratchFolder(options.keep, services.cwd);
  try {
    const stage = await setTheStage(folder, services, chain);
    introduce(screen, stage);
    const good = await goodImage(screen, stage);
    const refused = await breakingImage(screen, stage);
    conclude(screen, performance.now() - started, options.keep === undefined ? undefined : folder);
    return { outputs: {}, json: { published: good, refused, kept: options.keep === undefined ? null : folder } };
  } finally {
    if (options.keep === undefined) await rm(folder, { recursive: true, force: true });
  }
}

interface Stage {
  workspace: Workspace;
  base: SampleBase;
  baseKey: ThrowAwayKey;
  ownKey: ThrowAwayKey;
  pipeline: PipelineServices;
  services: Services;
  chain: Links;
}

async function scratchFolder(keep: string | undefined, cwd: string): Promise<string> {
  if (keep === undefined) return mkdtemp(join(tmpdir(), 'wtgos-try-'));
  const folder = resolve(cwd, keep);
  try {
    await mkdir(folder);
  } catch (error) {
    throw new UserError(
      'input-invalid',
      `--keep: ${folder} cannot be made (${(error as NodeJS.ErrnoException).code})`,
      {
        hint: 'Name a folder that is not there yet, in one that is.',
        cause: error,
      },
    );
  }
  return folder;
}

async function setTheStage(folder: string, services: Services, chain: Links): Promise<Stage> {
  // dist/index.js or src/entry.ts: the repository is one up in both cases.
  const root = services.workerFile ? dirname(dirname(services.workerFile)) : services.cwd;
  const [baseKey, ownKey] = await Promise.all([throwAwayKey(), throwAwayKey()]);
  const workspace = await makeWorkspace(root, folder, ownKey.public.pem);
  const quiet = { ...services, log: { ...silentLog, debug: services.log.debug.bind(services.log) } };
  const pipeline = pipelineServices({ ...quiet, cwd: workspace.context, cacheDir: workspace.cache }, false);
  const store = await pipeline.open({ kind: 'layout', dir: workspace.base });
  const base = await makeSampleBase({ store, tag, created: sampleTime, signingKey: baseKey.signing });
  return { workspace, base, baseKey, ownKey, pipeline, services, chain };
}

function introduce(screen: Screen, { base, baseKey, ownKey }: Stage): void {
  screen.heading('The whole chain on this machine: no account, no registry, no network');
  screen.note('image', 'this repository’s own Containerfile, files and policy');
  screen.note(
    'base',
    `a sample of ${counted(base.layers, 'layer')}, ${counted(base.packages, 'package')}, ${bytes(base.bytes)}`,
    `in place of ${base.reference}`,
  );
  screen.note(
    'keys',
    `throw-away ${short(baseKey.public.fingerprint)} in place of Universal Blue’s`,
    `throw-away ${short(ownKey.public.fingerprint)} in place of cosign.pub`,
  );
  screen.note('registry', `a folder, an OCI image layout, in place of ${reference}`);
}

/** The repository's own image: must be published. */
async function goodImage(screen: Screen, stage: Stage): Promise<object> {
  screen.heading('1  The image that this repository publishes');
  const { workspace, pipeline, chain } = stage;
  const built = await build(await chainOptions(stage, workspace.context, workspace.output, () => {}), pipeline, chain);
  if (!built.published) throw new Error('the chain ended at the gate although it was asked to publish');
  const story = storyOf(built, built.published);
  for (const { stage: link, ms } of built.release.stages) screen.row(labels[link], ms, ...story[link]);
  const stages = built.release.stages.reduce((sum, { ms }) => sum + ms, 0);
  screen.result(true, `published in ${duration(stages)}: ${reference} is ${short(built.digest)}`);
  return { digest: built.digest, stages: built.release.stages };
}

/** The same with lines that break the policy: must be refused at the gate, and leave no trace. */
async function breakingImage(screen: Screen, stage: Stage): Promise<object> {
  screen.heading(`2  The same, after somebody added ${breaches.length} lines`);
  for (const { line, what } of breaches) screen.added(line, what);
  const { workspace, pipeline, chain } = stage;
  const context = `${workspace.context}-breached`;
  const output = `${workspace.output}-breached`;
  await copyContext(
    workspace.context,
    context,
    breaches.map(({ line }) => line),
  );
  await writeBreach(context);
  const before = await contentOf(workspace.target);

  let examined: Examined | undefined;
  const options = await chainOptions(stage, context, output, (seen) => {
    examined = seen;
  });
  const refusal = await refusalOf(() => build(options, pipeline, chain));
  if (!examined) throw refusal;
  const times = await stageTimes(output);
  screen.text('');
  screen.row(labels.build, times.get('build'), ...buildStory(examined));
  screen.row(labels.examine, times.get('examine'), ...checkStory(examined));
  const errors = examined.verdict.findings.filter(({ level }) => level === 'error');
  screen.text('');
  for (const { rule, message, at } of errors)
    screen.finding(rule, message, at && [at.file, at.line].filter((part) => part !== undefined).join(':'));
  screen.text('');
  screen.row(labels.gate, undefined, 'closed');

  const missed = missedBreaches(examined.verdict);
  if (missed.length > 0) throw new Error(`the image was refused, but not by ${missed.join(', ')}`);
  const after = await contentOf(workspace.target);
  if (after.state !== before.state) throw new Error('the target changed although the image was refused');
  const store = await pipeline.open({ kind: 'layout', dir: workspace.target });
  const now = await store.getManifest(tag);
  screen.result(
    true,
    `refused: ${refusal.message}`,
    `nothing was sent, signed or tagged: the folder’s ${counted(after.files, 'file')} are unchanged,`,
    points(tag, now?.descriptor.digest),
  );
  return { message: refusal.message, rules: [...new Set(errors.map(({ rule }) => rule))] };
}

function conclude(screen: Screen, milliseconds: number, kept: string | undefined): void {
  screen.heading('The same with your own image');
  screen.command('wtgos keygen                        # makes cosign.key and cosign.pub');
  screen.command('wtgos build --base-key base.pub     # builds and judges, sends nothing');
  screen.command('wtgos build --base-key base.pub --publish --to ghcr.io/you/os --tags stable \\');
  screen.command('            --public-keys cosign.pub --signing-key cosign.key');
  screen.text('');
  screen.text('In this clone, `wtgos` is `npx node dist/wtgos.js`; on GitHub see README.md.');
  screen.result(
    true,
    `both ended as they must, in ${duration(milliseconds)}`,
    kept === undefined
      ? 'Everything was made in a temporary folder and is gone; --keep DIR keeps it.'
      : `Everything is in ${kept}.`,
  );
}

async function chainOptions(
  { workspace, base, baseKey, ownKey, pipeline, services }: Stage,
  context: string,
  outputDir: string,
  judged: (examined: Examined) => void,
): Promise<BuildOptions> {
  return {
    containerfile: join(context, 'Containerfile'),
    contextDir: context,
    outputDir,
    // Relative, so that no path of this machine gets into the image.
    base: `oci:${relative(context, workspace.base)}:${tag}@${base.digest}`,
    baseTrust: baseTrust([baseKey.public], false),
    platform: { os: 'linux', architecture: 'amd64' },
    buildArgs: {},
    labels: {},
    annotations: {},
    engine: 'auto',
    created: new Date((services.sourceDateEpoch ?? sampleTime.getTime() / 1000) * 1000),
    cwd: context,
    policy: await policyOf(workspace.policy, services),
    strict: true,
    publish: {
      target: await pipeline.open({ kind: 'layout', dir: workspace.target }),
      tags: [tag],
      references: [reference],
      key: ownKey.signing,
      publicKeys: [ownKey.public],
      allowRollback: false,
    },
    judged: (_verdict, examined) => judged(examined),
  };
}

/** The gate's refusal. Anything else that is thrown goes on; a chain that ends without one is our bug. */
async function refusalOf(chain: () => Promise<Built>): Promise<PolicyError> {
  try {
    await chain();
  } catch (error) {
    if (error instanceof PolicyError && error.code === 'gate-refused') return error;
    throw error;
  }
  throw new Error('an image that breaks the policy was published');
}

/** Milliseconds of the links that ended, from the run's own journal. */
async function stageTimes(output: string): Promise<Map<string, number>> {
  const { stages } = JSON.parse(await readFile(join(output, 'release.json'), 'utf8')) as Built['release'];
  return new Map(stages.map(({ stage, ms }) => [stage, ms]));
}

/** Every file of a folder by name and digest, as one value to compare. */
async function contentOf(folder: string): Promise<{ files: number; state: string }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const lines = await Promise.all(files.map(async (file) => `${sha256(await readFile(file))} ${file}`));
  return { files: files.length, state: sha256(lines.join('\n')) };
}
