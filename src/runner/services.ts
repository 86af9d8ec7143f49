import { resolve } from 'node:path';
import type { Services } from '../actions/services.ts';
import type { Log } from '../core/log.ts';
import type { Verdict } from '../rules/types.ts';
import { cacheBytes, cacheFolder } from './cache.ts';
import { sourceDateEpoch } from './clock.ts';
import { checkoutOf } from './git.ts';
import { apiUrlOf } from './github-address.ts';
import { githubApi } from './github-api.ts';
import { loginFiles } from './login-files.ts';
import { originOf } from './origin.ts';
import { programsOf } from './programs.ts';
import { readSecret } from './read-secret.ts';
import { toolOf } from './tool.ts';
import { workflowIdentity } from './workflow-identity.ts';

/** What differs between a runner and a laptop. */
export interface Host {
  env: NodeJS.ProcessEnv;
  cwd: string;
  log: Log;
  /** dist/index.js or src/entry.ts. */
  entryFile: string;
  signal: AbortSignal;
  /** Told of every secret before anything is done with it. */
  mask(secret: string): void;
  judged(verdict: Verdict): void;
  /** The runner's toolkit, which masks the token by printing it: only for steps, whose output the runner reads. */
  getIdToken?(audience: string): Promise<string>;
}

/** Puts together what an action needs from the world. @throws UserError for a wrong SOURCE_DATE_EPOCH or WTGOS_CACHE_MIB */
export async function servicesOf(host: Host): Promise<Services> {
  const { env, cwd, log, entryFile, signal } = host;
  const [tool, checkout] = await Promise.all([toolOf(entryFile), checkoutOf(cwd)]);
  return {
    log,
    cwd,
    cacheDir: cacheFolder(env),
    cacheBytes: cacheBytes(env),
    // Not /tmp, which is memory on many machines.
    builder: {
      scratchDir: resolve(cwd, env['TMPDIR'] || env['RUNNER_TEMP'] || '/var/tmp'),
      programs: programsOf(env, signal),
    },
    workerFile: entryFile,
    credentials: loginFiles(env),
    async readSecret(spec, kind) {
      const secret = await readSecret(spec, kind, { cwd, env });
      host.mask(secret);
      return secret;
    },
    judged: (verdict) => host.judged(verdict),
    now: () => new Date(),
    sourceDateEpoch: sourceDateEpoch(env, checkout?.time),
    origin: originOf(env, checkout),
    identity: workflowIdentity(host),
    github: (token) => githubApi({ baseUrl: apiUrlOf(env), token, signal }),
    tool,
    signal,
  };
}
