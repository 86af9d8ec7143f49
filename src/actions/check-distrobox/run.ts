import { dirname, resolve } from 'node:path';
import { PolicyError, UserError } from '../../core/errors.ts';
import { writeFileAtomic } from '../../core/files.ts';
import { printable } from '../../core/printable.ts';
import { type CheckedBox, checkManifest } from '../../distrobox/check.ts';
import { bluefin } from '../../distrobox/machine.ts';
import { type DistroboxPolicy, parseDistroboxPolicy } from '../../distrobox/policy.ts';
import { quadletUnit } from '../../distrobox/quadlet.ts';
import { stopping } from '../../pipeline/gate.ts';
import { writeReports } from '../reports.ts';
import type { Result, Services } from '../services.ts';
import { readText } from '../tools.ts';
import type { Inputs } from './inputs.ts';

/** Judges a manifest; the findings are the result, a no is a failure. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const { cwd, log } = services;
  const policy = await policyOf(inputs.policy, services);
  const bytes = await readText(resolve(cwd, inputs.manifest), 'manifest');
  const options = { version: inputs.distroboxVersion, policy, strict: inputs.strict, machine: bluefin };
  const { verdict, boxes } = checkManifest(bytes, inputs.manifest, options);
  services.judged(verdict);
  for (const box of boxes) for (const line of linesOf(box)) log.info(line);
  for (const clause of verdict.unusedClauses) log.info(`the policy allows ${printable(clause)}, which is not found`);

  await writeReports(inputs, verdict, inputs.manifest, services);
  if (inputs.quadlet) await writeFileAtomic(resolve(cwd, inputs.quadlet), unitOf(boxes, policy));
  const failures = stopping(verdict);
  const argv = Object.fromEntries(boxes.map(({ declared }) => [declared.name, declared.argv ?? null]));
  const outputs = { verdict: verdict.result, failures: `${failures.length}`, argv: JSON.stringify(argv) };
  const json = { verdict: verdict.result, failures: failures.length, argv, boxes: boxes.map(documentOf) };
  return { outputs, json, ...(failures.length > 0 && { failure: refusal(inputs.manifest, failures) }) };
}

async function policyOf(file: string | undefined, { cwd, workerFile }: Services): Promise<DistroboxPolicy> {
  const builtin = workerFile && resolve(dirname(workerFile), '..', 'policies', 'agent-container.yaml');
  const named = file === undefined ? builtin : resolve(cwd, file);
  if (named === undefined)
    throw new UserError('input-missing', 'policy: none is given, and there is none beside this program');
  return parseDistroboxPolicy((await readText(named, 'policy')).toString(), file ?? 'policies/agent-container.yaml');
}

function unitOf(boxes: readonly CheckedBox[], policy: DistroboxPolicy): string {
  const [box, ...others] = boxes;
  if (!box?.effective || others.length > 0) {
    throw new UserError(
      'input-invalid',
      'quadlet: the manifest must hold one container, which distrobox would create',
      {
        hint: 'Put each container into a manifest of its own.',
      },
    );
  }
  return quadletUnit(box.declared, box.effective, policy);
}

/** In short, for people; `--json` has all. */
function linesOf({ declared, effective, residual }: CheckedBox): string[] {
  if (!effective) return [printable(`${declared.name}: not decided`)];
  const { image, privileged, devices, capabilities, shared } = effective;
  const namespaces = Object.entries(shared).map(([name, value]) => `${name} (${value})`);
  const list = (items: readonly string[]) => (items.length === 0 ? 'none' : items.join(', '));
  return [
    `${declared.name}: ${image}`,
    `  devices: ${privileged ? 'all' : list(devices)}`,
    `  capabilities added: ${list(capabilities)}`,
    `  namespaces shared: ${list(namespaces)}`,
    `  remains whatever the manifest says: ${list(residual.map(({ id }) => id))}`,
  ].map(printable);
}

function documentOf({ declared, effective, residual }: CheckedBox): object {
  const { name, line, settings, argv } = declared;
  return { name, line, declared: settings, argv: argv ?? null, effective: effective ?? null, residual };
}

function refusal(manifest: string, failures: readonly { rule: string }[]): PolicyError {
  const rules = [...new Set(failures.map(({ rule }) => rule))].join(', ');
  const count = failures.length === 1 ? '1 finding' : `${failures.length} findings`;
  return new PolicyError('gate-refused', `${manifest} breaks the policy: ${count} (${rules})`, {
    hint: 'Each finding says how to fix it, or which exception of the policy would allow it on purpose.',
  });
}
