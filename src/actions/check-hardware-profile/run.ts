import { stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ExternalError, PolicyError, UserError } from '../../core/errors.ts';
import { reasonOf } from '../../core/files.ts';
import { judgeHardwareOfImage, judgeHardwareOfMachine } from '../../hardware/check.ts';
import { draftProfile } from '../../hardware/draft.ts';
import { type MachineFacts, readMachine } from '../../hardware/machine/facts.ts';
import { MachineFolder } from '../../hardware/machine/folder.ts';
import { factLines, factsDocument } from '../../hardware/machine/told.ts';
import { type Profile, parseProfile } from '../../hardware/profile.ts';
import { stopping } from '../../pipeline/gate.ts';
import type { Verdict } from '../../rules/types.ts';
import { writeReports } from '../reports.ts';
import type { Result, Services } from '../services.ts';
import { pipelineServices, readText } from '../tools.ts';
import { readImage } from './image.ts';
import type { Inputs } from './inputs.ts';

const builtinProfile = 'policies/hardware/framework-13-hx370.yaml';

/** Judges an image or a machine by a profile; the findings are the result, a no is a failure. */
export async function run(inputs: Inputs, services: Services): Promise<Result> {
  const { machine, draft } = inputs;
  if (machine === undefined) {
    const { profile, file } = await profileOf(inputs.profile, services);
    const image = await readImage(
      inputs.image ?? '',
      inputs.base,
      services,
      pipelineServices(services, inputs.plainHttp),
    );
    return result(
      await judgeHardwareOfImage(profile, image, inputs.strict),
      file,
      inputs,
      services,
      'the image does not fit',
    );
  }
  const facts = await factsOf(resolve(services.cwd, machine), machine);
  for (const line of factLines(facts)) services.log.info(line);
  if (draft !== undefined) return writeDraft(draft, facts, services);
  const { profile, file } = await profileOf(inputs.profile, services);
  const verdict = judgeHardwareOfMachine(profile, facts, inputs.strict);
  const { json, ...rest } = await result(verdict, file, inputs, services, 'the machine is not as the profile says');
  return { ...rest, json: { ...json, machine: factsDocument(facts) } };
}

async function result(
  verdict: Verdict,
  file: string,
  inputs: Inputs,
  services: Services,
  refused: string,
): Promise<Result> {
  services.judged(verdict);
  await writeReports(inputs, verdict, file, services);
  const failures = stopping(verdict);
  const outputs = { verdict: verdict.result, failures: `${failures.length}` };
  const json = { verdict: verdict.result, failures: failures.length, findings: verdict.findings };
  return { outputs, json, ...(failures.length > 0 && { failure: refusal(refused, failures) }) };
}

async function profileOf(file: string | undefined, services: Services): Promise<{ profile: Profile; file: string }> {
  const { cwd, workerFile } = services;
  const builtin = workerFile && resolve(dirname(workerFile), '..', builtinProfile);
  const named = file === undefined ? builtin : resolve(cwd, file);
  if (named === undefined)
    throw new UserError('input-missing', 'profile: none is given, and there is none beside this program');
  const shown = file ?? builtinProfile;
  return { profile: parseProfile((await readText(named, 'profile')).toString(), shown), file: shown };
}

/** @throws UserError `input-invalid` for what is no folder of a machine */
async function factsOf(root: string, named: string): Promise<MachineFacts> {
  const folder = new MachineFolder(root);
  const isFolder = await stat(root).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const parts = await Promise.all(['sys', 'proc'].map((name) => folder.names(name)));
  if (!isFolder || parts.every(({ state }) => state === 'absent')) {
    throw new UserError('input-invalid', `machine: ${named} holds neither sys nor proc`, {
      hint: 'Name / for this machine (Linux), or a folder with what was captured of another one: docs/hardware.md tells how.',
    });
  }
  return readMachine(folder);
}

async function writeDraft(draft: string, facts: MachineFacts, { cwd, log }: Services): Promise<Result> {
  const file = resolve(cwd, draft);
  try {
    await writeFile(file, draftProfile(facts), { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      throw new UserError('input-invalid', `draft: ${draft} is there already`, {
        hint: 'A draft replaces nothing that somebody wrote: name another file.',
      });
    }
    if (code === undefined) throw error;
    throw new ExternalError('io-failed', `draft: ${draft} cannot be written: ${reasonOf(code ?? 'unknown')}`, {
      cause: error,
    });
  }
  log.info(`profile drafted: ${draft}; give its devices the names that people know, and add their firmware`);
  return { outputs: {}, json: { draft } };
}

function refusal(what: string, failures: readonly { rule: string }[]): PolicyError {
  const rules = [...new Set(failures.map(({ rule }) => rule))].join(', ');
  const count = failures.length === 1 ? '1 finding' : `${failures.length} findings`;
  return new PolicyError('gate-refused', `${what}: ${count} (${rules})`, {
    hint: 'Each finding says how to fix it; the profile says what the machine needs.',
  });
}
