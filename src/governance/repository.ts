import { z } from 'zod';
import { ExternalError, UserError } from '../core/errors.ts';
import { printable } from '../core/printable.ts';
import type { GitHubApi } from '../sigstore/github-store.ts';

/** What a question got: an answer, the word that there is none, or nothing that decides it. */
export type Seen<T> =
  | { state: 'seen'; value: T }
  | { state: 'absent' }
  /** @param why in words; `permission` would have let this token see it */
  | { state: 'hidden'; why: string; permission: string };

/** More pages than any repository of this kind has; beyond them the interface is not to be believed. */
const maxPages = 50;
const perPage = 100;
/** Larger files of a repository are not read: none of those that are asked for is. */
const maxFileBytes = 4 * 1024 * 1024;

/** A question to GitHub. */
export interface Question<T> {
  /** Below the interface's address. */
  path: string;
  /** What of the answer is looked at; the rest may be anything. */
  shape: z.ZodType<T>;
  /** Which permission makes it answer, for people. */
  permission: string;
  /** The messages of a 404 that say "there is none", and not "you may not see it". */
  noneSays?: RegExp;
}

/** Reads a repository's settings by GitHub's REST interface, and never takes silence for an answer. */
export class RepositoryReader {
  readonly name: string;
  readonly #api: GitHubApi;
  readonly #files = new Map<string, Promise<Seen<string[]>>>();

  /** @throws UserError `input-invalid` when the text names no repository */
  constructor(api: GitHubApi, name: string) {
    if (!/^[\w-][\w.-]*\/[\w-][\w.-]*$/.test(name))
      throw new UserError('input-invalid', `${JSON.stringify(name.slice(0, 200))} names no repository of GitHub`, {
        hint: 'Write it as owner/name.',
      });
    this.name = name;
    this.#api = api;
  }

  get owner(): string {
    return this.name.split('/', 1)[0] ?? '';
  }

  /** @param below `/rules/branches/main`, or an address of its own that starts with `/orgs/` */
  async ask<T>({ path, shape, permission, noneSays }: Question<T>): Promise<Seen<T>> {
    const { status, body } = await this.#api.request('GET', this.#address(path));
    if (status === 200) return this.#read(body, shape, permission);
    const message = messageOf(body);
    if (status === 401) throw refusedToken();
    if ([301, 302, 307, 308].includes(status)) throw await this.#moved(body);
    if (status === 404 && noneSays?.test(message)) return { state: 'absent' };
    if (status === 403 || status === 404) {
      const why = `GitHub does not show it to this token (${status}${message ? `: ${message}` : ''})`;
      return { state: 'hidden', why, permission };
    }
    throw new ExternalError('github-failed', `GitHub answers with status ${status}${message ? `: ${message}` : ''}`, {
      hint: 'Run the same again. Nothing was changed: this command only reads.',
    });
  }

  /** All pages of a list. */
  list<T>(question: Question<T>): Promise<Seen<T[]>> {
    return this.#pages(question, z.array(question.shape).max(perPage), (items) => items);
  }

  /** A list whose pages have no numbers: it is hidden where there is more than the first. */
  async first<T>({ path, shape, permission }: Question<T>): Promise<Seen<T[]>> {
    const paged = `${path}${path.includes('?') ? '&' : '?'}per_page=${perPage}`;
    const seen = await this.ask({ path: paged, shape: z.array(shape).max(perPage), permission });
    if (seen.state !== 'seen' || seen.value.length < perPage) return seen;
    return { state: 'hidden', why: `there are ${perPage} entries or more: look at it on GitHub`, permission };
  }

  /** All pages of a list that is a member of the answer. */
  listWithin<T>(member: string, question: Question<T>): Promise<Seen<T[]>> {
    const shape = z.object({ [member]: z.array(question.shape).max(perPage) });
    return this.#pages(question, shape, (answer) => (answer as Record<string, T[]>)[member] ?? []);
  }

  async #pages<T, A>(
    { path, permission }: Question<T>,
    shape: z.ZodType<A>,
    itemsOf: (answer: A) => T[],
  ): Promise<Seen<T[]>> {
    const all: T[] = [];
    for (let page = 1; page <= maxPages; page++) {
      const paged = `${path}${path.includes('?') ? '&' : '?'}per_page=${perPage}&page=${page}`;
      const seen = await this.ask({ path: paged, shape, permission });
      if (seen.state !== 'seen') return seen;
      const items = itemsOf(seen.value);
      all.push(...items);
      if (items.length < perPage) return { state: 'seen', value: all };
    }
    return { state: 'hidden', why: `GitHub gives more than ${maxPages} pages of it`, permission };
  }

  /** The text of a file on a branch; absent only where the branch's own list of files lacks it. */
  async file(path: string, branch: string): Promise<Seen<string>> {
    const all = await this.files(branch);
    if (all.state !== 'seen') return all;
    if (!all.value.includes(path)) return { state: 'absent' };
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const seen = await this.ask({
      path: `/contents/${encoded}?ref=${encodeURIComponent(branch)}`,
      shape: z.object({ type: z.literal('file'), encoding: z.string(), content: z.string(), size: z.number() }),
      permission: 'contents: read',
    });
    if (seen.state !== 'seen') return seen;
    const { encoding, content, size } = seen.value;
    // Above 1 MB GitHub leaves the content out.
    if (encoding !== 'base64' || size > maxFileBytes)
      return { state: 'hidden', why: `${path} is too large to be read`, permission: 'contents: read' };
    return { state: 'seen', value: Buffer.from(content, 'base64').toString() };
  }

  /** The paths of all files on a branch; asked for once. */
  files(branch: string): Promise<Seen<string[]>> {
    const known = this.#files.get(branch);
    if (known) return known;
    const asked = this.#listFiles(branch);
    this.#files.set(branch, asked);
    return asked;
  }

  async #listFiles(branch: string): Promise<Seen<string[]>> {
    const permission = 'contents: read';
    const seen = await this.ask({
      path: `/git/trees/${encodeURIComponent(branch)}?recursive=1`,
      shape: z.object({ truncated: z.boolean(), tree: z.array(z.object({ path: z.string(), type: z.string() })) }),
      permission,
    });
    if (seen.state !== 'seen') return seen;
    if (seen.value.truncated) return { state: 'hidden', why: 'GitHub lists only a part of its files', permission };
    const files = seen.value.tree.filter(({ type }) => type === 'blob').map(({ path }) => path);
    return { state: 'seen', value: files };
  }

  #address(path: string): string {
    return path.startsWith('/orgs/') || path.startsWith('/users/') ? path : `/repos/${this.name}${path}`;
  }

  #read<T>(body: string, shape: z.ZodType<T>, permission: string): Seen<T> {
    let document: unknown;
    try {
      document = JSON.parse(body);
    } catch {
      return { state: 'hidden', why: 'GitHub’s answer is no JSON', permission };
    }
    const parsed = shape.safeParse(document);
    if (parsed.success) return { state: 'seen', value: parsed.data };
    const [issue] = parsed.error.issues;
    const why = `GitHub’s answer is not as documented (${issue?.path.join('.') || 'as a whole'})`;
    return { state: 'hidden', why, permission };
  }

  /** A repository that was renamed answers with its number. */
  async #moved(body: string): Promise<UserError> {
    const [number] = /\/repositories\/\d{1,15}/.exec(body) ?? [];
    const answer = number === undefined ? undefined : await this.#api.request('GET', number);
    const named = answer && /"full_name":\s*"([\w.-]+\/[\w.-]+)"/.exec(answer.body)?.[1];
    return new UserError('input-invalid', `${this.name} was renamed`, {
      hint: named === undefined ? 'Name it as it is called now.' : `It is ${named} now: name that.`,
    });
  }
}

function messageOf(body: string): string {
  const [, message = ''] = /"message":\s*"((?:[^"\\]|\\.){0,200})"/.exec(body.slice(0, 10_000)) ?? [];
  return printable(message);
}

function refusedToken(): ExternalError {
  return new ExternalError('github-denied', 'GitHub does not accept the token: it is wrong, or has expired', {
    hint: 'Give another one; in a workflow the run’s own github.token.',
  });
}
