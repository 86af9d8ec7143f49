import { isAbsolute, relative, resolve, sep } from 'node:path';
import { sha256 } from '../core/digest.ts';
import { printable, shortened } from '../core/printable.ts';
import type { Finding, Level, Verdict } from '../rules/types.ts';
import { bySeverity, stops } from './order.ts';
import { familyOf, type ReportedRule, reportedRule } from './rule-set.ts';

/** GitHub keeps so many results of a run, and takes a file of 10 MB (packed; ours is so small before that). */
const maxResults = 5_000;
const maxBytes = 10_000_000;
/** What results may not take: the rules, and all that is around them. */
const reserve = 500_000;
const maxText = 4_000;
const maxPath = 1_000;

const levels: Record<Level, 'error' | 'warning' | 'note'> = {
  error: 'error',
  unknown: 'warning',
  warning: 'warning',
  note: 'note',
};

export interface SarifOptions {
  tool: { name: string; version: string };
  /** The repository’s folder, absolute. */
  root: string;
  /** A file of the repository for findings that come from no line of one: GitHub shows no result without a place. */
  file: string;
}

/**
 * A verdict as SARIF 2.1.0 (OASIS Standard, with what GitHub asks of it beyond): most severe first, as much as GitHub
 * takes, and a note of what was left out.
 */
export function sarif(verdict: Verdict, { tool, root, file }: SarifOptions): string {
  const findings = bySeverity(verdict.findings);
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort().map(reportedRule);
  const positions = new Map(rules.map(({ id }, position) => [id, position]));
  const seen = new Map<string, number>();
  const elsewhere = placeIn(root, file) ?? 'Containerfile';
  const results: object[] = [];
  let bytes = 0;
  for (const finding of findings) {
    if (results.length === maxResults) break;
    const own = placeIn(root, finding.at?.file);
    const at = own === undefined ? { uri: elsewhere } : { ...finding.at, uri: own };
    const result = resultOf(finding, verdict.strict, at, positions.get(finding.rule) ?? 0, seen);
    bytes += Buffer.byteLength(JSON.stringify(result)) + 1;
    if (bytes > maxBytes - reserve) break;
    results.push(result);
  }
  const left = findings.length - results.length;
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            informationUri: 'https://github.com/wtgos/actions',
            rules: rules.map(descriptorOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, ...(left > 0 && { toolExecutionNotifications: [leftOut(left)] }) }],
        results,
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function leftOut(count: number): object {
  const text = `${count} more findings are left out: GitHub takes no more. The findings as JSON (input report) are complete.`;
  return { level: 'warning', message: { text } };
}

function descriptorOf({ id, title, level, protects, page }: ReportedRule): object {
  const how = 'How to fix what breaks this rule, and how to allow it on purpose';
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: protects || `${title}.` },
    help: { text: `${protects} ${how}: ${page}`, markdown: `${protects}\n\n[${how}](${page})` },
    helpUri: page,
    defaultConfiguration: { level },
    properties: { tags: [familyOf(id)], precision: 'very-high' },
  };
}

function resultOf(
  finding: Finding,
  strict: boolean,
  { uri, line = 1, column }: { uri: string; line?: number; column?: number },
  ruleIndex: number,
  seen: Map<string, number>,
): object {
  const { rule, level, message, path, fix } = finding;
  const place = path === undefined ? undefined : `/${shortened(printable(path), maxPath)}`;
  const text = [message, fix].filter((part) => part !== undefined).join('. ');
  const fingerprint = sha256(identityOf(finding)).slice('sha256:'.length, 'sha256:'.length + 32);
  const alike = (seen.get(fingerprint) ?? 0) + 1;
  seen.set(fingerprint, alike);
  return {
    ruleId: rule,
    ruleIndex,
    level: stops(level, strict) ? 'error' : levels[level],
    message: { text: messageText(text) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) },
        },
        ...(place === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: place, kind: 'resource' }] }),
      },
    ],
    // The first is the one that GitHub compares; anything else it would make of the line's text.
    partialFingerprints: {
      primaryLocationLineHash: `${fingerprint.slice(0, 16)}:${alike}`,
      'wtgosFinding/v1': `${fingerprint}:${alike}`,
    },
  };
}

/** Whose names stay the same from build to build; versions, digests and sizes do not. */
const identifying = ['package', 'clause', 'box', 'value', 'residual', 'expectation', 'waives', 'unit', 'name'] as const;

/** Of rules that say several things of one file. Apart, and only where there is one: those above are in every fingerprint. */
const moreIdentifying = ['argument', 'setting', 'scope', 'key'] as const;

/** What makes a finding the same one in the next build: the rule and what it is about, never a line or a wording. */
function identityOf({ rule, path, evidence }: Finding): string {
  const more = moreIdentifying.flatMap((name) => (evidence[name] === undefined ? [] : [name, evidence[name]]));
  return JSON.stringify([rule, path ?? null, ...identifying.map((name) => evidence[name] ?? null), ...more]);
}

/** SARIF 2.1.0, 3.11.5 and 3.11.6: brackets would be a link, braces a placeholder. */
function messageText(text: string): string {
  return shortened(printable(text), maxText)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

/** A file as a URI relative to the repository; undefined for a place outside of it. */
function placeIn(root: string, file: string | undefined): string | undefined {
  if (file === undefined) return undefined;
  const members = relative(root, resolve(root, file)).split(sep);
  if (members[0] === '..' || members[0] === '' || isAbsolute(members[0] ?? '')) return undefined;
  return members.map((member) => encodeURIComponent(member.toWellFormed())).join('/');
}
