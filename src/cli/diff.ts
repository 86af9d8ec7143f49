import type { Result, Services } from '../actions/services.ts';
import { pipelineServices } from '../actions/tools.ts';
import { diffImages } from '../pipeline/diff.ts';
import { diffMarkdown } from '../report/diff-markdown.ts';
import { diffText } from '../report/diff-text.ts';
import { openForReading } from './readable.ts';

export interface DiffOptions {
  form: 'text' | 'markdown' | 'json';
  all: boolean;
  plainHttp: boolean;
  colour: boolean;
}

/**
 * Compares two images and prints what changed.
 * @throws UserError for a name that is none; ExternalError of registry and layers
 */
export async function printDiff(
  [before, after]: [before: string, after: string],
  { form, all, plainHttp, colour }: DiffOptions,
  services: Services,
  print: (text: string) => void,
): Promise<Result> {
  const pipeline = pipelineServices(services, plainHttp);
  const first = await openForReading(before, services, pipeline);
  const second = await openForReading(after, services, pipeline);
  const document = await diffImages({ name: before, ...first }, { name: after, ...second }, pipeline);
  if (form === 'json') return { outputs: {}, json: document };
  print(form === 'markdown' ? diffMarkdown(document, { all }) : diffText(document, { all, colour }));
  return { outputs: {} };
}
