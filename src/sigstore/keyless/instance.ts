import { UserError } from '../../core/errors.ts';

/** Where to sign without a key. URLs have no slash at their end. */
export interface SigstoreInstance {
  /** Certificates for identity tokens. */
  fulcioUrl: string;
  /** RFC 3161 timestamps. */
  tsaUrl?: string | undefined;
  /** Transparency log. */
  rekorUrl?: string | undefined;
  /** Of the log's API; 2 has no time of its own, so it needs a timestamp beside it. */
  rekorVersion?: 1 | 2 | undefined;
}

/** What of a workflow run decides where it signs. */
export interface Repository {
  /** `https://github.com`, or where else GitHub runs (`GITHUB_SERVER_URL`). */
  serverUrl: string;
  /** Of the event's payload; undefined, where an event has no repository, counts as private. */
  visibility: string | undefined;
}

/**
 * The Sigstore that GitHub's own attest action takes (actions/attest, `endpoints.ts`): the public one for public
 * repositories; else GitHub's, whose certificates are in no public log.
 *
 * @throws UserError `keyless-unavailable` on a GitHub Enterprise Server, which brings none
 */
export function githubInstance({ serverUrl, visibility }: Repository): SigstoreInstance {
  const { hostname } = new URL(serverUrl);
  if (hostname === 'github.com' && visibility === 'public') {
    return { fulcioUrl: 'https://fulcio.sigstore.dev', rekorUrl: 'https://rekor.sigstore.dev', rekorVersion: 1 };
  }
  if (hostname === 'github.com' || hostname.endsWith('.ghe.com')) {
    const domain = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { fulcioUrl: `https://fulcio.${domain}`, tsaUrl: `https://timestamp.${domain}` };
  }
  throw new UserError('keyless-unavailable', `${hostname} brings no Sigstore that signs without a key`, {
    hint: 'Give fulcio-url with tsa-url or rekor-url of a Sigstore that trusts its tokens, or sign with a key.',
  });
}

/**
 * Who vouches for the workflows of a GitHub (its documentation, "OpenID Connect": github.com, ghe.com, Enterprise Server).
 * @param serverUrl as `GITHUB_SERVER_URL` has it
 */
export function githubIssuer(serverUrl: string): string {
  const { hostname, origin } = new URL(serverUrl);
  if (hostname === 'github.com') return 'https://token.actions.githubusercontent.com';
  return hostname.endsWith('.ghe.com') ? `https://token.actions.${hostname}` : `${origin}/_services/token`;
}
