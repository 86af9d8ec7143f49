import { z } from 'zod';
import { type Digest, isDigest } from '../core/digest.ts';
import { ExternalError, UserError } from '../core/errors.ts';
import { printable, shortened } from '../core/printable.ts';
import { isTag } from '../registry/reference.ts';
import type { ImageReference } from '../registry/types.ts';
import { nextPage } from '../sigstore/github-pages.ts';
import type { GitHubApi } from '../sigstore/github-store.ts';

/** One manifest of a package, as GitHub counts them. All its tags go with it. */
export interface PackageVersion {
  id: number;
  digest: Digest;
  /** Sorted. */
  tags: readonly string[];
  /** When it was pushed or its tags last changed, whichever was later. */
  touched: Date;
}

/** The versions of one container package (REST, "Packages"). */
export interface PackageVersions {
  /** All of them, newest first. @throws ExternalError `github-denied`, `github-failed` */
  list(): Promise<PackageVersion[]>;
  /** As it is now; undefined when it is gone. @throws as `list` */
  get(id: number): Promise<PackageVersion | undefined>;
  /** @returns undefined when it is gone; else GitHub's words why not. @throws ExternalError `github-denied`, `github-failed` */
  remove(id: number): Promise<string | undefined>;
}

const pageSize = 100;
const maxPages = 200;

const version = z.object({
  id: z.number().int().positive().max(Number.MAX_SAFE_INTEGER),
  name: z.custom<Digest>(isDigest),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
  metadata: z.object({ container: z.object({ tags: z.array(z.string().refine(isTag)).max(100_000) }) }),
});
const failure = z.object({ message: z.string() });

/**
 * @param reference a package of GitHub's container registry, by its repository
 * @throws UserError `input-invalid` for any other place: a package of the same name would lose its versions
 */
export function githubPackage(api: GitHubApi, reference: ImageReference): PackageVersions {
  const { owner, name } = packageOf(reference);
  const what = `${owner}/${name}`;
  const under = (kind: 'orgs' | 'users') =>
    `/${kind}/${encodeURIComponent(owner)}/packages/container/${encodeURIComponent(name)}`;
  let found: Promise<string> | undefined;

  async function root(): Promise<string> {
    for (const path of [under('orgs'), under('users')]) {
      const answer = await api.request('GET', path);
      if (answer.status === 200) return path;
      if (answer.status !== 404) throw refusal(what, answer);
    }
    throw refusal(what, { status: 404, body: '' });
  }
  const place = () => {
    found ??= root();
    return found;
  };

  return {
    async list() {
      const versions = new Map<number, PackageVersion>();
      for (let page = 1; page <= maxPages; page += 1) {
        const path = `${await place()}/versions?state=active&per_page=${pageSize}&page=${page}`;
        const answer = await api.request('GET', path);
        if (answer.status !== 200) throw refusal(what, answer);
        const items = read(z.array(version).max(pageSize), answer.body, what);
        for (const item of items) versions.set(item.id, versionOf(item));
        // A page that is short is not the last where GitHub names another: it need not heed the size that was asked for.
        const next = nextPage(answer.headers.get('link'), api.address);
        if (next.at === 'nowhere') throw notWhole(what, next.why);
        if (next.at === 'end' && items.length < pageSize)
          return [...versions.values()].sort((a, b) => Number(b.touched) - Number(a.touched));
      }
      throw new ExternalError('github-failed', `${what} has more than ${pageSize * maxPages} versions`, {
        hint: 'Delete the oldest of them by GitHub’s own pages first.',
      });
    },
    async get(id) {
      const answer = await api.request('GET', `${await place()}/versions/${id}`);
      if (answer.status === 404) return undefined;
      if (answer.status !== 200) throw refusal(what, answer);
      return versionOf(read(version, answer.body, what));
    },
    async remove(id) {
      const answer = await api.request('DELETE', `${await place()}/versions/${id}`);
      // 404: an earlier try had its effect, since it was there a moment ago; or the token may read only.
      if (answer.status === 204 || (answer.status === 404 && (await this.get(id)) === undefined)) return undefined;
      if ([401, 403, 404, 429].includes(answer.status)) throw refusal(what, answer);
      return `status ${answer.status}${words(answer.body)}`;
    },
  };
}

function notWhole(what: string, why: string): ExternalError {
  return new ExternalError('github-failed', `GitHub does not list all versions of ${what}: ${why}`, {
    hint: 'Nothing is deleted by a list that is not whole. Run the same again.',
  });
}

/** `ghcr.io/owner/name`, or the same on an Enterprise server (`containers.HOST`), or on loopback for tests. */
function packageOf(reference: ImageReference): { owner: string; name: string } {
  if (reference.kind === 'registry') {
    const { host, path, tag, digest } = reference;
    const [owner, ...name] = path.split('/');
    const isGitHub = /^(ghcr\.io|containers\..+|127\.0\.0\.1:\d+)$/.test(host);
    const isBare = tag === undefined && digest === undefined;
    if (isGitHub && isBare && owner && name.length > 0) return { owner, name: name.join('/') };
  }
  throw new UserError('input-invalid', 'package: it must be a package of GitHub’s registry, without tag or digest', {
    hint: 'Name it so: ghcr.io/owner/name. Other registries have retention of their own.',
  });
}

function versionOf({ id, name, created_at, updated_at, metadata }: z.infer<typeof version>): PackageVersion {
  const touched = new Date(Math.max(Date.parse(created_at), Date.parse(updated_at)));
  return { id, digest: name, tags: [...new Set(metadata.container.tags)].sort(), touched };
}

function read<T extends z.ZodType>(schema: T, body: string, what: string): z.infer<T> {
  const result = schema.safeParse(parsed(body));
  if (result.success) return result.data;
  throw new ExternalError('github-failed', `GitHub’s list of the versions of ${what} cannot be read`, {
    hint: 'Nothing is deleted by a list that is not understood. Run the same again.',
  });
}

function refusal(what: string, { status, body }: { status: number; body: string }): ExternalError {
  const said = words(body);
  if (status === 429 || (status === 403 && /rate limit/i.test(said))) {
    return new ExternalError(
      'github-failed',
      `GitHub takes no more requests about ${what} for now (status ${status}${said})`,
      {
        hint: 'Run the same again in an hour: it goes on where it stopped.',
      },
    );
  }
  const hint = hints.get(status);
  return new ExternalError(
    hint === undefined ? 'github-failed' : 'github-denied',
    `GitHub answers with status ${status} about the package ${what}${said}`,
    { hint },
  );
}

const access =
  'In a workflow: `permissions: packages: write`, and in the package’s settings (Manage Actions access) the role Admin for this repository. Elsewhere: a classic token with read:packages and delete:packages.';
const hints: ReadonlyMap<number, string> = new Map([
  [401, `The token is not valid (any more). ${access}`],
  [403, `The token may not do that. ${access}`],
  [404, `There is no such package, or the token may not see or change it. ${access}`],
]);

function words(body: string): string {
  const said = failure.safeParse(parsed(body)).data?.message;
  return said === undefined ? '' : `: ${shortened(printable(said), 300)}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
