import { PolicyError } from '../../core/errors.ts';
import { quote } from '../complaint.ts';

/** Shorter ones are found by chance. */
const shortestBytes = 8;

interface Needle {
  name: string;
  bytes: Buffer;
}

/**
 * Looks for the texts of build secrets in what is to be published: as they are, and in base64 at each of its three offsets.
 * What a RUN encrypted or compressed is not seen.
 */
export class SecretScan {
  readonly #needles: readonly Needle[];
  /** Bytes that a needle may begin with before it ends in the next piece. */
  readonly #overlap: number;
  #tail: Buffer = Buffer.alloc(0);

  /** @param secrets name → text */
  constructor(secrets: Readonly<Record<string, string>>) {
    this.#needles = Object.entries(secrets).flatMap(([name, text]) =>
      formsOf(Buffer.from(text.trim())).map((bytes) => ({ name, bytes })),
    );
    this.#overlap = Math.max(0, ...this.#needles.map(({ bytes }) => bytes.length - 1));
  }

  /**
   * A whole small text.
   * @throws PolicyError `secret-in-image`
   */
  text(what: string, text: string | Buffer): void {
    this.begin();
    this.piece(what, Buffer.from(text));
  }

  /** The next piece is the first of another file. */
  begin(): void {
    this.#tail = Buffer.alloc(0);
  }

  /**
   * @param what where the piece is, for the error
   * @param piece borrowed
   * @throws PolicyError `secret-in-image`
   */
  piece(what: string, piece: Buffer): void {
    if (this.#needles.length === 0) return;
    const seam = Buffer.concat([this.#tail, piece.subarray(0, this.#overlap)]);
    for (const { name, bytes } of this.#needles) {
      if (!piece.includes(bytes) && !seam.includes(bytes)) continue;
      throw new PolicyError('secret-in-image', `the build secret ${quote(name)} is in ${what}`, {
        hint: 'Whoever can pull the image could read it. Use the secret without writing it down, and take a new one if this went anywhere.',
        state: 'Nothing was published.',
      });
    }
    const last = Buffer.concat([this.#tail, piece.subarray(Math.max(0, piece.length - this.#overlap))]);
    this.#tail = last.subarray(Math.max(0, last.length - this.#overlap));
  }
}

/** Of base64, the characters that the text alone decides, whatever precedes and follows it. */
function formsOf(text: Buffer): Buffer[] {
  if (text.length < shortestBytes) return [];
  const encoded = [0, 1, 2].map((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), text]);
    return bytes.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
  });
  const url = encoded.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
  const json = JSON.stringify(text.toString('utf8')).slice(1, -1);
  return [...new Set([text.toString('latin1'), Buffer.from(json).toString('latin1'), ...encoded, ...url])].map((form) =>
    Buffer.from(form, 'latin1'),
  );
}
