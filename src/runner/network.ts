import { readFile } from 'node:fs/promises';
import { UserError } from '../core/errors.ts';

/** What is on this machine is never asked for through a proxy, as Go's programs and the browsers have it. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];
const proxies = ['https_proxy', 'http_proxy'] as const;

/**
 * Makes every request of this process go through the proxy that the environment names (HTTPS_PROXY, HTTP_PROXY, NO_PROXY;
 * lower case wins), and trust the authorities of SSL_CERT_FILE in place of Node's own, as Go's programs do. What
 * NODE_EXTRA_CA_CERTS names is Node's own business. Must run before a library reads the environment for itself.
 *
 * @param env is changed: libraries and the programs that we start read the same settings from it
 * @param mask is told of a proxy's password
 * @throws UserError `input-invalid` for a proxy that is no http address, or certificates that cannot be read
 */
export async function useNetworkOf(env: NodeJS.ProcessEnv, mask: (secret: string) => void): Promise<void> {
  const found = proxies.flatMap((name) => {
    const text = setting(env, name);
    return text === '' ? [] : [{ name, url: proxyUrl(text, name, mask) }];
  });
  if (found.length > 0) {
    const noProxy = [setting(env, 'no_proxy'), ...loopback].filter(Boolean).join(',');
    const settings = { ...Object.fromEntries(found.map(({ name, url }) => [name, url])), no_proxy: noProxy };
    for (const [name, value] of Object.entries(settings)) {
      env[name] = value;
      env[name.toUpperCase()] = value;
    }
    const { setGlobalProxyFromEnv } = await import('node:http');
    setGlobalProxyFromEnv(settings);
  }
  if (env['SSL_CERT_FILE']) await trustOnly(env['SSL_CERT_FILE']);
}

function setting(env: NodeJS.ProcessEnv, name: string): string {
  return env[name] || env[name.toUpperCase()] || '';
}

/** `host:port` means http, as everywhere. The text may hold a password, so it is never shown. */
function proxyUrl(text: string, name: string, mask: (secret: string) => void): string {
  const url = URL.parse(text.includes('://') ? text : `http://${text}`);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new UserError('input-invalid', `${name.toUpperCase()} names no proxy that is known here`, {
      hint: 'Give it as http://host:port, or https://user:password@host:port.',
    });
  }
  if (url.password !== '') {
    const [user, password] = [url.username, url.password].map(decoded);
    for (const secret of new Set([url.password, `${password}`, `${user}:${password}`])) mask(secret);
  }
  return url.href;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function trustOnly(file: string): Promise<void> {
  const { getCACertificates, setDefaultCACertificates } = await import('node:tls');
  try {
    const own = (await readFile(file, 'utf8')).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
    if (own === null) throw new Error('it holds no certificate in PEM form');
    setDefaultCACertificates([...own, ...getCACertificates('extra')]);
  } catch (cause) {
    throw new UserError('input-invalid', `SSL_CERT_FILE cannot be used: ${(cause as Error).message}`, {
      hint: 'Name a readable PEM file with the certificates of the authorities to trust, or unset the variable.',
      cause,
    });
  }
}
