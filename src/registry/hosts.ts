import { ExternalError } from '../core/errors.ts';

/** Registries whose token service has another name: registry host → realm hosts that may see its credentials. */
const knownRealms: ReadonlyMap<string, readonly string[]> = new Map([
  ['registry-1.docker.io', ['auth.docker.io']],
  ['registry.gitlab.com', ['gitlab.com']],
]);

/** Whether a host name (without port, IPv6 in brackets or not) is this machine: 127.0.0.0/8, ::1, localhost. */
export function isLoopback(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare === '::1' || /^127(?:\.\d{1,3}){3}$/.test(bare);
}

/**
 * Where a registry's API answers. Docker Hub's host differs from its name. Plain http is for loopback, or when asked for.
 * @param host with port, as an image reference has it.
 */
export function registryOrigin(host: string, plainHttp: boolean | undefined): URL {
  const endpoint = host === 'docker.io' ? 'registry-1.docker.io' : host;
  const secure = new URL(`https://${endpoint}/`);
  return (plainHttp ?? isLoopback(secure.hostname)) ? new URL(`http://${endpoint}/`) : secure;
}

/**
 * Whether a registry may send us (redirect, upload location, token realm) to a URL at all. https always; plain http only
 * from plain http, to the same machine name or from loopback to loopback.
 */
export function mayVisit(registry: URL, target: URL): boolean {
  if (target.username !== '' || target.password !== '') return false;
  if (target.protocol === 'https:') return true;
  if (target.protocol !== 'http:' || registry.protocol !== 'http:') return false;
  return target.hostname === registry.hostname || (isLoopback(registry.hostname) && isLoopback(target.hostname));
}

/**
 * Whether a token realm may be given the registry's credentials: the same host name, a known pair, or what GitLab does by
 * default (`registry.example.org` → `example.org`). A registry can name any realm, so anything else is asked anonymously.
 */
export function realmIsOurs(registry: URL, realm: URL): boolean {
  if (realm.hostname === registry.hostname) return true;
  if (knownRealms.get(registry.hostname)?.includes(realm.hostname)) return true;
  return realm.hostname.includes('.') && registry.hostname === `registry.${realm.hostname}`;
}

/** Resolves a `Location` or `Link` and checks that it may be visited. @throws ExternalError `registry-protocol` */
export function resolveVisit(registry: URL, from: URL, location: string | undefined, what: string): URL {
  let target: URL | undefined;
  try {
    target = new URL(location ?? '', from);
  } catch {
    // No URL: the same answer as for one that may not be visited.
  }
  if (location && target && mayVisit(registry, target)) return target;
  const where = target ? `${target.protocol}//${target.host}` : 'no address';
  throw new ExternalError(
    'registry-protocol',
    `${registry.host} sent us to ${location ? where : 'no address'} for ${what}`,
    {
      hint: 'Only https is followed (plain http stays on the host it started on). The registry or a proxy before it is set up wrongly.',
    },
  );
}
