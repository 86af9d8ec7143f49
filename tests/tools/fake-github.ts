import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Digest } from '../../src/core/digest.ts';
import { type FakePackages, packagesAnswer } from './fake-github-packages.ts';
import { answerFaults, requestFaults } from './openapi.ts';

/** What GitHub answers to everything, in place of what it should. */
export interface GitHubFault {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

export interface FakeGitHubOptions {
  /** The one repository there is. */
  repository: string;
  packages?: FakePackages;
  /** Token → its permission to attestations and packages. */
  tokens: Record<string, 'read' | 'write'>;
  /** Before every path, as `/api/v3` on an Enterprise server. */
  basePath?: string;
  /** Lists addresses instead of bundles, as GitHub does since July 2026: compressed (`snappy`) or as they are. */
  bundlesBy?: 'snappy' | 'json';
  /** Asked for each request, counted from 1. */
  faults?: (count: number, method: string) => GitHubFault | undefined;
}

/**
 * GitHub's REST interface on 127.0.0.1: the store of attestations, and packages. Every request, and every answer that is no
 * fault, is held to GitHub's own description; its end throws where one did not keep to it.
 */
export interface FakeGitHub extends AsyncDisposable {
  url: string;
  /** `METHOD status` of each request. */
  log: string[];
  /** Bundles by the hex of the subject's digest. */
  attestations: Map<string, Bundle[]>;
}

interface Bundle {
  mediaType: string;
  dsseEnvelope: { payload: string; payloadType: string; signatures: unknown[] };
  verificationMaterial: object;
}

type Answer = [status: number, body: object, headers?: Record<string, string>];

const documentation_url = 'https://docs.github.com/rest';
const tooLarge = 48 * 1024 * 1024;

export async function startFakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const log: string[] = [];
  const broken: string[] = [];
  const attestations = new Map<string, Bundle[]>();
  const blobs = new Map<string, Buffer>();
  const ids = new Map<Digest, number>();
  let base = '';

  function judge(method: string, url: URL, headers: IncomingMessage['headers'], body: string): Answer {
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    const permission = Object.hasOwn(options.tokens, token) ? options.tokens[token] : undefined;
    if (permission === undefined) return [401, { message: 'Bad credentials' }];
    const { packages } = options;
    const about = packages && packagesAnswer(packages, ids, method, url, permission === 'write');
    if (about) return about;
    const root = `/repos/${options.repository}/attestations`;
    if (method === 'GET' && url.pathname.startsWith(`${root}/sha256:`)) {
      const kept = attestations.get(url.pathname.slice(`${root}/sha256:`.length)) ?? [];
      const type = url.searchParams.get('predicate_type');
      const found = kept.filter((bundle) => type === null || statementOf(bundle).predicateType === type);
      if (found.length === 0) return [404, { message: 'Not Found' }];
      if (!options.bundlesBy) return [200, { attestations: found.map((bundle) => ({ bundle, repository_id: 1 })) }];
      const listed = found.map((bundle) => ({ bundle_url: addressOf(bundle), repository_id: 1 }));
      return [200, { attestations: listed }];
    }
    if (method !== 'POST' || url.pathname !== root) return [404, { message: 'Not Found' }];
    if (permission !== 'write') return [403, { message: 'Resource not accessible by integration' }];
    if (body.length > tooLarge) return [413, { message: 'Payload too large' }];
    return keep(body);
  }

  function keep(body: string): Answer {
    try {
      const { bundle } = JSON.parse(body) as { bundle: Bundle };
      const { subject } = statementOf(bundle);
      const valid =
        bundle.mediaType.startsWith('application/vnd.dev.sigstore.bundle') &&
        bundle.dsseEnvelope.payloadType === 'application/vnd.in-toto+json' &&
        bundle.dsseEnvelope.signatures.length === 1 &&
        typeof bundle.verificationMaterial === 'object';
      const [first] = subject;
      if (!valid || first === undefined) return [422, { message: 'Invalid bundle', documentation_url }];
      const hex = first.digest.sha256;
      attestations.set(hex, [...(attestations.get(hex) ?? []), bundle]);
      return [201, { id: attestations.size }];
    } catch {
      return [422, { message: 'Invalid request', documentation_url }];
    }
  }

  /** A place of its own on the same server, which needs no token and must not get one. */
  function addressOf(bundle: Bundle): string {
    const path = `/storage/${blobs.size}.json.sn`;
    const bytes = Buffer.from(JSON.stringify(bundle));
    blobs.set(path, options.bundlesBy === 'snappy' ? snappyOf(bytes) : bytes);
    return `${base}${path}?signature=of-the-storage`;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const fault = options.faults?.(log.length + 1, method);
    const url = new URL(request.url ?? '/', base);
    const blob = fault ? undefined : blobs.get(url.pathname);
    if (blob) {
      const status = headers.authorization === undefined && url.search === '?signature=of-the-storage' ? 200 : 403;
      log.push(`${method} storage ${status}`);
      return void response
        .writeHead(status, { 'content-type': 'application/x-snappy' })
        .end(status === 200 ? blob : '');
    }
    const { basePath = '' } = options;
    const isApi = url.pathname.startsWith(`${basePath}/`);
    if (isApi) url.pathname = url.pathname.slice(basePath.length);
    const missing: Answer = [404, { message: 'Not Found' }];
    const sent = Buffer.concat(chunks).toString();
    const answer = () => (isApi ? judge(method, url, headers, sent) : missing);
    const [status, body, more] = fault ? [fault.status, {}] : answer();
    const target = `${url.pathname}${url.search}`;
    const isHeld = isApi && !url.pathname.startsWith('/storage/');
    if (isHeld) broken.push(...requestFaults({ method, target, headers, body: sent }));
    if (isHeld && !fault) broken.push(...answerFaults(method, target, status, status === 204 ? undefined : body));
    log.push(`${method} ${status}`);
    response.writeHead(status, { 'content-type': 'application/json', ...more, ...fault?.headers });
    response.end(fault?.body ?? (status === 204 ? '' : JSON.stringify(body)));
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: base,
    log,
    attestations,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      assert.deepEqual(broken, [], 'the fake interface is as GitHub describes its own');
    },
  };
}

function statementOf({ dsseEnvelope }: Bundle): { predicateType: string; subject: { digest: { sha256: string } }[] } {
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
}

/** A block of Snappy that compresses nothing: its length, then literals. */
function snappyOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  const length: number[] = [];
  for (let rest = bytes.length; length.length === 0 || rest > 0; rest = Math.floor(rest / 128)) {
    length.push((rest % 128) + (rest >= 128 ? 128 : 0));
  }
  for (let at = 0; at < bytes.length; at += 65_536) {
    const literal = bytes.subarray(at, at + 65_536);
    const size = Buffer.alloc(2);
    size.writeUInt16LE(literal.length - 1);
    parts.push(Buffer.of(61 << 2), size, literal);
  }
  return Buffer.concat([Buffer.from(length), ...parts]);
}
