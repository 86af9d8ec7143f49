import type { IncomingHttpHeaders } from 'node:http';

/** The ETag of an answer, for a write that depends on it. A weak one never fits there (RFC 9110, 13.1.1): undefined. */
export function etagOf({ etag }: IncomingHttpHeaders): string | undefined {
  return etag === undefined || /^W\//i.test(etag) ? undefined : etag;
}
