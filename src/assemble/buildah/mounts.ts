/**
 * The mount points below a folder, the deepest first (proc_pid_mountinfo(5), fifth field).
 * @param mountinfo the text of /proc/self/mountinfo
 */
export function mountsBelow(mountinfo: string, dir: string): string[] {
  const points = mountinfo.split('\n').map((line) => unescaped(line.split(' ')[4] ?? ''));
  return points.filter((point) => point.startsWith(`${dir}/`)).reverse();
}

/** Blanks, tabs, line feeds and backslashes are written in octal. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
