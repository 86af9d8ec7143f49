import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, type FakeRepository, usualAnswer } from './fake-governance-answers.ts';
import { answerFaults, requestFaults } from './openapi.ts';

export interface FakeGovernance extends AsyncDisposable {
  url: string;
  /** `GET /path?query` of each request, below the interface's address. */
  log: string[];
}

/** The number of the repository: a renamed one is redirected to it, and addresses of further pages name it. */
const number = 1_300_192;

/**
 * GitHub's REST interface on 127.0.0.1, as far as a repository's governance goes. Every request, and every answer but a lie
 * that a test asks for, is held to GitHub's own description; its end throws where one did not keep to it.
 *
 * @param base what stands before every path, such as `/api/v3` of an Enterprise server
 */
export async function startFakeGovernance(
  repository: FakeRepository,
  token: string,
  base = '',
): Promise<FakeGovernance> {
  const log: string[] = [];
  const faults: string[] = [];
  let url = '';

  function serve({ method = '', url: asked = '/', headers }: IncomingMessage, response: ServerResponse): void {
    const target = asked.slice(base.length);
    log.push(`${method} ${target}`);
    if (!asked.startsWith(`${base}/`)) faults.push(`${asked} is not below ${base}`);
    faults.push(...requestFaults({ method, target, headers }));
    const isKnown = headers.authorization === `Bearer ${token}`;
    const answer = isKnown ? answerTo(repository, target, url) : badCredentials;
    const { status = 200, body, lie = false } = answer;
    if (!lie) faults.push(...answerFaults(method, target, status, body));
    const text = typeof body === 'string' && lie ? body : JSON.stringify(body);
    // As GitHub's: weak, and of one answer alone.
    const etag = `W/"${createHash('sha256').update(`${target}\n${text}`).digest('hex')}"`;
    if (status === 200 && headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
    const type = { 'content-type': 'application/json; charset=utf-8', ...(status === 200 && { etag }) };
    response.writeHead(status, { ...type, ...answer.headers }).end(text);
  }

  const server = createServer(serve);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  return {
    url,
    log,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      assert.deepEqual(faults, [], 'the fake interface is as GitHub describes its own');
    },
  };
}

const documentation_url = 'https://docs.github.com/rest';
const badCredentials: Answer = { status: 401, body: { message: 'Bad credentials', documentation_url, status: '401' } };

function answerTo(repository: FakeRepository, target: string, url: string): Answer {
  const { pathname, searchParams: query } = new URL(target, 'http://api');
  const { name, formerly, instead } = repository;
  const isUnder = (root: string) => pathname === root || pathname.startsWith(`${root}/`);
  if (formerly !== undefined && isUnder(`/repos/${formerly}`)) {
    const location = `${url}/repositories/${number}${target.slice(`/repos/${formerly}`.length)}`;
    const body = { message: 'Moved Permanently', url: location, documentation_url };
    return { status: 301, headers: { location }, body };
  }
  const root = [`/repos/${name}`, `/repositories/${number}`].find(isUnder);
  const path = decodeURIComponent(root === undefined ? pathname : pathname.slice(root.length));
  const usual = () => usualAnswer(repository, root === undefined ? undefined : path, pathname);
  const given = instead.get(path);
  const answer = given === undefined ? usual() : typeof given === 'function' ? given(query, url) : given;
  const { items } = answer;
  return items ? paged(answer, items, query, `${url}/repositories/${number}${path}`) : answer;
}

/** One page of a list, and in its header where the others are. */
function paged(answer: Answer, items: readonly unknown[], query: URLSearchParams, address: string): Answer {
  const size = Number(query.get('per_page') ?? 30);
  const page = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string) => {
    const parameters = new URLSearchParams(query);
    parameters.set('page', `${to}`);
    return `<${address}?${parameters}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const shown = items.slice((page - 1) * size, page * size);
  const body = answer.within === undefined ? shown : { total_count: items.length, [answer.within]: shown };
  return { ...answer, headers: { ...answer.headers, ...(links.length > 0 && { link: links.join(', ') }) }, body };
}
