/** Every request goes the way that the environment names: HTTPS_PROXY with a login, NO_PROXY, authorities of one's own. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { useNetworkOf } from '../../src/runner/network.ts';
import { type Certificates, certificates } from '../tools/certificates.ts';
import { type ConnectProxy, startConnectProxy } from '../tools/connect-proxy.ts';
import { testSecret } from '../tools/secrets.ts';
import { command } from './command.ts';
import { publishArguments, startWorld } from './world.ts';

const hosts = ['registry.test', 'github.test', 'fulcio.test', 'token.test', 'tuf.test'];
const password = testSecret('the password of a proxy /@:');
const login = `someone:${password}`;

let folder: string;
let tls: Certificates;
let authority: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wtgos-proxy-'));
  tls = certificates(hosts);
  authority = join(folder, 'authority.pem');
  await writeFile(authority, tls.authority);
});
after(() => rm(folder, { recursive: true }));

const proxyUrl = ({ host }: ConnectProxy) => `http://someone:${encodeURIComponent(password)}@${host}`;

describe('the command behind a proxy', () => {
  for (const [variable, trust] of [
    ['HTTPS_PROXY', 'NODE_EXTRA_CA_CERTS'],
    ['https_proxy', 'SSL_CERT_FILE'],
  ] as const) {
    test(`publishes through ${variable}, by a certificate of ${trust}; loopback is reached directly`, async () => {
      await using world = await startWorld();
      const port = Number(world.registry.host.split(':')[1]);
      await using proxy = await startConnectProxy({ 'registry.test': port }, tls, login);
      const args = publishArguments(world).map((arg) => (arg === world.to ? 'registry.test/wtgos/wtgos' : arg));
      const env = { [variable]: proxyUrl(proxy), [trust]: authority };
      const ran = await command(world.folder, args, env);
      assert.equal(ran.status, 0, ran.stderr);
      assert.ok(proxy.opened.length > 0);
      assert.ok(await (await world.target()).getManifest('stable'), 'what came through the tunnel is in the registry');
      assert.doesNotMatch(ran.stdout + ran.stderr, /canary/i);
    });
  }

  test('a wrong password and an unknown authority end with a message that shows neither', async () => {
    await using world = await startWorld();
    await using proxy = await startConnectProxy({ 'registry.test': 1 }, tls, 'someone:else');
    const look = ['verify-image', '--image', 'registry.test/x:y', '--public-keys', 'cosign.pub', '--debug'];
    const refused = await command(world.folder, look, { HTTPS_PROXY: proxyUrl(proxy), NODE_EXTRA_CA_CERTS: authority });
    assert.equal(refused.status, 3, refused.stderr);
    assert.match(refused.stderr, /407/);
    assert.doesNotMatch(refused.stdout + refused.stderr, /canary/i);
    assert.ok(!refused.stderr.includes(Buffer.from(login).toString('base64')));

    await using other = await startConnectProxy({ 'registry.test': 1 }, tls);
    const untrusted = await command(world.folder, look, { HTTPS_PROXY: proxyUrl(other) });
    assert.equal(untrusted.status, 3, untrusted.stderr);
    assert.match(untrusted.stderr, /NODE_EXTRA_CA_CERTS/);
  });

  test('settings that cannot be are wrong input, and the address is not shown', async () => {
    await using world = await startWorld();
    const look = ['verify-image', '--image', 'registry.test/x:y', '--public-keys', 'cosign.pub'];
    for (const [env, words] of [
      [{ HTTPS_PROXY: `socks5://${login}@127.0.0.1:1` }, /HTTPS_PROXY names no proxy/],
      [{ HTTP_PROXY: 'http://' }, /HTTP_PROXY names no proxy/],
      [{ SSL_CERT_FILE: join(folder, 'nothing.pem') }, /SSL_CERT_FILE cannot be used/],
      [{ SSL_CERT_FILE: world.privateKeyFile }, /no certificate/],
    ] as const) {
      const ran = await command(world.folder, look, env);
      assert.equal(ran.status, 2, ran.stdout + ran.stderr);
      assert.match(ran.stderr, words);
      assert.doesNotMatch(ran.stdout + ran.stderr, /canary/i);
    }
  });
});

describe('libraries behind a proxy', () => {
  test('GitHub’s interface, Fulcio, TUF and the identity token go through it', async (t) => {
    const asked: string[] = [];
    const answer: RequestListener = (request, response) => {
      asked.push(`${request.headers.host}${request.url}`);
      response.writeHead(request.headers.host === 'token.test' ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ value: 'a token' }));
    };
    const server = createServer(answer);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    t.after(() => server.closeAllConnections());
    t.after(() => server.close());
    const { port } = server.address() as AddressInfo;
    await using proxy = await startConnectProxy(Object.fromEntries(hosts.map((host) => [host, port])), tls, login);

    const masked: string[] = [];
    process.env['HTTPS_PROXY'] = proxyUrl(proxy).replace('http://', '');
    process.env['SSL_CERT_FILE'] = authority;
    process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = 'https://token.test/token?';
    process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = testSecret('request token');
    process.env['NO_PROXY'] = 'other.test,direct.test';
    await useNetworkOf(process.env, (secret) => masked.push(secret));
    assert.ok(masked.includes(password) && masked.includes(login), 'the log is told of the password');

    const { githubApi } = await import('../../src/runner/github-api.ts');
    const github = await githubApi({ baseUrl: 'https://github.test', token: 't' }).request('GET', '/repos/x');
    assert.equal(github.status, 404);
    const { FulcioSigner } = await import('@sigstore/sign');
    const payload = Buffer.from(JSON.stringify({ sub: 'x', iss: 'https://issuer' })).toString('base64url');
    const identityProvider = { getToken: async () => `e30.${payload}.x` };
    await assert.rejects(
      new FulcioSigner({ fulcioBaseURL: 'https://fulcio.test', identityProvider, retry: 0 }).sign(Buffer.from('x')),
    );
    const response = await fetch('https://tuf.test/1.root.json');
    assert.equal(response.status, 404);
    const { getIDToken } = await import('@actions/core');
    assert.equal(await getIDToken('sigstore'), 'a token');
    for (const host of hosts.slice(1))
      assert.ok(
        asked.some((one) => one.startsWith(host)),
        `${host}: ${asked}`,
      );
    assert.ok(proxy.logins.every(Boolean), 'each brought the login');

    const tunnels = proxy.logins.length;
    const { Transport } = await import('../../src/registry/transport.ts');
    const transport = new Transport({ idleMs: 5_000, signal: undefined });
    for (const url of ['https://direct.test/', 'https://localhost:1/', 'https://127.0.0.1:1/']) {
      await assert.rejects(fetch(url), 'there is no such server, and nobody else is asked');
      await assert.rejects(transport.send({ method: 'GET', url: new URL(url), headers: {} }), /no answer/);
    }
    assert.equal(proxy.logins.length, tunnels, 'NO_PROXY and loopback are asked for directly');
  });
});
