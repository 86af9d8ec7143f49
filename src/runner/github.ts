import * as core from '@actions/core';
import type { Result, Services } from '../actions/services.ts';
import type { Action } from '../actions/table.ts';
import { annotations } from '../report/annotations.ts';
import { verdictText } from '../report/terminal.ts';
import type { Verdict } from '../rules/types.ts';
import { type Ending, endingOf } from './ending.ts';
import { leave } from './exit.ts';
import { GithubLog } from './github-log.ts';
import { abortOnSignals } from './interrupt.ts';
import { useNetworkOf } from './network.ts';
import { withinLimit } from './outputs.ts';
import { rawInputs } from './raw-inputs.ts';
import { Secrets, tooShortToHide } from './secrets.ts';
import { servicesOf } from './services.ts';
import { summaryOf } from './summary.ts';

/**
 * Runs an action as a step of a workflow: inputs from the environment, outputs, annotations and the job summary to
 * GitHub's files, exit status by class of error. Ends the process.
 *
 * @param entryFile dist/index.js or src/entry.ts
 */
export async function runOnGithub(action: Action, entryFile: string): Promise<never> {
  const { env } = process;
  const secrets = new Secrets();
  const redact = (text: string) => secrets.redact(text);
  const debug = core.isDebug();
  const log = new GithubLog({ write: (line) => core.info(line), commands: core, redact, debug });
  const mask = (secret: string) => {
    if (Secrets.isTooShort(secret)) log.warn(tooShortToHide);
    for (const form of secrets.add(secret)) core.setSecret(form);
  };
  const raw = rawInputs(action.contract, env);
  for (const [name, input] of Object.entries(action.contract.inputs)) {
    const text = raw[name];
    if (input.secret && text && !isPlace(text, input.secret)) mask(text);
  }
  const stop = abortOnSignals((error) => {
    const ending = endingOf(error, redact, debug);
    tell(ending, log);
    process.exit(ending.status);
  });
  process.on('uncaughtException', (error) => {
    tell(endingOf(error, redact, debug), log);
    process.exit(70);
  });
  const verdicts: Verdict[] = [];
  const judged = (verdict: Verdict) => {
    verdicts.push(verdict);
    log.info(verdictText(verdict, false));
    for (const annotation of annotations(verdict.findings, verdict.strict)) log.annotate(annotation);
  };
  const services = (): Promise<Services> =>
    servicesOf({
      env,
      cwd: env['GITHUB_WORKSPACE'] || process.cwd(),
      log,
      entryFile,
      signal: stop.signal,
      mask,
      judged,
      getIdToken: (audience) => core.getIDToken(audience),
    });

  let result: Result | undefined;
  let ending: Ending | undefined;
  try {
    await useNetworkOf(env, mask);
    result = await action.run(raw, services);
    const { outputs, failure } = result;
    // A failure is what people must read, whatever else is wrong.
    const given = failure ? Object.entries(outputs) : withinLimit(outputs);
    for (const [name, value] of given) core.setOutput(name, value);
    if (failure) throw failure;
  } catch (error) {
    ending = endingOf(stop.reasonOf(error), redact, debug);
    tell(ending, log);
  }
  if (env['GITHUB_STEP_SUMMARY']) {
    const text = redact(summaryOf(action.contract.title, verdicts, result ?? { outputs: {} }, ending));
    await core.summary.addRaw(text, true).write();
  }
  stop.dispose();
  return leave(ending?.status ?? 0);
}

/** A secret input that only says where the secret is; masking it would hide every mention of that place. */
function isPlace(text: string, kind: 'key' | 'password'): boolean {
  return /^\s*(env|file):\/\/\S*\s*$/.test(text) || (kind === 'key' && /^\s*[\w./-]{1,200}\.(key|pem)\s*$/.test(text));
}

function tell(ending: Ending, log: GithubLog): void {
  const { title, message, details, file, line } = ending;
  log.annotate({
    type: 'error',
    title,
    message: [message, ...details].join('\n'),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  });
}
