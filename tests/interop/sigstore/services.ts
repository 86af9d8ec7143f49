/** A whole Sigstore on loopback: real Fulcio, real timestamp authority, real Rekor of the second version. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cosign3 } from '../chroots.ts';
import { freePort, leashed, ok, toolEnvironment, toolPath, workFolder } from '../tools.ts';
import { type Issuer, startIssuer } from './issuer.ts';

export interface Sigstore {
  readonly issuer: Issuer;
  readonly fulcioUrl: string;
  readonly tsaUrl: string;
  /** Of Rekor's second version. */
  readonly rekorUrl: string;
  /** Trusted roots: with Fulcio and the timestamp authority alone, and with the log besides. */
  readonly roots: { readonly timestamps: string; readonly log: string };
  stop(): Promise<void>;
}

interface Server {
  readonly child: ChildProcess;
  readonly words: string[];
  stop(): Promise<void>;
}

/** Starts all of it; the certificate authority is a new one each time. */
export async function startSigstore(): Promise<Sigstore> {
  const folder = workFolder('sigstore');
  const issuer = await startIssuer();
  const [fulcio, tsa, rekor] = await Promise.all([
    startFulcio(folder, issuer.url),
    startTimestampAuthority(),
    startRekor(folder),
  ]);
  const [authority, timestamps] = await Promise.all([
    text(`${fulcio.url}/api/v2/trustBundle`),
    text(`${tsa.url}/api/v1/timestamp/certchain`),
  ]);
  const [chain] = (JSON.parse(authority) as { chains: { certificates: string[] }[] }).chains;
  writeFileSync(join(folder, 'ca.pem'), chain?.certificates.join('\n') ?? '');
  writeFileSync(join(folder, 'tsa.pem'), timestamps);
  const start = new Date(Date.now() - 60_000).toISOString().replace(/\.\d+Z/, 'Z');
  const common = [
    `--fulcio=url=${fulcio.url},certificate-chain=${join(folder, 'ca.pem')},start-time=${start}`,
    `--tsa=url=${tsa.url}/api/v1/timestamp,certificate-chain=${join(folder, 'tsa.pem')},start-time=${start}`,
  ];
  const log = `--rekor=url=${rekor.url},public-key=${rekor.publicKey},start-time=${start},origin=127.0.0.1`;
  const roots = { timestamps: join(folder, 'timestamps.json'), log: join(folder, 'log.json') };
  await ok(cosign3(['trusted-root', 'create', ...common, '--out', roots.timestamps]));
  await ok(cosign3(['trusted-root', 'create', ...common, log, '--out', roots.log]));
  return {
    issuer,
    fulcioUrl: fulcio.url,
    tsaUrl: tsa.url,
    rekorUrl: rekor.url,
    roots,
    async stop() {
      await Promise.all([fulcio.server.stop(), tsa.server.stop(), rekor.server.stop(), issuer.stop()]);
    },
  };
}

async function startFulcio(folder: string, issuerUrl: string): Promise<{ url: string; server: Server }> {
  const [port, grpcPort, metricsPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const config = {
    'oidc-issuers': {
      [issuerUrl]: {
        'issuer-url': issuerUrl,
        'client-id': 'sigstore',
        type: 'ci-provider',
        'ci-provider': 'github-workflow',
      },
    },
    'ci-issuer-metadata': { 'github-workflow': githubMetadata },
  };
  // JSON is YAML, but Fulcio reads what is JSON by other names: the comment makes it YAML alone.
  writeFileSync(join(folder, 'fulcio.yaml'), `# YAML\n${JSON.stringify(config)}`);
  const args = [
    'serve',
    '--ca=ephemeralca',
    '--ct-log-url=',
    `--config-path=${join(folder, 'fulcio.yaml')}`,
    '--host=127.0.0.1',
    `--port=${port}`,
    '--grpc-host=127.0.0.1',
    `--grpc-port=${grpcPort}`,
    `--metrics-port=${metricsPort}`,
    // The default name is one for the whole machine.
    `--legacy-unix-domain-socket=@fulcio-${randomUUID()}`,
  ];
  const server = startServer(toolPath('bin', 'fulcio'), args);
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/api/v2/trustBundle`, server);
  return { url, server };
}

/** As Fulcio's own configuration has it for GitHub (config/identity/config.yaml). */
const githubMetadata = {
  'default-template-values': { url: 'https://github.com' },
  'extension-templates': {
    'github-workflow-trigger': 'event_name',
    'github-workflow-sha': 'sha',
    'github-workflow-name': 'workflow',
    'github-workflow-repository': 'repository',
    'github-workflow-ref': 'ref',
    'build-signer-uri': '{{ .url }}/{{ .job_workflow_ref }}',
    'build-signer-digest': 'job_workflow_sha',
    'runner-environment': 'runner_environment',
    'source-repository-uri': '{{ .url }}/{{ .repository }}',
    'source-repository-digest': 'sha',
    'source-repository-ref': 'ref',
    'source-repository-identifier': 'repository_id',
    'source-repository-owner-uri': '{{ .url }}/{{ .repository_owner }}',
    'source-repository-owner-identifier': 'repository_owner_id',
    'build-config-uri': '{{ .url }}/{{ .workflow_ref }}',
    'build-config-digest': 'workflow_sha',
    'build-trigger': 'event_name',
    'run-invocation-uri': '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
    'source-repository-visibility-at-signing': 'repository_visibility',
  },
  'subject-alternative-name-template': '{{ .url }}/{{ .job_workflow_ref }}',
};

async function startTimestampAuthority(): Promise<{ url: string; server: Server }> {
  const server = startServer(toolPath('bin', 'timestamp-authority'), []);
  for (const deadline = Date.now() + 15_000; ; await sleep(20)) {
    const address = server.words.find((line) => /^127\.0\.0\.1:\d+$/.test(line));
    if (address) return { url: `http://${address}`, server };
    if (Date.now() > deadline) throw new Error(`the timestamp authority did not start:\n${server.words.join('\n')}`);
  }
}

async function startRekor(folder: string): Promise<{ url: string; server: Server; publicKey: string }> {
  const [port, grpcPort, metricsPort] = await Promise.all([freePort(), freePort(), freePort()]);
  const { privateKey } = generateKeyPairSync('ed25519');
  const files = { key: join(folder, 'rekor.pem'), publicKey: join(folder, 'rekor.pub'), log: join(folder, 'rekor') };
  mkdirSync(files.log);
  writeFileSync(files.key, privateKey.export({ format: 'pem', type: 'pkcs8' }));
  writeFileSync(files.publicKey, createPublicKey(privateKey).export({ format: 'pem', type: 'spki' }));
  const args = [
    'serve',
    // Verifiers take the log's name from its URL, without the port.
    '--hostname=127.0.0.1',
    `--storage-dir=${files.log}`,
    `--signer-filepath=${files.key}`,
    '--http-address=127.0.0.1',
    `--http-port=${port}`,
    '--grpc-address=127.0.0.1',
    `--grpc-port=${grpcPort}`,
    `--http-metrics-port=${metricsPort}`,
    '--checkpoint-interval=1s',
  ];
  const server = startServer(toolPath('bin', 'rekor-server'), args);
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}/healthz`, server);
  return { url, server, publicKey: files.publicKey };
}

function startServer(file: string, argv: readonly string[]): Server {
  const [program, args] = leashed(file, argv);
  const child = spawn(program, args, { env: toolEnvironment(), cwd: toolPath('work') });
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      if (words.length < 500) words.push(...chunk.split('\n'));
    });
  }
  const gone = once(child, 'exit');
  return {
    child,
    words,
    async stop() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

async function answers(url: string, { child, words }: Server): Promise<void> {
  for (const deadline = Date.now() + 15_000; ; await sleep(50)) {
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${url} is not there:\n${words.join('\n')}`);
  }
}

async function text(url: string): Promise<string> {
  return (await fetch(url)).text();
}
