import { printable, shortened } from '../core/printable.ts';
import type { Finding, Level } from '../rules/types.ts';
import type { RuleId } from './rules.ts';

interface Details {
  /** A file of the image. */
  path?: string;
  evidence?: Finding['evidence'];
  fix?: string;
}

/** One line of the verdict. */
export function finding(
  rule: RuleId,
  level: Level,
  message: string,
  { path, evidence = {}, fix }: Details = {},
): Finding {
  return {
    rule,
    level,
    message,
    ...(path !== undefined && { path }),
    evidence,
    ...(fix !== undefined && { fix }),
  };
}

/** How bad it is when something is missing. */
export function levelOf(need: 'required' | 'optional'): Level {
  return need === 'required' ? 'error' : 'warning';
}

/** How bad it is when something that may be missing could not be seen. */
export function unknownLevel(need: 'required' | 'optional'): Level {
  return need === 'required' ? 'unknown' : 'warning';
}

/** Text of a machine or an image, as a message may show it. */
export function shown(text: string): string {
  return text === '' ? 'nothing' : printable(shortened(text, 200));
}

/** `46.8 GiB` */
export function gib(bytes: number): string {
  return `${Number((bytes / 1024 ** 3).toFixed(1))} GiB`;
}
