import { GVariantLimitError } from '../gvariant-type.ts';

interface Choice {
  /** Of an alias: where its target is, in words. */
  value: number;
  isAlias: boolean;
  /** Where it begins, in words. */
  at: number;
}

/** Longer ones do not fit into the compiled form. */
const maxBytes = 65;
/** The longest enumeration of GNOME has 60. */
const maxChoices = 500;

/** The texts that a key may have: members of an enumeration or of flags, choices, and their other names (GLib's gio/strinfo.c). */
export class Choices {
  readonly #items = new Map<string, Choice>();
  readonly #values = new Set<number>();
  #size = 0;

  get isEmpty(): boolean {
    return this.#items.size === 0;
  }

  copy(): Choices {
    const copy = new Choices();
    for (const [text, { value, isAlias }] of this.#items) copy.#add(text, value, isAlias);
    return copy;
  }

  /** One that is not there yet. @throws GVariantLimitError when it is too long, or there are too many */
  add(text: string, value: number): void {
    this.#values.add(value);
    this.#add(text, value, false);
  }

  /** @returns whether there is such a target */
  addAlias(alias: string, target: string): boolean {
    const found = this.#items.get(target);
    if (!found || found.isAlias) return false;
    this.#add(alias, found.at, true);
    return true;
  }

  has(text: string): boolean {
    return this.#items.has(text);
  }

  hasValue(value: number): boolean {
    return this.#values.has(value);
  }

  /** Whether a key may have the text; an alias is none. */
  allows(text: string): boolean {
    return this.#items.get(text)?.isAlias === false;
  }

  /** As compiled files have it: for each the value, then the text between marks, filled up to whole words of 32 bits. */
  words(): number[] {
    return [...this.#items].flatMap(([text, { value, isAlias }]) => {
      const bytes = Buffer.alloc(wordsOf(text) * 4);
      bytes[0] = isAlias ? 0xfe : 0xff;
      bytes.write(text, 1);
      bytes[bytes.length - 1] = 0xff;
      return [value >>> 0, ...Array.from({ length: bytes.length / 4 }, (_, word) => bytes.readUInt32LE(word * 4))];
    });
  }

  #add(text: string, value: number, isAlias: boolean): void {
    if (Buffer.byteLength(text) > maxBytes) throw new GVariantLimitError(`a choice has more than ${maxBytes} bytes`);
    if (this.#items.size >= maxChoices) throw new GVariantLimitError(`there are more than ${maxChoices} choices`);
    this.#items.set(text, { value, isAlias, at: this.#size });
    this.#size += 1 + wordsOf(text);
  }
}

function wordsOf(text: string): number {
  return Math.max(2, (Buffer.byteLength(text) + 6) >> 2);
}
