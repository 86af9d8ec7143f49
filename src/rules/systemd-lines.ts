/**
 * The lines of a file as systemd's programs read them (read_line_full, src/basic/fileio.c): a carriage return and a zero
 * byte end a line, too, so that a comment may be followed by what is none.
 */
export function systemdLines(text: string): string[] {
  return text.split(/\r?\n|[\r\0]/);
}
