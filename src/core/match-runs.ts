/** One name against a pattern in which `*` is any run of characters and `?` any one. Takes at most pattern × name steps. */
export function matchName(pattern: string, name: string): boolean {
  return matchRuns([...pattern], [...name], '*', (wanted, char) => wanted === '?' || wanted === char);
}

/**
 * A list of parts against a pattern in which `star` is any number of parts. Greedy, and falls back to the last star only: a
 * later star makes earlier ones irrelevant. Takes at most pattern × text steps.
 */
export function matchRuns(
  pattern: readonly string[],
  text: readonly string[],
  star: string,
  same: (wanted: string, part: string) => boolean,
): boolean {
  let p = 0;
  let t = 0;
  let starAt = -1;
  let resumeAt = 0;
  while (t < text.length) {
    const wanted = pattern[p];
    if (wanted === star) {
      starAt = p++;
      resumeAt = t;
    } else if (wanted !== undefined && same(wanted, text[t] ?? '')) {
      p++;
      t++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      t = ++resumeAt;
    } else {
      return false;
    }
  }
  while (pattern[p] === star) p++;
  return p === pattern.length;
}
