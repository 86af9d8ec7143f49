import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WtgosError } from '../../core/errors.ts';
import { check } from '../../pipeline/check.ts';
import { type SincePublished, sincePublished } from '../../pipeline/since-published.ts';
import { referenceTargets, requireBareTarget } from '../../pipeline/target.ts';
import { parseImageReference } from '../../registry/reference.ts';
import type { ImageReference } from '../../registry/types.ts';
import { diffMarkdown } from '../../report/diff-markdown.ts';
import { markdownText } from '../../report/markdown.ts';
import { throwAwayKey } from '../../sigstore/throw-away-key.ts';
import { assembleOptions } from '../build-image/run.ts';
import { writeReports } from '../reports.ts';
import type { Result, Services } from '../services.ts';
import { pipelineServices, policyOf } from '../tools.ts';
import { copyWithKey } from './context.ts';
import type { Inputs } from './inputs.ts';

const standIn = 'Nothing is published: a folder stands in for the registry, and a throw-away key for the real one.';

/** The whole chain into a folder, and what changed since the published image. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const { cwd, log, builder } = services;
  const reference = parseImageReference(inputs.to, cwd);
  requireBareTarget(reference);
  const scratch = await mkdtemp(join(builder?.scratchDir ?? tmpdir(), 'wtgos-check-'));
  try {
    const key = await throwAwayKey();
    const own = await assembleOptions(inputs, services);
    const contextDir = join(scratch, 'context');
    const options = { keyFiles: inputs.publicKeys, cwd, pem: key.public.pem };
    const replaced = await copyWithKey(own.contextDir, contextDir, options);
    log.info(`${standIn} It takes the place of: ${replaced.join(', ') || 'no file of the context'}.`);

    const pipeline = pipelineServices(services, inputs.plainHttp);
    const folder = await pipeline.open({ kind: 'layout', dir: join(scratch, 'registry') });
    let since: SincePublished | undefined;
    const checked = check(
      {
        ...own,
        contextDir,
        policy: await policyOf(inputs.policy, services),
        strict: inputs.strict,
        folder,
        tags: inputs.tags,
        references: [...inputs.references, ...ownNames(reference, inputs)],
        key,
        async judged(verdict, examined) {
          services.judged(verdict);
          await writeReports(inputs, verdict, inputs.containerfile, services, examined);
          const [tag = 'latest'] = inputs.tags;
          if (!inputs.compare) return;
          const published = { store: await pipeline.open(reference), tag, platform: own.platform };
          since = await log.step('Compare', () => sincePublished(published, examined, 'this commit', pipeline));
        },
      },
      pipeline,
    );
    const failure = await checked.then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof WtgosError && error.kind === 'policy') return error;
        throw error;
      },
    );
    const built = failure ? undefined : await checked;
    return {
      outputs: {
        verdict: failure ? 'fail' : 'pass',
        changes: since?.state ?? 'unknown',
        ...(built && { digest: built.digest }),
      },
      json: { replaced, ...(since?.state === 'known' && { difference: since.document }) },
      summary: summaryOf(replaced, since),
      ...(failure && { failure }),
    };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A registry's tags name themselves, but for those that it stands in for. */
function ownNames(to: ImageReference, { tags, references }: Pick<Inputs, 'tags' | 'references'>): string[] {
  if (to.kind !== 'registry') return [];
  const given = new Set(referenceTargets(references).map(({ tag }) => tag));
  return tags.filter((tag) => !given.has(tag)).map((tag) => `${to.host}/${to.path}:${tag}`);
}

function summaryOf(replaced: readonly string[], since: SincePublished | undefined): string {
  const files = replaced.map((file) => `<code>${markdownText(file)}</code>`).join(', ');
  const said = files === '' ? standIn : `${standIn} So these files differ from what a publish would take: ${files}.`;
  if (since?.state === 'known') return `${said}\n\n${diffMarkdown(since.document, { all: false })}`;
  const reason = since ? markdownText(since.reason) : 'it was not looked at, or there was nothing to compare yet.';
  return `${said}\n\n## Changes since the published image\n\nUnknown: ${reason}\n`;
}
