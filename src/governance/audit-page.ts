import type { AuditSection } from './audit.ts';

const maxShown = 200;

/**
 * One Markdown page for the weekly review: what happened, and what could not be seen.
 * @param harmless makes text from outside harmless in Markdown
 */
export function auditPage(
  sections: readonly AuditSection[],
  { repository, since, today }: { repository: string; since: string; today: string },
  harmless: (text: string) => string,
): string {
  const lines = [`# Audit review of ${repository}`, '', `From ${since} to ${today}. Times are UTC.`, ''];
  for (const { title, lookFor, events } of sections) {
    lines.push(`## ${title}`, '');
    if (events.state === 'seen') {
      lines.push(events.value.length === 0 ? 'Nothing.' : `Look for: ${lookFor}`, '');
      lines.push(...(events.value.length === 0 ? [] : ['| when | who | what |', '|---|---|---|']));
      for (const { at, who, what } of events.value.slice(0, maxShown))
        lines.push(`| ${harmless(at)} | ${harmless(who)} | ${harmless(what)} |`);
      if (events.value.length > maxShown) lines.push(`| | | and ${events.value.length - maxShown} more |`);
      if (events.value.length > 0) lines.push('');
    } else {
      const [why, permission] =
        events.state === 'hidden' ? [events.why, events.permission] : ['GitHub says that there is none', ''];
      lines.push(`**Not seen**: ${harmless(why)}. ${permission && `It takes: ${permission}. `}Look at it by hand.`, '');
    }
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** How many sections were not seen. */
export function unseen(sections: readonly AuditSection[]): number {
  return sections.filter(({ events }) => events.state !== 'seen').length;
}

/**
 * The line by which somebody says that they looked, for the record that `audit-review` names.
 * @param who a login of GitHub
 */
export function reviewLine(today: string, who: string, sections: readonly AuditSection[], since: string): string {
  const seen = sections.length - unseen(sections);
  const words = unseen(sections) === 0 ? '' : `; ${unseen(sections)} of ${sections.length} parts looked at by hand`;
  return `${today} @${who} since ${since}: ${seen} parts by wtgos${words}\n`;
}
