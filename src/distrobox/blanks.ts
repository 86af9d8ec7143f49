/** Without the characters at its end that fit, in one look at each: a pattern with `+$` takes a square of them. */
export function trimEnd(text: string, blank: RegExp): string {
  let end = text.length;
  while (end > 0 && blank.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
