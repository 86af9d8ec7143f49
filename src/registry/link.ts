import type { RegistryClient } from './client.ts';

/**
 * The next page of a list (RFC 8288, as distribution-spec 1.1 uses it: `<url>; rel="next"`); undefined on the last one.
 * @throws ExternalError `registry-protocol` when it leads away from the registry.
 */
export function nextPage(
  client: RegistryClient,
  from: string | URL,
  header: string | string[] | undefined,
): URL | undefined {
  const text = (Array.isArray(header) ? header.join(',') : (header ?? '')).slice(0, 8192);
  const found = /<([^<>]*)>\s*;\s*rel="?next"?/i.exec(text);
  if (!found) return undefined;
  const next = client.visit(new URL(from, client.origin), found[1], 'the next page of a list');
  return next.origin === client.origin.origin ? next : undefined;
}
