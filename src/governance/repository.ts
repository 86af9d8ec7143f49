import { z } from 'zod';
import { ExternalError, UserError } from '../core/errors.ts';
import { nextPage } from '../sigstore/github-pages.ts';
import type { GitHubAnswer, GitHubApi } from '../sigstore/github-store.ts';
import { type Reading, readAnswer, type Seen } from './answer.ts';

/** More pages than any repository of this kind has; beyond them the interface is not to be believed. */
const maxPages = 50;
const perPage = 100;
/** Longest time that one list takes, pauses that GitHub asks for among it. */
const maxListMs = 10 * 60_000;
/** Larger files of a repository are not read: none of those that are asked for is. */
const maxFileBytes = 4 * 1024 * 1024;
const namePattern = /^[\w-][\w.-]{0,99}\/[\w-][\w.-]{0,99}$/;

/** A question to GitHub. */
export interface Question<T> extends Reading<T> {
  /** Below the repository, such as `/rules/branches/main`; or an address of its own that starts with `/orgs/`. */
  path: string;
}

/** One file of a branch. */
export interface TreeFile {
  /** Git's name of its bytes, in hex. */
  id: string;
  /** Bytes. */
  size: number;
  isLink: boolean;
}

/** Reads a repository's settings by GitHub's REST interface, and never takes silence for an answer. */
export class RepositoryReader {
  /** `owner/name` as it is called now. */
  readonly name: string;
  readonly #api: GitHubApi;
  /** Answers that were had, by their addresses: nothing is asked twice. */
  readonly #answers = new Map<string, Promise<GitHubAnswer>>();
  readonly #trees = new Map<string, Promise<Seen<Map<string, TreeFile>>>>();

  private constructor(api: GitHubApi, name: string, itself: GitHubAnswer) {
    this.name = name;
    this.#api = api;
    this.#answers.set(`/repos/${name}`, Promise.resolve(itself));
  }

  /**
   * Finds a repository; one that was renamed or given to another owner by the number that GitHub redirects to.
   * @throws UserError `input-invalid` when the text names no repository; ExternalError `github-denied` when GitHub shows none of
   *   that name, otherwise as {@link RepositoryReader.ask}
   */
  static async open(api: GitHubApi, name: string): Promise<RepositoryReader> {
    if (!namePattern.test(name))
      throw new UserError('input-invalid', `${JSON.stringify(name.slice(0, 200))} names no repository of GitHub`, {
        hint: 'Write it as owner/name.',
      });
    let answer = await api.request('GET', `/repos/${name}`);
    const number = numberIn(answer, api.address);
    // Only the number is taken from the redirect: the token goes nowhere else.
    if (number !== undefined) answer = await api.request('GET', `/repositories/${number}`);
    if (isRedirect(answer)) throw ledAway();
    const seen = readAnswer(answer, { shape: z.object({ full_name: z.string().regex(namePattern) }), permission: '' });
    if (seen.state !== 'seen')
      throw new ExternalError('github-denied', `${name}: ${seen.state === 'hidden' ? seen.why : 'there is none'}`, {
        hint: 'Is the name right, and may the token read the repository (metadata: read)?',
      });
    return new RepositoryReader(api, seen.value.full_name, answer);
  }

  get owner(): string {
    return this.name.split('/', 1)[0] ?? '';
  }

  /** One answer. @throws ExternalError `github-denied` for a token that is not taken, `github-failed` otherwise */
  async ask<T>(question: Question<T>): Promise<Seen<T>> {
    const path = this.#address(question.path);
    const asked = this.#answers.get(path) ?? this.#api.request('GET', path);
    this.#answers.set(path, asked);
    return read(await asked, question);
  }

  /** All pages of a list. */
  list<T>(question: Question<T>): Promise<Seen<T[]>> {
    return this.#pages(question, z.array(question.shape).max(perPage), (items) => ({ items }));
  }

  /** All pages of a list whose pages have no numbers: each says where the next begins. */
  listByCursor<T>(question: Question<T>): Promise<Seen<T[]>> {
    return this.#pages(question, z.array(question.shape).max(perPage), (items) => ({ items }), false);
  }

  /** All pages of a list that is a member of the answer. */
  listWithin<T>(member: string, question: Question<T>): Promise<Seen<T[]>> {
    const shape = z.object({ total_count: z.number(), [member]: z.array(question.shape).max(perPage) });
    return this.#pages(question, shape, (answer) => ({
      items: (answer as Record<string, unknown>)[member] as T[],
      total: answer.total_count as number,
    }));
  }

  async #pages<T, A>(
    question: Question<T>,
    shape: z.ZodType<A>,
    partsOf: (answer: A) => { items: T[]; total?: number },
    isNumbered = true,
  ): Promise<Seen<T[]>> {
    const { permission } = question;
    const hidden = (why: string): Seen<T[]> => ({ state: 'hidden', why, permission });
    const path = this.#address(question.path);
    const until = performance.now() + maxListMs;
    const all: T[] = [];
    const before = new Set<string>();
    let place = isNumbered ? '&page=1' : '';
    for (let count = 1; count <= maxPages && performance.now() < until; count++) {
      const answer = await this.#api.request(
        'GET',
        `${path}${path.includes('?') ? '&' : '?'}per_page=${perPage}${place}`,
      );
      const seen = read(answer, { ...question, shape });
      if (seen.state !== 'seen') return seen;
      const { items, total } = partsOf(seen.value);
      if (items.length > 0 && before.has(answer.body)) return hidden('GitHub gives the same page twice');
      before.add(answer.body);
      all.push(...items);
      const next = nextPage(answer.headers.get('link'), this.#api.address);
      if (next.at === 'nowhere') return hidden(next.why);
      if (next.at === 'end' && items.length < perPage)
        return total === undefined || total === all.length
          ? { state: 'seen', value: all }
          : hidden(`GitHub lists ${all.length} of ${total}`);
      // A full page that names no next one may have lost that word on its way.
      if (next.at === 'end' && !isNumbered) return hidden(`there are ${all.length} entries or more`);
      const following =
        next.at === 'page' ? `&${next.parameter}=${encodeURIComponent(next.value)}` : `&page=${count + 1}`;
      if (isNumbered ? following !== `&page=${count + 1}` : following.startsWith('&page=') || following === place)
        return hidden('the next page is not the one that follows');
      place = following;
    }
    return hidden(`GitHub gives more than ${maxPages} pages of it, or takes longer than ${maxListMs / 60_000} min`);
  }

  /**
   * The text of a file on a branch; absent only where the branch's own list of files lacks it.
   * @param most bytes; a larger file is hidden
   */
  async file(path: string, branch: string, most = maxFileBytes): Promise<Seen<string>> {
    const permission = 'contents: read';
    const tree = await this.files(branch);
    if (tree.state !== 'seen') return tree;
    const file = tree.value.get(path);
    if (!file) return { state: 'absent' };
    if (file.isLink) return { state: 'hidden', why: `${path} is a symbolic link: look at it by hand`, permission };
    const tooLarge = { state: 'hidden', why: `${path} is too large to be read`, permission } as const;
    if (file.size > most) return tooLarge;
    // By its bytes' name: the very version that was listed, and whole up to 100 MB.
    const seen = await this.ask({
      path: `/git/blobs/${file.id}`,
      shape: z.object({ encoding: z.enum(['base64', 'utf-8']), content: z.string() }),
      permission,
    });
    if (seen.state !== 'seen') return seen;
    const { encoding, content } = seen.value;
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    return bytes.length > most ? tooLarge : { state: 'seen', value: bytes.toString() };
  }

  /** All files on a branch by their paths; asked for once. */
  files(branch: string): Promise<Seen<Map<string, TreeFile>>> {
    const asked = this.#trees.get(branch) ?? this.#listFiles(branch);
    this.#trees.set(branch, asked);
    return asked;
  }

  async #listFiles(branch: string): Promise<Seen<Map<string, TreeFile>>> {
    const permission = 'contents: read';
    const seen = await this.ask({
      path: `/git/trees/${encodeURIComponent(branch)}?recursive=1`,
      shape: z.object({ truncated: z.boolean(), tree: z.array(entryShape) }),
      permission,
    });
    if (seen.state !== 'seen') return seen;
    if (seen.value.truncated) return { state: 'hidden', why: 'GitHub lists only a part of its files', permission };
    const files = new Map<string, TreeFile>();
    for (const { path, type, mode, sha: id, size = 0 } of seen.value.tree)
      if (type === 'blob') files.set(path, { id, size, isLink: mode === '120000' });
    return { state: 'seen', value: files };
  }

  #address(path: string): string {
    return path.startsWith('/orgs/') ? path : `/repos/${this.name}${path}`;
  }
}

const entryShape = z.object({
  path: z.string(),
  type: z.string(),
  mode: z.string(),
  sha: z.string().regex(/^[\da-f]{40,64}$/),
  size: z.number().optional(),
});

function read<T>(answer: GitHubAnswer, question: Question<T>): Seen<T> {
  if (isRedirect(answer)) throw ledAway();
  return readAnswer(answer, question);
}

function isRedirect({ status }: GitHubAnswer): boolean {
  return [301, 302, 307, 308].includes(status);
}

/** The number of a repository that an answer redirects to on the same interface. */
function numberIn(answer: GitHubAnswer, address: string): string | undefined {
  if (!isRedirect(answer)) return undefined;
  const location = URL.parse(answer.headers.get('location') ?? '', `${address}/`);
  const base = new URL(address);
  const root = `${base.pathname.replace(/\/$/, '')}/repositories/`;
  if (location?.origin !== base.origin || !location.pathname.startsWith(root)) throw ledAway();
  const number = location.pathname.slice(root.length);
  if (!/^\d{1,15}$/.test(number)) throw ledAway();
  return number;
}

function ledAway(): ExternalError {
  return new ExternalError('github-failed', 'GitHub sends the question somewhere else, where the token does not go', {
    hint: 'Was the repository renamed just now? Run the same again, by its name of today.',
  });
}
