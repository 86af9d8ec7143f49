/** Real registries on loopback, each with its own record of what was asked of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { testSecret } from '../tools/secrets.ts';
import { leashed, plainHttpHosts, toolEnvironment, toolPath, workFolder } from './tools.ts';

/** One request, as the registry itself wrote it down. */
export interface Access {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly status: number;
  /** Bytes of the answer's body. */
  readonly sent: number;
  /** Bytes of the request's body; only {@link startGgcrRegistry} counts them. */
  readonly received?: number;
}

/** What a record says about blobs and manifests. */
export interface Transfers {
  /** `POST …?mount=D&from=R` that the registry granted. */
  readonly mounted: readonly { readonly repository: string; readonly digest: string; readonly from: string }[];
  /** Uploads that were finished, by the digest they were finished with. */
  readonly uploaded: readonly { readonly repository: string; readonly digest: string }[];
  /** Uploads that were opened (202) and not finished: bytes may have travelled for nothing. */
  readonly unfinished: number;
  /** Manifests in the order they became visible; `reference` is a digest or a tag. */
  readonly manifests: readonly { readonly repository: string; readonly reference: string }[];
  /** Blobs that were read, with status 200 or 206. */
  readonly downloaded: readonly { readonly repository: string; readonly digest: string }[];
}

export interface Registry {
  /** `127.0.0.1:PORT`, as it stands in a reference. */
  readonly host: string;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Everything it has answered until now, in its own words. */
  log(): Promise<readonly Access[]>;
  /** The same, read as transfers; `since` skips that many first entries of {@link log}. */
  transfers(since?: number): Promise<Transfers>;
  stop(): Promise<void>;
}

/** Reads a record as transfers. */
export function transfersOf(log: readonly Access[]): Transfers {
  const mounted = [];
  const uploaded = [];
  const manifests = [];
  const downloaded = [];
  let opened = 0;
  for (const { method, target, status } of log) {
    const url = new URL(target, 'http://registry');
    const found = /^\/v2\/(.+)\/(blobs|manifests)\/(.+)$/.exec(url.pathname);
    const [, repository = '', kind, rest = ''] = found ?? [];
    if (kind === 'manifests') {
      if (method === 'PUT' && status === 201) manifests.push({ repository, reference: rest });
    } else if (rest.startsWith('uploads')) {
      const digest = url.searchParams.get('mount') ?? url.searchParams.get('digest') ?? '';
      const from = url.searchParams.get('from') ?? '';
      if (method === 'POST' && status === 202) opened++;
      else if (method === 'POST' && status === 201 && url.searchParams.has('mount')) {
        mounted.push({ repository, digest, from });
      } else if (method === 'POST' && status === 201) {
        opened++;
        uploaded.push({ repository, digest });
      } else if (method === 'PUT' && status === 201) uploaded.push({ repository, digest });
    } else if (kind === 'blobs' && method === 'GET' && (status === 200 || status === 206)) {
      downloaded.push({ repository, digest: rest });
    }
  }
  return { mounted, uploaded, unfinished: opened - uploaded.length, manifests, downloaded };
}

/** A line of the common log format, which distribution writes for each request. */
const COMMON_LOG = /^127\.0\.0\.1 \S+ \S+ \[[^\]]*\] "([A-Z]+) (\S+) [^"]*" (\d{3}) (\d+|-)/;

function distributionAccess(line: string): Access | undefined {
  const [, method, target, status, sent] = COMMON_LOG.exec(line) ?? [];
  if (method === undefined || target === undefined) return undefined;
  return { method, target, status: Number(status), sent: Number(sent) || 0 };
}

interface Service {
  readonly file: string;
  readonly args: readonly string[];
  /** Finds the address in a line of the program's output. */
  readonly address: RegExp;
  readonly access: (line: string) => Access | undefined;
}

async function start(service: Service): Promise<Registry> {
  const [program, args] = leashed(service.file, service.args);
  const child = spawn(program, args, { env: toolEnvironment({ OTEL_TRACES_EXPORTER: 'none' }) });
  const entries: Access[] = [];
  const words: string[] = [];
  let host: string | undefined;
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const entry = service.access(line);
        if (entry !== undefined) entries.push(entry);
        else if (words.length < 200) words.push(line);
        host ??= service.address.exec(line)?.[1];
      }
    });
  }
  const gone = once(child, 'exit');
  const started = Date.now();
  while (host === undefined) {
    if (child.exitCode !== null || Date.now() - started > 15_000) {
      child.kill('SIGKILL');
      throw new Error(`${service.file} did not start:\n${words.join('\n')}`);
    }
    await sleep(20);
  }
  return registryOf(child, gone, host, entries);
}

function registryOf(child: ChildProcess, gone: Promise<unknown>, host: string, entries: Access[]): Registry {
  const url = `http://${host}`;
  plainHttpHosts.add(host);
  let marks = 0;
  // The pipe is asynchronous: a request of our own, once it shows, proves that all before it do.
  async function log(): Promise<readonly Access[]> {
    const target = `/v2/?mark=${++marks}`;
    await (await fetch(url + target)).arrayBuffer();
    const deadline = Date.now() + 5_000;
    while (!entries.some((entry) => entry.target === target)) {
      if (Date.now() > deadline) throw new Error(`${url} keeps no record of its requests`);
      await sleep(5);
    }
    return entries.filter((entry) => !entry.target.startsWith('/v2/?mark='));
  }
  return {
    host,
    url,
    log,
    transfers: async (since = 0) => transfersOf((await log()).slice(since)),
    async stop() {
      plainHttpHosts.delete(host);
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** CNCF `distribution` v3 on a file system, deletes allowed. No referrers API. */
export function startDistribution(): Promise<Registry> {
  const folder = workFolder('distribution');
  const config = {
    version: 0.1,
    log: { level: 'info', accesslog: { disabled: false } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: '127.0.0.1:0', secret: testSecret('only of this test') },
  };
  mkdirSync(join(folder, 'data'));
  // JSON is YAML.
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(config));
  return start({
    file: toolPath('bin', 'distribution'),
    args: ['serve', join(folder, 'config.yml')],
    address: /listening on (127\.0\.0\.1:\d+)/,
    access: distributionAccess,
  });
}

/** go-containerregistry's registry in memory, with or without the referrers API. */
export function startGgcrRegistry(options: { readonly referrers: boolean }): Promise<Registry> {
  return start({
    file: toolPath('bin', 'ggcr-registry'),
    args: [`-referrers=${options.referrers}`],
    address: /^(127\.0\.0\.1:\d+)$/,
    access: (line) => (line.startsWith('{') ? (JSON.parse(line) as Access) : undefined),
  });
}
