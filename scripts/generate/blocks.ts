/**
 * A file with the text between `<!-- generated:NAME -->` and `<!-- /generated -->` replaced.
 * @throws Error when the file has not exactly one such block
 */
export function replaceBlock(before: string, file: string, name: string, text: string): string {
  const start = `<!-- generated:${name} -->\n`;
  const end = '<!-- /generated -->';
  const from = before.indexOf(start);
  const to = before.indexOf(end, from);
  if (from < 0 || to < 0 || before.indexOf(start, from + 1) >= 0) {
    throw new Error(`${file} needs one block ${start.trim()} … ${end}`);
  }
  return `${before.slice(0, from + start.length)}\n${text.trim()}\n\n${before.slice(to)}`;
}
