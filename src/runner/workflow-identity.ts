import { readFile, stat } from 'node:fs/promises';
import type { WorkflowIdentity } from '../actions/services.ts';
import { ExternalError, UserError } from '../core/errors.ts';
import type { Repository } from '../sigstore/keyless/instance.ts';
import { serverUrlOf } from './github-address.ts';
import type { Host } from './services.ts';

/** What GitHub allows a payload to be, and some room. */
const maxEventBytes = 32 * 1024 * 1024;

/** The audience that Fulcio asks for. */
const audience = 'sigstore';
/** The toolkit itself waits for minutes, ten times over. */
const patienceMs = 60_000;

type Place = Pick<Host, 'env' | 'mask' | 'getIdToken'>;

/** Who this workflow run is, for signing without a key. Every token is masked before anyone else sees it. */
export function workflowIdentity(host: Place, timeoutMs = patienceMs): WorkflowIdentity {
  return {
    repository: () => repositoryOf(host.env),
    async token() {
      const token = await githubToken(host, timeoutMs);
      host.mask(token);
      return token;
    },
  };
}

async function githubToken({ env, mask, getIdToken }: Place, timeoutMs: number): Promise<string> {
  if (env['GITHUB_ACTIONS'] !== 'true' || !getIdToken) {
    throw new UserError('identity-token-missing', 'keyless: only a step of a workflow has an identity to sign by', {
      hint: 'Use the action (`uses:`) in a workflow on GitHub; on a command line sign with a key: signing-key.',
    });
  }
  if (!env['ACTIONS_ID_TOKEN_REQUEST_URL'] || !env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
    throw new UserError('identity-token-missing', 'keyless: this job may not ask for an identity token', {
      hint: 'Add `permissions: id-token: write` to the job, and to the job that calls this workflow. Pull requests from forks never get it.',
    });
  }
  // An error page may say back what it was asked with.
  mask(env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => timeout.reject(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs);
  try {
    return await Promise.race([getIdToken(audience), timeout.promise]);
  } catch (cause) {
    throw new ExternalError('identity-token-failed', `keyless: GitHub gave no identity token: ${reasonOf(cause)}`, {
      hint: 'Run the job again; https://www.githubstatus.com tells whether Actions has a problem.',
      cause,
    });
  } finally {
    clearTimeout(timer);
  }
}

/** The toolkit spreads one sentence over several lines. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 300) : 'unknown';
}

async function repositoryOf(env: NodeJS.ProcessEnv): Promise<Repository> {
  const serverUrl = serverUrlOf(env);
  const file = env['GITHUB_EVENT_PATH'];
  return { serverUrl, visibility: file ? await visibilityIn(file) : undefined };
}

/** What the event says of its repository; an event that cannot be read says nothing. */
async function visibilityIn(file: string): Promise<string | undefined> {
  try {
    if ((await stat(file)).size > maxEventBytes) return undefined;
    const { visibility } = JSON.parse(await readFile(file, 'utf8')).repository;
    return typeof visibility === 'string' ? visibility : undefined;
  } catch {
    return undefined;
  }
}
