import { type DockerReference, formatDockerReference } from '../docker-reference.ts';

/**
 * Names under which policy.json and registries.d are asked about an image, the most exact first: the reference, the
 * repository, each parent, the registry, then `*.` and each of its parent domains
 * (containers/image, docker/policyconfiguration/naming.go).
 */
export function scopesOf(reference: DockerReference): string[] {
  const scopes = [formatDockerReference(reference)];
  const parts = reference.name.split('/');
  for (let length = parts.length; length > 0; length -= 1) scopes.push(parts.slice(0, length).join('/'));
  const labels = (parts[0] ?? '').replace(/:.*$/, '').split('.');
  for (let from = 1; from < labels.length; from += 1) scopes.push(`*.${labels.slice(from).join('.')}`);
  return scopes;
}
