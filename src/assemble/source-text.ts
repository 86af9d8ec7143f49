import { isUtf8 } from 'node:buffer';
import { UserError } from '../core/errors.ts';

/** Bytes. */
export const maxContainerfileBytes = 1024 * 1024;
// Tab, line feed, and a carriage return before a line feed are all that a Containerfile needs.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\r(?!\n)/;

/**
 * The text of a Containerfile, without byte order mark and with `\n` line ends.
 * @param file as messages name it.
 * @throws UserError `containerfile-invalid` over 1 MiB, not UTF-8, or with control characters, which editors hide and
 *   parsers read differently.
 */
export function containerfileText(source: string | Uint8Array, file: string): string {
  const bytes = typeof source === 'string' ? Buffer.from(source) : Buffer.from(source);
  if (bytes.length > maxContainerfileBytes) {
    throw new UserError('containerfile-invalid', `${file} is larger than ${maxContainerfileBytes} bytes`, {
      hint: 'Is this the Containerfile? Put large contents into files and COPY them.',
      at: { file },
    });
  }
  if (!isUtf8(bytes)) {
    throw new UserError('containerfile-invalid', `${file} is no UTF-8 text`, {
      hint: 'Save it as UTF-8.',
      at: { file },
    });
  }
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const found = control.exec(text);
  if (found) {
    const line = lineAt(text, found.index);
    throw new UserError('containerfile-invalid', `${file}:${line}: a control character (${codeOf(found[0])})`, {
      hint: 'Remove it: different tools read such a line differently.',
      at: { file, line },
    });
  }
  return text.replaceAll('\r\n', '\n');
}

/** What a file name or text tells about a preprocessor that should have run first; undefined when nothing does. */
export function preprocessorHint(file: string, text: string): string | undefined {
  const byName = /\.(in|tpl|tmpl|template|j2|m4)$/.exec(file)?.[1];
  const byLine = /^#[ \t]*(include|define|ifdef|ifndef|if|else|elif|endif|undef)\b/m.exec(text);
  if (byName !== undefined && byLine) {
    return `${file}:${lineAt(text, byLine.index)}: "${byLine[0]}" reads like a preprocessor's line; here it is a comment. Give the file that the preprocessor writes.`;
  }
  if (byName !== undefined) {
    return `${file}: ".${byName}" files usually go through a preprocessor first; it is read here as it is.`;
  }
  return undefined;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
