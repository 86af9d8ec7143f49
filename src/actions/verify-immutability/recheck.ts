import { PolicyError } from '../../core/errors.ts';
import { printable, shortened } from '../../core/printable.ts';
import { baseTrust } from '../../pipeline/base-trust.ts';
import { platformImages } from '../../pipeline/platforms.ts';
import { type Rechecked, recheck } from '../../pipeline/recheck.ts';
import { readStoredManifest } from '../../pipeline/stored-image.ts';
import type { Result, Services } from '../services.ts';
import { openImage, pipelineServices, policyOf, publicKeysOf } from '../tools.ts';
import { identityTrustOf } from '../verify-image/identity-inputs.ts';
import type { Inputs } from './inputs.ts';

/** Lines for people; `--json` has all. */
const maxShown = 50;

/** Finds out again what the attested record of a published image says; a record that is wrong is a failure. */
export async function recheckImage(reference: string, inputs: Inputs, services: Services): Promise<Result> {
  const { cwd, log } = services;
  const pipeline = pipelineServices(services, inputs.plainHttp);
  const baseKeys = await publicKeysOf(inputs.baseKey, cwd, 'base-key');
  const options = {
    keys: await publicKeysOf(inputs.publicKeys, cwd, 'public-keys'),
    identity: await identityTrustOf(inputs, services),
    base: inputs.base,
    baseTrust:
      baseKeys.length > 0 || inputs.baseUnsigned
        ? baseTrust(baseKeys, inputs.baseUnsigned, inputs.baseUnnamed)
        : undefined,
    policy: inputs.policy === undefined ? undefined : await policyOf(inputs.policy, services),
    cwd,
  };
  const { store, name } = await openImage(reference, services, pipeline);
  const images = await platformImages(store, await readStoredManifest(store, name));
  const rechecked: Rechecked[] = [];
  for (const image of images) rechecked.push(...(await recheck(image, options, pipeline)));

  for (const one of rechecked) for (const line of linesOf(one, options)) log.info(line);
  const failures = rechecked.reduce((sum, { differences }) => sum + differences.length, 0);
  const verdict = failures === 0 ? 'pass' : 'fail';
  return {
    outputs: { verdict, failures: String(failures) },
    json: { verdict, failures, rechecked },
    ...(failures > 0 && { failure: refusal(rechecked, failures) }),
  };
}

function linesOf(one: Rechecked, asked: { policy: unknown; baseTrust: unknown }): string[] {
  const { image, record, attestedBy, base, policy, tool, entries, differences } = one;
  const shown = differences.slice(0, maxShown).map(({ path, message }) => {
    return `  ${path === undefined ? '' : `/${path}: `}${shortened(message, 500)}`;
  });
  if (differences.length > maxShown) shown.push(`  … and ${differences.length - maxShown} more; --json has all`);
  const judged = asked.policy ? 'judged again' : 'not given: what the record says of clauses is its claim';
  return [
    `image: ${image}`,
    `record: ${record}, ${attestedBy ?? 'not authenticated: public-keys or identity say whose record counts'}`,
    `base: ${base.reference}, ${base.digest}${asked.baseTrust ? '' : '; its signature is the record’s claim'}`,
    `policy: ${policy.name}, ${policy.digest}, ${judged}`,
    `tool: ${tool.name} ${tool.version}, ${tool.digest}`,
    differences.length === 0
      ? `the record is right: all ${entries} entries of Δ were found again, and no other`
      : `the record is wrong (${differences.length}):`,
    ...shown,
  ].map(printable);
}

function refusal(rechecked: readonly Rechecked[], failures: number): PolicyError {
  const [first] = rechecked.flatMap(({ differences }) => differences);
  const what = `${first?.path === undefined ? '' : `/${first.path}: `}${first?.message}`;
  const more = failures === 1 ? '' : ` (and ${failures - 1} more)`;
  return new PolicyError('record-refused', printable(`the check record is wrong: ${shortened(what, 500)}${more}`), {
    hint: 'Whoever attested it judged another image, base or policy, or did not tell the truth. Do not rely on it.',
  });
}
