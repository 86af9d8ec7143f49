import { GVariantLimitError } from '../gvariant.ts';

interface Choice {
  text: string;
  /** Of an alias: where its target is, in words. */
  value: number;
  isAlias: boolean;
  /** Where it begins, in words. */
  at: number;
}

/** Longer ones do not fit into the compiled form. */
const maxBytes = 65;

/** The texts that a key may have: members of an enumeration or of flags, choices, and their other names (GLib's gio/strinfo.c). */
export class Choices {
  readonly #items: Choice[] = [];
  #size = 0;

  get isEmpty(): boolean {
    return this.#items.length === 0;
  }

  copy(): Choices {
    const copy = new Choices();
    for (const { text, value, isAlias } of this.#items) copy.#add(text, value, isAlias);
    return copy;
  }

  /** @throws GVariantLimitError when it is too long */
  add(text: string, value: number): void {
    this.#add(text, value, false);
  }

  /** @returns whether there is such a target */
  addAlias(alias: string, target: string): boolean {
    const found = this.#items.find(({ text, isAlias }) => text === target && !isAlias);
    if (found) this.#add(alias, found.at, true);
    return found !== undefined;
  }

  has(text: string): boolean {
    return this.#items.some((item) => item.text === text);
  }

  hasValue(value: number): boolean {
    return this.#items.some((item) => !item.isAlias && item.value === value);
  }

  /** Whether a key may have the text; an alias is none. */
  allows(text: string): boolean {
    return this.#items.some((item) => item.text === text && !item.isAlias);
  }

  /** As compiled files have it: for each the value, then the text between marks, filled up to whole words of 32 bits. */
  words(): number[] {
    return this.#items.flatMap(({ text, value, isAlias }) => {
      const bytes = Buffer.alloc(wordsOf(text) * 4);
      bytes[0] = isAlias ? 0xfe : 0xff;
      bytes.write(text, 1);
      bytes[bytes.length - 1] = 0xff;
      return [value >>> 0, ...Array.from({ length: bytes.length / 4 }, (_, word) => bytes.readUInt32LE(word * 4))];
    });
  }

  #add(text: string, value: number, isAlias: boolean): void {
    if (Buffer.byteLength(text) > maxBytes) throw new GVariantLimitError(`a choice has more than ${maxBytes} bytes`);
    this.#items.push({ text, value, isAlias, at: this.#size });
    this.#size += 1 + wordsOf(text);
  }
}

function wordsOf(text: string): number {
  return Math.max(2, (Buffer.byteLength(text) + 6) >> 2);
}
