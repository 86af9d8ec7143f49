import { printable, shortened } from '../core/printable.ts';
import type { Finding, Verdict } from '../rules/types.ts';
import { bySeverity, countsInWords, judgedInWords, stops } from './order.ts';
import { placeOf } from './place.ts';
import { familyOf, type ReportedRule, rulesAsked } from './rule-set.ts';

/** Test viewers read such a file as a whole; nobody reads more of one rule. */
const shownOfRule = 200;
const maxText = 2_000;

/**
 * A verdict as JUnit XML, as test viewers read it: a suite for each family of rules, a case for each rule that was
 * asked. What stops the gate fails its case; anything else is the case's output.
 */
export function junit(verdict: Verdict): string {
  const rules = rulesAsked(verdict.findings, verdict.judged);
  const found = Map.groupBy(bySeverity(verdict.findings), ({ rule }) => rule);
  const suites = [...Map.groupBy(rules, ({ id }) => familyOf(id))];
  const body = suites.flatMap(([family, cases]) => suiteOf(family, cases, found, verdict.strict));
  const failed = rules.filter(({ id }) => fails(found.get(id), verdict.strict)).length;
  const name = `wtgOS actions: ${judgedInWords(verdict)} judged, ${countsInWords(verdict)}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name, tests: rules.length, failures: failed, errors: 0 })}>`,
    ...body,
    '</testsuites>',
    '',
  ].join('\n');
}

function suiteOf(
  family: string,
  cases: readonly ReportedRule[],
  found: ReadonlyMap<string, Finding[]>,
  strict: boolean,
): string[] {
  const failed = cases.filter(({ id }) => fails(found.get(id), strict)).length;
  const about = { name: family, tests: cases.length, failures: failed, errors: 0, skipped: 0 };
  return [
    `  <testsuite ${attributes(about)}>`,
    ...cases.flatMap((rule) => caseOf(rule, found.get(rule.id) ?? [], strict)),
    '  </testsuite>',
  ];
}

function caseOf({ id, title, page }: ReportedRule, findings: readonly Finding[], strict: boolean): string[] {
  const open = `    <testcase ${attributes({ name: `${id}: ${title}`, classname: familyOf(id) })}`;
  if (findings.length === 0) return [`${open}/>`];
  const stopping = findings.filter(({ level }) => stops(level, strict));
  const others = findings.filter(({ level }) => !stops(level, strict));
  const [first] = stopping;
  const lines = [`${open}>`];
  if (first) {
    const more = stopping.length === 1 ? '' : ` (and ${stopping.length - 1} more)`;
    const message = `${shortened(printable(first.message), maxText - more.length)}${more}`;
    const text = xmlText(`${listed(stopping)}\n${page}\n`);
    lines.push(`      <failure ${attributes({ message, type: first.level })}>${text}</failure>`);
  }
  if (others.length > 0) lines.push(`      <system-out>${xmlText(`${listed(others)}\n`)}</system-out>`);
  return [...lines, '    </testcase>'];
}

function fails(findings: readonly Finding[] | undefined, strict: boolean): boolean {
  return findings?.some(({ level }) => stops(level, strict)) === true;
}

function listed(findings: readonly Finding[]): string {
  const lines = findings.slice(0, shownOfRule).map((finding) => {
    const { level, message, fix } = finding;
    const place = placeOf(finding);
    const text = [
      `${level}: ${place === '' ? '' : `${place}: `}${message}`,
      ...(fix === undefined ? [] : [`→ ${fix}`]),
    ];
    return text.map((line) => shortened(printable(line), maxText)).join('\n  ');
  });
  const left = findings.length - shownOfRule;
  return [...lines, ...(left > 0 ? [`${left} more are in the findings as JSON (input report)`] : [])].join('\n');
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${xmlText(shortened(printable(String(value)), maxText))}"`)
    .join(' ');
}

/** XML 1.0, 2.2 "Char": what may not be in a document, not even as a reference, becomes U+FFFD. */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
