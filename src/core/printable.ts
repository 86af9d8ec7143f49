/**
 * Text from outside (paths, labels, a registry's words) as it may be shown: control characters, line breaks,
 * direction overrides and invisible characters become visible escapes; bytes that are no UTF-8 (lone surrogates
 * U+DC80…U+DCFF, as image/types.ts keeps them) become `\xNN`.
 */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff) return `\\u{${code.toString(16)}}`;
    if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`;
    if (code === 0x0a) return '\\n';
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** The same, line by line: line breaks stay. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/**
 * C0, C1, line and paragraph separators, bidi controls; what Unicode has be ignored where it is not known, zero-width
 * characters, fillers and tags among it; other marks and a blank pattern without a glyph; lone surrogates.
 */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_C}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]|\p{Cs}/gu;

/** JSON text of the same value, which a terminal shows as it is written. */
export function printableJson(text: string): string {
  const escaped = (character: string) =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join('');
  return text
    .split('\n')
    .map((line) => line.replace(unprintable, escaped))
    .join('\n');
}

/** At most `max` characters; what was cut off is said by an ellipsis. */
export function shortened(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}
