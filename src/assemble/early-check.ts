import { resolve } from 'node:path';
import { BuildContext } from './context.ts';
import { type BuildPlan, displayPath } from './plan.ts';
import { findSources } from './sources.ts';

/** The build context of a plan. @throws UserError `context-invalid` */
export function openContext(plan: BuildPlan, contextDir: string, outputDir: string): BuildContext {
  return new BuildContext({
    dir: contextDir,
    ignore: plan.ignore,
    outputDir,
    nameOf: (path) => displayPath(resolve(contextDir, path), plan.cwd),
  });
}

/**
 * Whether everything that COPY and ADD name in plain text is in the context. The build finds out by itself; told here, a
 * person does not wait for gigabytes of base first.
 * @throws UserError `context-invalid`
 */
export function requireSources(plan: BuildPlan, contextDir: string, outputDir: string): void {
  const context = openContext(plan, contextDir, outputDir);
  const { file } = plan.containerfile.context;
  for (const { commands } of plan.chain) {
    for (const command of commands) {
      if (command.kind !== 'copy' || command.from !== undefined) continue;
      const plain = command.sources.filter((source) => !/[$\\'"]/.test(source));
      for (const source of plain) findSources(context, source, { file, line: command.line });
    }
  }
}
