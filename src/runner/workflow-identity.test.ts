import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { testSecret } from '../../tests/tools/secrets.ts';
import { workflowIdentity } from './workflow-identity.ts';

const env = {
  GITHUB_ACTIONS: 'true',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/?a=b',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: testSecret('request'),
};

describe('the token', () => {
  test('is asked for by Fulcio’s audience, and masked before it is given', async () => {
    const events: string[] = [];
    const identity = workflowIdentity({
      env,
      mask: (secret) => events.push(`mask ${secret}`),
      getIdToken: async (audience) => `token for ${audience}`,
    });
    assert.equal(await identity.token(), 'token for sigstore');
    assert.deepEqual(events, [`mask ${testSecret('request')}`, 'mask token for sigstore']);
  });

  const none = { env: {}, mask: () => {}, getIdToken: async () => 'never' };
  test('cannot be had outside of a workflow’s step', async () => {
    const missing = { code: 'identity-token-missing', message: /only a step of a workflow/ };
    await assert.rejects(workflowIdentity(none).token(), missing);
    await assert.rejects(workflowIdentity({ env, mask: () => {} }).token(), missing);
  });

  test('cannot be had without the permission, which the hint names', async () => {
    for (const name of ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']) {
      await assert.rejects(workflowIdentity({ ...none, env: { ...env, [name]: '' } }).token(), {
        code: 'identity-token-missing',
        hint: /`permissions: id-token: write`/,
      });
    }
  });

  test('does not come: said at once, or after the time-out', async () => {
    const failing = async () => {
      throw new Error('Error message: Failed to get ID Token. \n \n Error Code : 500');
    };
    await assert.rejects(workflowIdentity({ ...none, env, getIdToken: failing }).token(), {
      code: 'identity-token-failed',
      message: /Failed to get ID Token\. Error Code : 500$/,
    });
    const silent = () => new Promise<string>(() => {});
    await assert.rejects(workflowIdentity({ ...none, env, getIdToken: silent }, 10).token(), {
      code: 'identity-token-failed',
      message: /no answer in 10 ms/,
    });
  });
});

test('the repository’s visibility is the event’s; what cannot be read says nothing', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-event-'));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'event.json');
  const ask = (more: object) => workflowIdentity({ env: { ...env, ...more }, mask: () => {} }).repository();
  const github = 'https://github.com';

  await writeFile(file, '{"repository":{"visibility":"public"}}');
  assert.deepEqual(await ask({ GITHUB_EVENT_PATH: file }), { serverUrl: github, visibility: 'public' });
  assert.deepEqual(await ask({ GITHUB_SERVER_URL: 'https://o.ghe.com' }), {
    serverUrl: 'https://o.ghe.com',
    visibility: undefined,
  });
  for (const text of ['{}', '{"repository":{"visibility":true}}', 'null', 'no']) {
    await writeFile(file, text);
    assert.deepEqual(await ask({ GITHUB_EVENT_PATH: file }), { serverUrl: github, visibility: undefined });
  }
  assert.equal((await ask({ GITHUB_EVENT_PATH: join(folder, 'none') })).visibility, undefined);
});
