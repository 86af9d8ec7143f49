import type { BuildPlan } from '../assemble/plan.ts';
import { UserError } from '../core/errors.ts';

/** The first RUN that is executed; undefined for a declarative image. */
export function firstRun({ engine, needed }: BuildPlan): { line: number } | undefined {
  if (engine === 'append') return undefined;
  return [...needed].flatMap(({ commands }) => commands).find(({ kind }) => kind === 'run');
}

/**
 * What RUN fetches and executes could read whatever its job holds, so a job that holds a key or an identity runs nothing
 * unless it was asked to.
 * @throws UserError `input-invalid`
 */
export function requireNoRunBesideKey(plan: BuildPlan): void {
  const run = firstRun(plan);
  if (!run) return;
  const { file } = plan.containerfile.context;
  const at = { file, line: run.line };
  throw new UserError(
    'input-invalid',
    `${file}:${run.line} has RUN, and this job signs: what it runs could sign, too`,
    {
      hint: 'Use two jobs: build-image in one without key and id-token, and this with built-image in another, as publish-image.yml does. Or say run-with-key: true; provenance tells it.',
      at,
    },
  );
}
