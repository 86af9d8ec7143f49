import type { Digest } from '../core/digest.ts';
import type { Store } from '../registry/types.ts';
import type { Origin } from '../sigstore/origin.ts';
import type { ThrowAwayKey } from '../sigstore/throw-away-key.ts';
import { type BuildOptions, type Built, build, links } from './build.ts';
import type { PipelineServices } from './services.ts';

export interface CheckOptions extends Omit<BuildOptions, 'publish'> {
  /** A layout that stands in for the repository. */
  folder: Store;
  /** What a publish would move, plain or templates. */
  tags: readonly string[];
  /** `host/path:tag` that the tags stand for. */
  references: readonly string[];
  key: ThrowAwayKey;
}

/**
 * The whole chain into a folder, signed with a key that nobody keeps. The base's layers stay where they are: nobody
 * pulls from the folder, and a host's verdict reads manifests and what the image brings.
 *
 * @throws WtgosError as `build`
 */
export async function check(options: CheckOptions, services: PipelineServices): Promise<Built> {
  const { folder, tags, references, key } = options;
  const publish = {
    target: folder,
    tags,
    references,
    key: key.signing,
    publicKeys: [key.public],
    allowRollback: true,
  };
  const chain: typeof links = {
    ...links,
    pushImage: (staged, target, ...rest) => {
      const known = new Set(staged.base.manifest.document.layers.map(({ digest }) => digest));
      return links.pushImage(staged, havingBlobs(target, known), ...rest);
    },
  };
  const origin = asPublished(services.origin);
  // Whatever RUN does with the key, nobody trusts it.
  return build({ ...options, publish, runWithKey: true }, { ...services, origin }, chain);
}

/** A store that takes some blobs for being there already. */
function havingBlobs(store: Store, known: ReadonlySet<Digest>): Store {
  return new Proxy(store, {
    get(target, name) {
      if (name === 'putBlob') {
        const put: Store['putBlob'] = async (blob, source) =>
          known.has(blob.digest) ? 'present' : target.putBlob(blob, source);
        return put;
      }
      const member = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

/** The tags are those of a publish from the same commit, not those of a pull request. */
function asPublished(origin: Origin): Origin {
  if (origin.kind !== 'github') return origin;
  const { serverUrl, repository, sha } = origin;
  return { kind: 'local', source: { uri: `${serverUrl}/${repository}`, commit: sha } };
}
