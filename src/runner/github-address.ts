const publicServer = 'https://github.com';

/** `https://github.com`, or the Enterprise server or tenant of ghe.com that runs this. Without a slash at its end. */
export function serverUrlOf(env: NodeJS.ProcessEnv): string {
  return (env['GITHUB_SERVER_URL'] || publicServer).replace(/\/+$/, '');
}

/**
 * Where that GitHub's REST interface is. A runner says it; where only the server is known it follows from it (GitHub's
 * documentation, "Getting started with the REST API"), so that a token never goes to another GitHub than its own.
 */
export function apiUrlOf(env: NodeJS.ProcessEnv): string {
  if (env['GITHUB_API_URL']) return env['GITHUB_API_URL'];
  const server = serverUrlOf(env);
  const { hostname = '' } = URL.parse(server) ?? {};
  if (server === publicServer) return 'https://api.github.com';
  return hostname.endsWith('.ghe.com') ? `https://api.${hostname}` : `${server}/api/v3`;
}
