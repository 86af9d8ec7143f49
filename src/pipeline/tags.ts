import { UserError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { Origin } from '../sigstore/origin.ts';
import { isImageTag } from './target.ts';

/** What a tag may hold in braces, and what it becomes. */
export const tagWords = {
  date: 'the day of the image’s clock (UTC), 20261123',
  sha: 'the first seven digits of the commit',
  'os-version': 'VERSION_ID of the image’s os-release',
  pr: 'the number of the pull request',
} as const;
type TagWord = keyof typeof tagWords;
type TagValues = { [Word in TagWord]?: string | undefined };
const words = Object.keys(tagWords) as TagWord[];

const piece = `[A-Za-z0-9_.-]|\\{(?:${words.join('|')})\\}`;
/** A tag, plain or with words in braces. */
export const tagTemplate = new RegExp(`^(?![.-])(?:${piece}){1,128}$`);
/** `host/path:tag`, its tag as above. */
export const referenceTemplate = new RegExp(`^[a-z0-9.:[\\]_-]+/[A-Za-z0-9._/-]+:(?![.-])(?:${piece}){1,128}$`);

const shortSha = 7;

interface TagFacts {
  created: Date;
  origin: Origin;
}

/** Tags as they were asked for, as far as they are known before there is an image. */
interface TagPlan {
  /** Whether some tag waits for the image's os-release. */
  needsOsVersion: boolean;
  /** The tags that do not. */
  plain: readonly string[];
  /**
   * The tags, and the references that they stand for.
   * @param osVersion as `osVersionOf` reads it
   * @throws UserError `input-invalid` for what is no tag then; `input-missing` when it is needed and unknown
   */
  fill(osVersion: string | undefined): { tags: string[]; references: string[] };
}

/**
 * Reads the tags that a run asks for. In a pull request those with `{pr}` count and no others, elsewhere the others: one
 * list serves both, and no pull request moves `stable`.
 *
 * @throws UserError `input-missing` when none is left or a word has no value here, `input-invalid` for what is no tag
 */
export function planTags(
  templates: readonly string[],
  references: readonly string[],
  { created, origin }: TagFacts,
  log: Pick<Log, 'info'>,
): TagPlan {
  const isPullRequest = inPullRequest(origin);
  const counts = (template: string) => template.includes('{pr}') === isPullRequest;
  const wanted = templates.filter(counts);
  const left = templates.filter((template) => !counts(template));
  const where = isPullRequest ? 'in a pull request' : 'outside of a pull request';
  if (wanted.length === 0) {
    throw new UserError('input-missing', `tags: none of ${left.join(', ')} is moved ${where}`, {
      hint: isPullRequest
        ? 'A pull request moves only tags with its number: pr-{pr}. Or do not publish from it.'
        : 'Tags with {pr} are for pull requests: name others besides.',
    });
  }
  if (left.length > 0) log.info(`${where}: the tags ${left.join(', ')} are left as they are`);
  const known: TagValues = {
    date: dateOf(created),
    sha: commitOf(origin)?.slice(0, shortSha),
    pr: pullRequestOf(origin),
  };
  const plain = wanted.filter((template) => !template.includes('{os-version}'));
  const plan: TagPlan = {
    needsOsVersion: plain.length < wanted.length,
    plain: plain.map((template) => filled(template, known)),
    fill: (osVersion) => ({
      tags: [...new Set(wanted.map((template) => filled(template, { ...known, 'os-version': osVersion })))],
      references: references.filter(counts).map((reference) => {
        const colon = reference.lastIndexOf(':');
        return (
          reference.slice(0, colon + 1) + filled(reference.slice(colon + 1), { ...known, 'os-version': osVersion })
        );
      }),
    }),
  };
  // What is wrong is told before any work.
  plan.fill('0');
  return plan;
}

/** The day of a clock, `20261123`; undefined where there is no clock. */
export function dateOf(created: Date): string | undefined {
  return created.getTime() <= 0 ? undefined : created.toISOString().slice(0, 10).replaceAll('-', '');
}

function filled(template: string, values: TagValues): string {
  const tag = template.replace(/\{([a-z-]+)\}/g, (_, word: TagWord) => {
    const value = values[word];
    if (value !== undefined) return value;
    throw new UserError('input-missing', `tags: ${template}: {${word}} is not known here`, { hint: hints[word] });
  });
  if (isImageTag(tag)) return tag;
  throw new UserError(
    'input-invalid',
    `tags: ${template} becomes ${JSON.stringify(tag)}, which is no tag for an image`,
    {
      hint: 'A tag has letters, digits, "_", "." and "-", at most 128; sha256-… are those of signatures.',
    },
  );
}

const hints: Record<TagWord, string> = {
  date: 'It is the day of SOURCE_DATE_EPOCH, else of the commit: check out the repository, or set it.',
  sha: 'Run in a checkout of a git repository that has a remote `origin`.',
  'os-version':
    'The image’s os-release has no VERSION_ID that begins with a digit and has only 0-9, a-z, ".", "_" and "-".',
  pr: 'Only runs of the event pull_request tell the number, by their ref.',
};

function inPullRequest(origin: Origin): boolean {
  return origin.kind === 'github' && (/^pull_request/.test(origin.eventName) || origin.ref.startsWith('refs/pull/'));
}

function pullRequestOf(origin: Origin): string | undefined {
  return origin.kind === 'github' ? /^refs\/pull\/(\d{1,10})\//.exec(origin.ref)?.[1] : undefined;
}

function commitOf(origin: Origin): string | undefined {
  return origin.kind === 'github' ? origin.sha : origin.source?.commit;
}
