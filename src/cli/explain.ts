import type { Result, Services } from '../actions/services.ts';
import { pipelineServices, policyOf } from '../actions/tools.ts';
import { UserError } from '../core/errors.ts';
import { examine } from '../pipeline/examine.ts';
import { explainPath } from '../report/explain.ts';
import { explanationText } from '../report/explain-text.ts';
import { type BaseFlags, openCandidate } from './candidate.ts';

export interface ExplainOptions extends BaseFlags {
  policy?: string;
  plainHttp?: boolean;
}

/**
 * Judges an image and says of one path what decided it.
 * @throws UserError `input-invalid` for a path that neither the image nor its base has; ExternalError of registry and layers
 */
export async function printExplanation(
  [image, path]: [image: string, path: string],
  { policy, plainHttp, ...base }: ExplainOptions,
  services: Services,
  print: (text: string) => void,
  colour: boolean,
): Promise<Result> {
  const pipeline = pipelineServices(services, plainHttp === true);
  const rules = await policyOf(policy, services);
  const candidate = await openCandidate(image, base, services, pipeline);
  const { evidence, verdict } = await examine(candidate, rules, { strict: true, targets: [] }, pipeline);
  const explanation = await explainPath(evidence, verdict, path);
  if (!explanation) {
    throw new UserError('input-invalid', `path: there is no ${path} in the image, and none in its base`, {
      hint: 'Name a path of the image, such as /etc/passwd; `wtgos tree` lists them all.',
    });
  }
  print(explanationText(explanation, colour));
  return { outputs: {}, json: explanation };
}
