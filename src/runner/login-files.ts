import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Credentials, dockerCredentials } from '../registry/credentials.ts';

/**
 * The logins of docker, podman and skopeo, in the order of containers-auth.json(5) and docker's own file last;
 * the first file that knows the repository counts. Nothing else is ever sent to a registry.
 */
export function loginFiles(env: NodeJS.ProcessEnv): Credentials {
  const files = [
    env['REGISTRY_AUTH_FILE'],
    env['XDG_RUNTIME_DIR'] && join(env['XDG_RUNTIME_DIR'], 'containers/auth.json'),
    join(env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'containers/auth.json'),
    join(env['DOCKER_CONFIG'] || join(homedir(), '.docker'), 'config.json'),
  ];
  const logins = files.flatMap((file) => (file ? [dockerCredentials(file)] : []));
  return {
    async lookup(host, path) {
      for (const login of logins) {
        const found = await login.lookup(host, path);
        if (found) return found;
      }
      return undefined;
    },
  };
}
