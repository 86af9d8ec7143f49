import { globMatches } from '../../image/kernel/glob.ts';
import { parseUdevRules, type UdevToken } from '../../rules/udev-rules.ts';

/** A device's node as udev sees it when it is made. */
export interface Node {
  subsystem: string;
  /** The kernel's name: `renderD128`. */
  name: string;
}

/** What udev's rules make of a node, as far as that can be read off them. */
export interface NodeAccess {
  mode: number;
  group: string;
  /** Whoever sits before the machine may use it, by logind. */
  uaccess: boolean;
  /** Files with rules of which it cannot be said here whether they apply: one that may change mode or group, … */
  perhapsOther: string | undefined;
  /** … and one that may give it to whoever sits there. */
  perhapsUaccess: string | undefined;
}

/** One file of rules; its lines are in order. */
export interface RulesFile {
  path: string;
  lines: readonly string[];
}

/**
 * The access that rules (udev(7)) give to a node. Rules that ask only for subsystem and name are decided; what others set
 * makes the answer uncertain, where it would change it.
 */
export function nodeAccess(files: readonly RulesFile[], node: Node): NodeAccess {
  // systemd's own default for nodes: root's alone.
  const access: NodeAccess = {
    mode: 0o600,
    group: 'root',
    uaccess: false,
    perhapsOther: undefined,
    perhapsUaccess: undefined,
  };
  let isModeSet = false;
  for (const { path, lines } of files) {
    /** Labels at which rules that are passed over, or may be, count again. */
    let skipTo: string | undefined;
    let perhapsTo: string | undefined;
    for (const { tokens } of parseUdevRules(lines.join('\n'))) {
      if (tokens === undefined) {
        // What cannot be read might set anything.
        access.perhapsOther = path;
        access.perhapsUaccess = path;
        continue;
      }
      const label = assigned(tokens, 'LABEL');
      if (label !== undefined && label === skipTo) skipTo = undefined;
      if (label !== undefined && label === perhapsTo) perhapsTo = undefined;
      if (skipTo !== undefined) continue;
      const applies = matches(tokens, node);
      if (applies === 'no') continue;
      const isSure = applies === 'yes' && perhapsTo === undefined;
      const target = assigned(tokens, 'GOTO');
      if (target !== undefined) {
        if (isSure) skipTo = target;
        else perhapsTo ??= target;
      }
      const mode = modeOf(assigned(tokens, 'MODE'));
      const group = assigned(tokens, 'GROUP');
      const uaccess = tokens.some(
        ({ key, operator, value }) => key === 'TAG' && operator === '+=' && value === 'uaccess',
      );
      if (!isSure) {
        const isOther = (mode ?? access.mode) !== access.mode || (group ?? access.group) !== access.group;
        if (isOther) access.perhapsOther = path;
        if (uaccess) access.perhapsUaccess = path;
        continue;
      }
      if (mode !== undefined) {
        access.mode = mode;
        isModeSet = true;
      }
      if (group !== undefined) {
        access.group = group;
        // A group without a mode may write, too.
        if (!isModeSet) access.mode = 0o660;
      }
      access.uaccess ||= uaccess;
    }
  }
  return access;
}

function matches(tokens: readonly UdevToken[], node: Node): 'yes' | 'no' | 'perhaps' {
  const known: Record<string, string> = { ACTION: 'add', SUBSYSTEM: node.subsystem, KERNEL: node.name };
  let answer: 'yes' | 'perhaps' = 'yes';
  for (const { key, attribute, operator, value } of tokens) {
    const isImport = key === 'IMPORT' || key === 'PROGRAM';
    if (operator !== '==' && operator !== '!=' && !isImport) continue;
    // Each node has a number.
    const isNumbered = key === 'ENV' && attribute === 'MAJOR' && value === '';
    if (isNumbered) {
      if (operator === '==') return 'no';
      continue;
    }
    const own = known[key];
    if (own === undefined) {
      answer = 'perhaps';
      continue;
    }
    const fits = value.split('|').some((pattern) => globMatches(pattern, own));
    if (fits !== (operator === '==')) return 'no';
  }
  return answer;
}

function assigned(tokens: readonly UdevToken[], key: string): string | undefined {
  return tokens.findLast((token) => token.key === key && (token.operator === '=' || token.operator === ':='))?.value;
}

function modeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^0?[0-7]{3,4}$/.test(text) ? Number.parseInt(text, 8) : undefined;
}
