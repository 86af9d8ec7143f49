/**
 * An error's words for who types flags. Messages name inputs, as workflows have them (`base-key: …`, `give base-key`,
 * `strict: true`); here an input is its flag.
 *
 * @param inputs names without dashes
 */
export function inFlags(text: string, inputs: readonly string[]): string {
  const any = alternatives(inputs);
  const unmistakable = alternatives(inputs.filter((name) => name.includes('-')));
  if (any === undefined) return text;
  // `to` and `tags` are words, too: only where an input must be meant.
  let told = text
    .replace(new RegExp(`^(- )?(${any})(?=:| is required| needs | "| \\(not shown\\))`, 'gm'), '$1--$2')
    .replace(new RegExp(`( is required(?: to publish)?, or )(${any})(?![\\w-])`, 'gm'), '$1--$2')
    .replace(new RegExp(`(?<![\\w./-])(${any}): true\\b`, 'g'), '--$1')
    .replace(new RegExp(`\\b(Give|give|example) (${any}): `, 'g'), '$1 --$2 ');
  if (unmistakable !== undefined) {
    told = told
      .replace(new RegExp(`\\bby (${unmistakable}): `, 'g'), 'by --$1 ')
      .replace(new RegExp(`(?<![\\w./"-])(${unmistakable})(?![\\w/"-]|\\.\\w)`, 'g'), '--$1');
  }
  return told;
}

function alternatives(names: readonly string[]): string | undefined {
  // The longest first: `base` is the beginning of `base-key`.
  return names.length === 0 ? undefined : [...names].sort((a, b) => b.length - a.length).join('|');
}
