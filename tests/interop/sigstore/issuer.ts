/** GitHub's issuer of identity tokens, as far as Fulcio and the runner's toolkit see it. */
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { canary } from '../../tools/secrets.ts';

/** A workflow run, by what its token says. */
export interface Run {
  readonly repository?: string;
  /** Path in the repository that the job's workflow is in, with its ref. */
  readonly jobWorkflowRef?: string;
  readonly ref?: string;
  readonly runnerEnvironment?: string;
}

export interface Issuer {
  /** `http://127.0.0.1:PORT`, the `iss` of its tokens. */
  readonly url: string;
  /** A token as GitHub makes it; `more` replaces claims. */
  token(run?: Run, more?: object): string;
  /** What the runner sets for a job with `id-token: write`. */
  environment(run?: Run): Record<string, string>;
  /** The tokens that its endpoint gave. */
  given(): readonly string[];
  stop(): Promise<void>;
}

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' };
  const requests = new Map<string, Run>();
  const given: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(request.url ?? '/', url);
    const documents: Record<string, object> = {
      '/.well-known/openid-configuration': {
        issuer: url,
        jwks_uri: `${url}/jwks`,
        response_types_supported: ['id_token'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      },
      '/jwks': { keys: [jwk] },
    };
    const run = requests.get(request.headers.authorization ?? '');
    const value = pathname === '/token' && run ? token(run, { aud: searchParams.get('audience') }) : undefined;
    if (value) given.push(value);
    const found = value ? { value } : documents[pathname];
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ?? { message: 'not found' }));
  };
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function token(run: Run = {}, more: object = {}): string {
    const signed = `${base64url({ alg: 'RS256', typ: 'JWT', kid: 'test' })}.${base64url({ ...claims(url, run), ...more })}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
  }
  return {
    url,
    token,
    given: () => given,
    environment(run = {}) {
      const secret = `${canary}-${randomUUID()}`;
      requests.set(`Bearer ${secret}`, run);
      return { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?run=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret };
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function claims(iss: string, run: Run): object {
  const { repository = 'wtgos/wtgos', ref = 'refs/heads/main', runnerEnvironment = 'github-hosted' } = run;
  const now = Math.floor(Date.now() / 1000);
  const sha = 'c0ffee'.padEnd(40, '0');
  const workflowRef = `${repository}/.github/workflows/publish.yml@${ref}`;
  return {
    iss,
    aud: 'sigstore',
    sub: `repo:${repository}:ref:${ref}`,
    iat: now,
    nbf: now,
    exp: now + 300,
    event_name: 'push',
    sha,
    workflow: 'publish',
    repository,
    repository_id: '1',
    repository_owner: repository.split('/')[0],
    repository_owner_id: '2',
    repository_visibility: 'private',
    ref,
    job_workflow_ref: run.jobWorkflowRef ?? workflowRef,
    job_workflow_sha: sha,
    workflow_ref: workflowRef,
    workflow_sha: sha,
    run_id: '3',
    run_attempt: '1',
    runner_environment: runnerEnvironment,
  };
}
