/** GitHub elsewhere than at github.com: an Enterprise server with a path before its interface, a tenant of ghe.com. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { startFakeGitHub } from '../../tests/tools/fake-github.ts';
import { testSecret } from '../../tests/tools/secrets.ts';
import { sha256 } from '../core/digest.ts';
import { signStatement } from '../sigstore/bundle.ts';
import { recordStatement } from '../sigstore/provenance.ts';
import { freshKey } from '../sigstore/testing.ts';
import { apiUrlOf, serverUrlOf } from './github-address.ts';

test('the address of the interface is the runner’s word, else it follows from the server’s', () => {
  for (const [server, api, expected] of [
    ['', '', 'https://api.github.com'],
    ['https://github.com', '', 'https://api.github.com'],
    ['https://github.com/', '', 'https://api.github.com'],
    ['https://ghes.example', '', 'https://ghes.example/api/v3'],
    ['https://ghes.example:8443/', '', 'https://ghes.example:8443/api/v3'],
    ['https://octo.ghe.com', '', 'https://api.octo.ghe.com'],
    ['https://github.com.example', '', 'https://github.com.example/api/v3'],
    ['https://ghes.example', 'https://elsewhere.example/api/v3', 'https://elsewhere.example/api/v3'],
  ]) {
    assert.equal(apiUrlOf({ GITHUB_SERVER_URL: server, GITHUB_API_URL: api }), expected);
  }
  assert.equal(serverUrlOf({ GITHUB_SERVER_URL: 'https://ghes.example/' }), 'https://ghes.example');
});

/** Tells every place that a socket of the process is connected to. */
const watch = `
import { appendFileSync } from 'node:fs';
import { Socket } from 'node:net';
const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  const [{ host, hostname, port, path }] = [args].flat(2);
  appendFileSync(process.env.PLACES, (path ?? (hostname ?? host) + ':' + port) + '\\n');
  return connect.apply(this, args);
};`;

/** An action that does with GitHub all that ours do: asks for a token and whose it is, keeps an attestation. */
const program = (folder: string) => `
import { readFileSync } from 'node:fs';
import { defineAction } from '${new URL('../actions/contract.ts', import.meta.url)}';
import { runOnGithub } from '${new URL('./github.ts', import.meta.url)}';
import { githubAttestations } from '${new URL('../sigstore/github-store.ts', import.meta.url)}';
const contract = defineAction({ name: 'example', title: 'Example', description: 'x', inputs: {}, outputs: {}, examples: [] });
await runOnGithub({ contract, run: async (_, makeServices) => {
  const { identity, github, origin } = await makeServices();
  await identity.token();
  const { bytes, subject, statement } = JSON.parse(readFileSync('${join(folder, 'bundle.json')}', 'utf8'));
  const store = githubAttestations(github('writer'), origin.repository);
  const kept = await store.keep({ bytes: Buffer.from(bytes), statement, isBySameSigner: async () => false }, subject);
  return { outputs: { kept, server: origin.serverUrl, identity: (await identity.repository()).serverUrl } };
} }, '${new URL('../entry.ts', import.meta.url).pathname}');`;

interface Shape {
  basePath: string;
  server(url: string): string;
  api(url: string): string | undefined;
}
const shapes: Record<string, Shape> = {
  'an Enterprise server': { basePath: '/api/v3', server: (url) => url, api: (url) => `${url}/api/v3` },
  'an Enterprise server whose runner names no interface': {
    basePath: '/api/v3',
    server: (url) => url,
    api: () => undefined,
  },
  'a tenant of ghe.com': { basePath: '', server: () => 'https://octo.ghe.com', api: (url) => url },
};

describe('every call goes to', () => {
  for (const [name, { basePath, server, api }] of Object.entries(shapes)) {
    test(name, async (t) => {
      await using github = await startFakeGitHub({ repository: 'you/your-os', tokens: { writer: 'write' }, basePath });
      const tokens = createServer((request, response) => {
        const isRight = request.headers.authorization === `Bearer ${testSecret('to ask by')}`;
        response.writeHead(isRight ? 200 : 401).end(JSON.stringify({ value: testSecret('an identity') }));
      }).listen(0, '127.0.0.1');
      await once(tokens, 'listening');
      const folder = await mkdtemp(join(tmpdir(), 'wtgos-enterprise-'));
      t.after(async () => {
        tokens.close();
        await rm(folder, { recursive: true });
      });
      const subject = sha256('image');
      const { bytes, statement } = await signStatement(recordStatement(subject, { delta: [] }), await freshKey());
      await writeFile(join(folder, 'bundle.json'), JSON.stringify({ bytes: bytes.toString(), subject, statement }));
      await writeFile(join(folder, 'watch.mjs'), watch);
      await writeFile(join(folder, 'output'), '');
      const { port } = tokens.address() as AddressInfo;
      const child = spawn(
        process.execPath,
        ['--import', join(folder, 'watch.mjs'), '--input-type=module', '--eval', program(folder)],
        {
          cwd: folder,
          env: {
            PATH: process.env['PATH'],
            PLACES: join(folder, 'places'),
            ...{ GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'you/your-os', GITHUB_SHA: '0'.repeat(40) },
            ...{
              GITHUB_OUTPUT: join(folder, 'output'),
              GITHUB_SERVER_URL: server(github.url),
              GITHUB_API_URL: api(github.url),
            },
            ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/_services/pipelines/1/idtoken?api-version=2.0`,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: testSecret('to ask by'),
          },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
      assert.equal(child.exitCode, 0, stderr + stdout.replaceAll(/^::add-mask::.*$/gm, ''));
      assert.deepEqual(github.log, ['GET 404', 'POST 201']);
      const output = await readFile(join(folder, 'output'), 'utf8');
      for (const [member, value] of [
        ['kept', 'written'],
        ['server', server(github.url)],
        ['identity', server(github.url)],
      ]) {
        assert.match(output, new RegExp(`^${member}<<\\S+\\n${value}$`, 'm'));
      }
      const places = new Set((await readFile(join(folder, 'places'), 'utf8')).trim().split('\n'));
      assert.deepEqual([...places].sort(), [github.url.slice('http://'.length), `127.0.0.1:${port}`].sort());
    });
  }
});
