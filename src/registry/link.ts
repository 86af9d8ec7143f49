import { ExternalError } from '../core/errors.ts';
import type { RegistryClient } from './client.ts';

const maxHeaderLength = 8192;
// Sticky and without nesting: each match consumes what it looked at.
const target = /[\s,]*<([^<>]*)>/y;
const parameter = /\s*;\s*([^\s;,="]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/y;

/**
 * The next page of a list (RFC 8288, as distribution-spec 1.1 uses it: `<url>; rel="next"`); undefined on the last one.
 * @throws ExternalError `registry-protocol` when it leads away from the registry: what is there is not the list then.
 */
export function nextPage(
  client: RegistryClient,
  from: string | URL,
  header: string | string[] | undefined,
): URL | undefined {
  const found = nextIn(Array.isArray(header) ? header.join(',') : (header ?? ''));
  if (found === undefined) return undefined;
  const next = client.visit(new URL(from, client.origin), found, 'the next page of a list');
  if (next.origin === client.origin.origin) return next;
  throw new ExternalError('registry-protocol', `${client.host} goes on with a list at ${next.origin}`, {
    hint: 'A proxy before the registry must not give it another name.',
  });
}

/** The first target that says `next` among its relations. */
function nextIn(header: string): string | undefined {
  const text = header.slice(0, maxHeaderLength);
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found;
  };
  for (let link = take(target); link; link = take(target)) {
    let isNext = false;
    for (let found = take(parameter); found; found = take(parameter)) {
      const relations = (found[2] ?? found[3] ?? '').toLowerCase().split(/\s+/);
      if (found[1]?.toLowerCase() === 'rel' && relations.includes('next')) isNext = true;
    }
    if (isNext) return link[1];
  }
  return undefined;
}
