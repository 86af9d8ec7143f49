/** Characters. What is shorter is in too much other text: hiding it would garble all that is printed. */
const shortest = 4;

/** What people are told of a secret that is not hidden. */
export const tooShortToHide = `a secret has fewer than ${shortest} characters: hiding it would garble all that is printed, so it is not hidden; take a longer one`;

/** Knows every secret of this run in the forms in which one could slip into a text, and takes them out again. */
export class Secrets {
  readonly #forms = new Set<string>();

  /** Whether a secret cannot be hidden; an empty one is none. */
  static isTooShort(value: string): boolean {
    const { length } = value.trim();
    return length > 0 && length < shortest;
  }

  /** Remembers a secret, unless it is too short. @returns its forms that were not known before, for a log that masks by itself */
  add(value: string): string[] {
    const fresh = formsOf(value).filter((form) => !this.#forms.has(form));
    for (const form of fresh) this.#forms.add(form);
    return fresh;
  }

  redact(text: string): string {
    let clean = text;
    for (const form of [...this.#forms].sort((a, b) => b.length - a.length)) clean = clean.replaceAll(form, '***');
    return clean;
  }
}

/** The text, each of its lines (the armour of a PEM block aside), and all of them as in JSON and in both alphabets of base64. */
function formsOf(value: string): string[] {
  const lines = value
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('-----'));
  const plain = [value, value.trim(), ...lines].filter((form) => form.trim().length >= shortest);
  const encoded = plain.flatMap((form) => {
    const bytes = Buffer.from(form);
    return [JSON.stringify(form).slice(1, -1), bytes.toString('base64'), bytes.toString('base64url')];
  });
  return [...new Set([...plain, ...encoded])];
}
