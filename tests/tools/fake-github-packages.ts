import type { Digest } from '../../src/core/digest.ts';
import type { FakeRepository } from './fake-registry-api.ts';
import { documented } from './openapi.ts';

/** One container package of GitHub's: a view on a repository of a fake registry. */
export interface FakePackages {
  kind: 'orgs' | 'users';
  owner: string;
  name: string;
  repository: FakeRepository;
  /** When a version was pushed or tagged last; the beginning of 2020 where it says nothing. */
  touched: Map<Digest, Date>;
  /** Public versions of so many downloads that GitHub keeps them. */
  undeletable?: Set<Digest>;
  /** Entries of a page, whatever is asked for. */
  pageSize?: number;
  /** Called before each deletion. */
  deleting?: (digest: Digest) => void;
}

type Answer = [status: number, body: object, headers?: Record<string, string>];

const notFound: Answer = [404, { message: 'Package not found.' }];

/** What GitHub answers about its packages (REST, "Packages"); undefined: the address is about something else. */
export function packagesAnswer(
  packages: FakePackages,
  ids: Map<Digest, number>,
  method: string,
  url: URL,
  mayDelete: boolean,
): Answer | undefined {
  if (!/^\/(orgs|users)\//.test(url.pathname)) return undefined;
  const root = `/${packages.kind}/${packages.owner}/packages/container/${encodeURIComponent(packages.name)}`;
  if (method === 'GET' && url.pathname === root) {
    const whole = documented('GET /orgs/{org}/packages/{package_type}/{package_name}');
    return [200, { ...whole, name: packages.name, version_count: packages.repository.manifests.size }];
  }
  if (!url.pathname.startsWith(`${root}/versions`)) return notFound;

  const { manifests, tags } = packages.repository;
  for (const digest of manifests.keys()) if (!ids.has(digest)) ids.set(digest, 1000 + ids.size);
  const tagsOf = (digest: Digest) => [...tags].filter(([, to]) => to === digest).map(([tag]) => tag);
  const json = (digest: Digest) => {
    const time = (packages.touched.get(digest) ?? new Date('2020-01-01T00:00:00Z')).toISOString();
    const container = { tags: tagsOf(digest) };
    return {
      ...documented('GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}'),
      ...{
        id: ids.get(digest),
        name: digest,
        created_at: '2020-01-01T00:00:00Z',
        updated_at: time.replace('.000', ''),
      },
      metadata: { package_type: 'container', container },
    };
  };
  if (method === 'GET' && url.pathname === `${root}/versions`) {
    const size = packages.pageSize ?? Number(url.searchParams.get('per_page') ?? 30);
    const page = Number(url.searchParams.get('page') ?? 1);
    const start = (page - 1) * size;
    const shown = [...manifests.keys()].toReversed().slice(start, start + size);
    const next = new URL(`?${url.searchParams}`, `http://127.0.0.1:${url.port}${url.pathname}`);
    next.searchParams.set('page', `${page + 1}`);
    return [200, shown.map(json), start + size < manifests.size ? { link: `<${next}>; rel="next"` } : {}];
  }
  const id = Number(url.pathname.slice(`${root}/versions/`.length));
  const digest = [...manifests.keys()].find((each) => ids.get(each) === id);
  if (!digest) return notFound;
  if (method === 'GET') return [200, json(digest)];
  if (method !== 'DELETE') return notFound;
  packages.deleting?.(digest);
  if (!mayDelete) return [403, { message: 'Resource not accessible by integration' }];
  const own = tagsOf(digest);
  if (packages.undeletable?.has(digest)) {
    const message = 'Publicly visible package versions with more than 5000 downloads cannot be deleted.';
    return [400, { message }];
  }
  if (own.length > 0 && new Set(tags.values()).size === 1) {
    return [
      400,
      { message: 'You cannot delete the last tagged version of a package. You must delete the package instead.' },
    ];
  }
  manifests.delete(digest);
  for (const tag of own) tags.delete(tag);
  return [204, {}];
}
