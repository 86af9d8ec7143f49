import { z } from 'zod';
import { ExternalError } from '../core/errors.ts';
import type { RegistryClient, Reply } from './client.ts';
import { nextPage } from './link.ts';
import { isTag } from './reference.ts';

const pageSize = 1000;
const maxPages = 1000;
const maxPageBytes = 4 * 1024 * 1024;
/** Bytes of all pages. */
const maxListBytes = 32 * 1024 * 1024;
const answer = z.looseObject({ tags: z.array(z.string()).nullish() });

/**
 * All tags of a repository (distribution-spec 1.1, "Listing Tags"), sorted; none for a repository that is not there.
 * What is no tag is left out.
 * @throws ExternalError
 */
export async function listTags(client: RegistryClient, path: string): Promise<string[]> {
  const tags = new Set<string>();
  let size = 0;
  let to: string | URL = `/v2/${path}/tags/list?n=${pageSize}`;
  for (let page = 1; page <= maxPages; page += 1) {
    const reply: Reply = await client.request(
      { method: 'GET', to, scopes: [{ path, actions: 'pull' }] },
      [200, 404],
      maxPageBytes,
    );
    if (reply.status === 404 && page === 1) return [];
    if (reply.status === 404) throw unusable(client, path, `in ${page} pages, the last of which is not there`);
    size += reply.body.length;
    if (size > maxListBytes) throw unusable(client, path, `in more than ${maxListBytes} bytes`);
    for (const tag of readPage(reply.body, client.host)) if (isTag(tag)) tags.add(tag);
    const next = nextPage(client, to, reply.headers.link);
    if (!next) return [...tags].sort();
    to = next;
  }
  throw unusable(client, path, `on more than ${maxPages} pages`);
}

function unusable({ host }: RegistryClient, path: string, how: string): ExternalError {
  return new ExternalError('registry-protocol', `${host}/${path} lists tags ${how}`);
}

function readPage(body: Buffer, host: string): string[] {
  try {
    return answer.parse(JSON.parse(body.toString('utf8'))).tags ?? [];
  } catch {
    throw new ExternalError('registry-protocol', `${host} answered with a list of tags that cannot be read`);
  }
}
