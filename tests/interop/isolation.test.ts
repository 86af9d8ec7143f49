/**
 * The job that runs the caller's lines, on a machine of its own, beside a job that holds everything worth stealing: a RUN that
 * looks everywhere finds none of it, nor would it as the superuser of that machine, in any process's memory or any file.
 *
 * Only GitHub can give the rest: that the two jobs' machines are virtual ones with kernels of their own, made new for each
 * job; that the token of a job has the permissions that the workflow names; that a job gets an environment's secrets, and an
 * address to ask for identity tokens, only if it asks for them. That ours do not ask: tests/integration/workflow-permissions.test.ts.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseDocument } from 'yaml';
import { type Needle, plantedSecret, testSecret } from '../tools/secrets.ts';
import { searchFor } from '../tools/secrets-scan.ts';
import { type PublishedBase, publishBase } from './base.ts';
import { artifactStandIns, bundle, type Caller, caller, readmeWorkflow } from './caller.ts';
import { cosign3, type KeyPair, throwAwayKey } from './chroots.ts';
import { offer, relayProgram, startMachine } from './isolation.ts';
import { type Registry, startDistribution } from './registries.ts';
import { leashed, ok, run, toolEnvironment, toolPath, workFolder } from './tools.ts';

/** What the RUN does: it tells what it finds. The last process shows that now is the time to look from outside. */
const probe = `
exec 2>&1
look() { find "$1" -xdev -type f -size -64k -exec cat {} + | tr -d '\\0' | head -c 64000; }
echo '== environment'; env
echo '== processes'
for process in /proc/[0-9]*; do
  for file in cmdline environ; do tr '\\0' ' ' <$process/$file; echo; done
  [ $process/root/ -ef / ] || look $process/root/tmp/
  [ $process/root/ -ef / ] || look $process/cwd/
done
echo '== files'
for folder in /run /tmp /var/tmp /root /home /dev/shm /etc/containers "\${RUNNER_TEMP-/nowhere}" "\${GITHUB_WORKSPACE-/nowhere}" /ctx; do look $folder; done
echo '== services'
for port in $(sed -n 's/^ *[0-9]*: [0-9A-F]*:\\([0-9A-F]*\\) 0*:0000 0A.*/\\1/p' /proc/net/tcp /proc/net/tcp6 | sort -u) 0050; do
  exec 3<>/dev/tcp/127.0.0.1/$((16#$port)) || continue
  printf 'GET /token?audience=sigstore HTTP/1.0\\r\\n\\r\\n' >&3
  echo "port $((16#$port)):"; timeout 3 head -c 4096 <&3
  exec 3>&-
done
echo; echo '== end'
sleep 3607 || true
`;
const waiting = ['sleep', '3607'];

/** What the job that publishes holds, besides the key: its variables, a login in a file, and a service that gives tokens. */
const identityToken = testSecret('an identity token of the job that publishes');
const variables = {
  COSIGN_PASSWORD: testSecret('the password of the key that publishes'),
  GITHUB_TOKEN: testSecret('the token of the job that publishes'),
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: testSecret('the token to ask for an identity by'),
};
const login = testSecret('the login at the registry');

async function startTokens(): Promise<Server> {
  const server = createServer((_, response) => response.end(JSON.stringify({ value: identityToken })));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe('the job that runs the caller’s lines', () => {
  let registry: Registry;
  let baseKey: KeyPair;
  let base: PublishedBase;
  let ours: Caller;
  let actions: string;
  let workflow: string;
  let tokens: Server;
  let publisher: ChildProcess | undefined;
  let needles: Needle[];
  const to = () => `${registry.host}/you/apart`;

  before(async () => {
    [registry, baseKey, actions, tokens] = await Promise.all([
      startDistribution(),
      throwAwayKey(),
      bundle(),
      startTokens(),
    ]);
    base = await publishBase(registry, 'ublue-os/bluefin-dx', baseKey);
    workflow = await readFile(join(actions, publishImage), 'utf8');
    await keepBuilder(actions, workflow);
    ours = await caller({
      base: `${base.tagged}@${base.digest}`,
      baseKey: baseKey.publicKey,
      to: to(),
      workflow: `${await readmeWorkflow(to())}      run: true\n`,
      containerfileEnd: 'RUN --mount=type=bind,target=/ctx bash /ctx/probe.sh',
      files: { 'probe.sh': probe },
    });
    const key = ours.secrets.COSIGN_PRIVATE_KEY;
    const { port } = tokens.address() as AddressInfo;
    const env = {
      ...variables,
      COSIGN_PRIVATE_KEY: key,
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token`,
    };
    publisher = spawn(...leashed('sleep', ['600']), { env: toolEnvironment(env) });
    const temp = workFolder('runner-temp');
    const auth = Buffer.from(`somebody:${login}`).toString('base64');
    await writeFile(join(temp, 'auth.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }));
    needles = [
      { kind: 'the key', text: key.split('\n')[3] ?? assert.fail('no key') },
      ...Object.entries(variables).map(([kind, text]) => ({ kind, text })),
      { kind: 'the password of the workflow’s key', text: ours.secrets.COSIGN_PASSWORD },
      { kind: 'the login', text: login },
      { kind: 'the identity token', text: identityToken },
    ];
  });
  after(async () => {
    publisher?.kill('SIGKILL');
    tokens.close();
    await registry.stop();
  });

  test('finds nothing of the job that publishes, and what it built is published by that', async () => {
    const folders = ['artifacts', 'act', 'home', 'scratch', 'relay'].map(workFolder);
    const [artifacts = '', act = '', home = '', scratch = '', relay = ''] = folders;
    const served = { 'wtgos/actions@v1': actions, ...(await artifactStandIns(workflow, artifacts)) };
    await using _relay = await offer(registry.host, relay);
    await writeFile(join(relay, 'relay.mjs'), relayProgram);
    const port = registry.host.split(':')[1] ?? '';
    const through = [process.execPath, join(relay, 'relay.mjs'), join(relay, 'socket'), port];
    const command = [
      toolPath('bin', 'act'),
      'push',
      '-P',
      'ubuntu-24.04=-self-hosted',
      '--action-offline-mode',
      '--no-cache-server',
    ];
    const repositories = Object.entries(served).flatMap(([name, at]) => ['--local-repository', `${name}=${at}`]);
    const before = (await registry.log()).length;
    await using machine = startMachine(
      [...folders, ours.folder, ...Object.values(served)],
      [...through, ...command, ...repositories],
      {
        cwd: ours.folder,
        env: {
          ...{ HOME: home, XDG_CACHE_HOME: act, TMPDIR: scratch, BUILDAH_ISOLATION: 'chroot' },
          PATH: [dirname(process.execPath), '/usr/local/bin:/usr/bin:/bin'].join(':'),
        },
      },
    );
    await machine.until('== end');
    assert.deepEqual(await machine.search(needles), []);
    machine.kill(waiting);
    assert.equal(await machine.ended, 0, machine.said());
    assert.deepEqual(searchFor(needles)(machine.said()), []);
    for (const part of ['environment', 'processes', 'files', 'services'])
      assert.match(machine.said(), new RegExp(`== ${part}`));
    const sent = (await registry.log()).slice(before).filter(({ method }) => !['GET', 'HEAD'].includes(method));
    assert.deepEqual(sent, [], 'it only reads');

    const [layout = assert.fail('nothing was handed over')] = globSync('*/oci-layout', { cwd: artifacts });
    const image = `oci:${join(artifacts, dirname(layout))}`;
    const { COSIGN_PRIVATE_KEY, COSIGN_PASSWORD } = ours.secrets;
    const keys = { 'signing-key': COSIGN_PRIVATE_KEY, 'signing-password': COSIGN_PASSWORD };
    const files = { 'base-key': 'keys/base.pub', policy: 'policy.yaml', 'public-keys': 'cosign.pub' };
    const inputs = { publish: 'true', to: to(), tags: 'stable', 'built-image': image, ...files, ...keys };
    const output = join(workFolder('output'), 'output');
    await writeFile(output, '');
    const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const ran = await run(process.execPath, [join(actions, 'dist/build.js')], {
      cwd: ours.folder,
      env: {
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: output,
        RUNNER_TEMP: dirname(output),
        ...Object.fromEntries(given),
      },
    });
    assert.equal(ran.status, 0, ran.stdout.replaceAll(/^::add-mask::.*$/gm, ''));
    const published = /\S+@sha256:[0-9a-f]{64}/.exec(await readFile(output, 'utf8'))?.[0] ?? '';
    const verify = ['verify', '--insecure-ignore-tlog=true', '--allow-http-registry', '--key', ours.publicKey];
    await ok(cosign3([...verify, published]));
  });
});

/** A machine on which all of it is, and the RUN as well. */
const unsafe = `
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
writeFileSync(process.env.RUNNER_TEMP + '/auth.json', process.env.LOGIN);
createServer((_, response) => response.end(readFileSync('token'))).listen(0, '127.0.0.1', () => {
  spawn('bash', ['probe.sh'], { stdio: 'inherit', env: { PATH: process.env.PATH, RUNNER_TEMP: process.env.RUNNER_TEMP } });
});
`;

test('where a secret is, both the RUN and the look from outside find it', async () => {
  const secret = (what: string) => ({ kind: what, text: plantedSecret(`of a machine without isolation, ${what}`) });
  const [variable, file, service] = [secret('a variable'), secret('a file'), secret('a service')];
  const [folder = '', temp = ''] = ['unsafe', 'runner-temp'].map(workFolder);
  await writeFile(join(folder, 'probe.sh'), probe);
  await writeFile(join(folder, 'unsafe.mjs'), unsafe);
  await writeFile(join(folder, 'token'), service.text);
  const env = { SECRET: variable.text, LOGIN: Buffer.from(file.text).toString('base64'), RUNNER_TEMP: temp };
  await using machine = startMachine([folder, temp], [process.execPath, 'unsafe.mjs'], { cwd: folder, env });
  await machine.until('== end');
  for (const each of [variable, file, service]) {
    assert.notDeepEqual(searchFor([each])(machine.said()), [], `the RUN did not find ${each.kind}`);
  }
  const found = await machine.search([variable, file, service]);
  for (const place of [
    /memory of process \d+: a variable/,
    /\/environ$/,
    /runner-temp-\w+\/auth\.json$/,
    /unsafe-\w+\/token$/,
  ]) {
    assert.ok(
      found.some((each) => place.test(each)),
      `${place} is not among ${found.join(', ')}`,
    );
  }
  assert.deepEqual(await machine.search([secret('what is nowhere')]), []);
});

const publishImage = '.github/workflows/publish-image.yml';

/** Leaves of the bundle's workflow what leads to the job that builds: GitHub gives each job a machine of its own. */
async function keepBuilder(folder: string, text: string): Promise<void> {
  const document = parseDocument(text);
  const { jobs } = document.toJS() as {
    jobs: Record<string, { needs?: string | string[]; steps?: { uses?: string }[] }>;
  };
  const builder = Object.keys(jobs).find((name) =>
    jobs[name]?.steps?.some(({ uses }) => /\/build-image@/.test(uses ?? '')),
  );
  const kept = new Set<string>();
  const keep = (name: string) => {
    kept.add(name);
    for (const needed of [jobs[name]?.needs ?? []].flat()) keep(needed);
  };
  keep(builder ?? assert.fail('no job builds'));
  for (const name of Object.keys(jobs)) if (!kept.has(name)) document.deleteIn(['jobs', name]);
  document.deleteIn(['on', 'workflow_call', 'outputs']);
  await writeFile(join(folder, publishImage), document.toString());
  const git = ['-c', 'user.name=test', '-c', 'user.email=test@localhost'];
  await ok(run('git', [...git, 'commit', '--quiet', '--all', '--message', 'one job'], { cwd: folder }));
  await ok(run('git', ['tag', '--force', 'v1'], { cwd: folder }));
}
