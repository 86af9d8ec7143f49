import { systemdLines } from './systemd-lines.ts';

/** One `KEY{attribute}operator"value"` of a udev rule (udev(7)). */
export interface UdevToken {
  key: string;
  attribute: string;
  operator: string;
  value: string;
}

/** One rule: a line, continued lines put together. */
export interface UdevRule {
  /** Of its first line, from 1. */
  line: number;
  text: string;
  /** Undefined where udev could read it in another way than we do, or not at all. */
  tokens: UdevToken[] | undefined;
}

const maxTokens = 500;
const token = /[\s,]*([A-Z][A-Z_]*)(?:\{([^}]*)\})?\s*(==|!=|\+=|-=|:=|=)\s*(e|i|ie|ei)?"((?:[^"\\]|\\.)*)"/y;

/** Reads a file of udev rules (src/udev/udev-rules.c of systemd, parse_line). */
export function parseUdevRules(text: string): UdevRule[] {
  const rules: UdevRule[] = [];
  let started: { line: number; text: string } | undefined;
  for (const [at, raw] of systemdLines(text).entries()) {
    const line = raw.trim();
    // A comment within a continued rule is left out, as udev does.
    if (line.startsWith('#') || (line === '' && !started)) continue;
    started ??= { line: at + 1, text: '' };
    started.text += line.endsWith('\\') ? line.slice(0, -1) : line;
    if (line.endsWith('\\')) continue;
    rules.push({ ...started, tokens: tokensOf(started.text) });
    started = undefined;
  }
  if (started) rules.push({ ...started, tokens: tokensOf(started.text) });
  return rules;
}

function tokensOf(text: string): UdevToken[] | undefined {
  const tokens: UdevToken[] = [];
  let at = 0;
  while (tokens.length < maxTokens) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) break;
    const [, key = '', attribute = '', operator = '', , value = ''] = match;
    tokens.push({ key, attribute, operator, value });
    at = token.lastIndex;
  }
  return /^[\s,]*$/.test(text.slice(at)) ? tokens : undefined;
}
