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
  const options = { env: helperEnvironment(env) };
  const logins = files.flatMap((file) => (file ? [dockerCredentials(file, options)] : []));
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

/** Inputs (a key's text may be one), the runner's own tokens, and what our workflows call their secrets. */
const ours = /^(?:INPUT_|ACTIONS_|COSIGN_|BUILD_SECRET_)/;

/**
 * What a credential helper gets, which finds its own login in the environment: all but what is meant for us, and the
 * variables that an input names by `env://`.
 */
function helperEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inputs = Object.entries(env).flatMap(([name, value = '']) => (name.startsWith('INPUT_') ? [value] : []));
  const named = new Set(inputs.flatMap((value) => [...value.matchAll(/env:\/\/(\w+)/g)].map(([, name]) => name)));
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name) && !named.has(name)));
}
