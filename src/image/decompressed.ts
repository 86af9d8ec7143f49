/** What came of it; no answer stands for "there is nothing". */
export type Decompressed =
  | { state: 'read'; bytes: Buffer }
  | {
      /** `unsupported`: well-formed, as far as one can see, but not for us. `damaged`: for nobody. `too-large`: beyond `maxBytes`. */
      state: 'unsupported' | 'damaged' | 'too-large';
      /** Half a sentence, for people: `the xz data use a filter that …`. */
      reason: string;
    };

/** The answer for what is larger than it may be. */
export function tooLarge(maxBytes: number): Decompressed {
  return { state: 'too-large', reason: `it has more than ${maxBytes} bytes uncompressed` };
}
