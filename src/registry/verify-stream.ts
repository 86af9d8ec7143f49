import { createHash } from 'node:crypto';
import { ExternalError } from '../core/errors.ts';
import type { Descriptor } from './types.ts';

/**
 * Passes bytes through and hashes them. The last chunk is held back until length and digest are known to match,
 * so a reader that sees the end has seen exactly the bytes of the descriptor. Empty chunks are dropped.
 * @throws ExternalError `digest-mismatch`
 */
export async function* verified(
  stream: AsyncIterable<Uint8Array>,
  descriptor: Pick<Descriptor, 'digest' | 'size'>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const hash = createHash('sha256');
  let length = 0;
  let held: Uint8Array | undefined;
  for await (const chunk of stream) {
    if (chunk.length === 0) continue;
    length += chunk.length;
    if (length > descriptor.size) throw mismatch(descriptor, `more than its ${descriptor.size} bytes came`);
    hash.update(chunk);
    if (held) yield held;
    held = chunk;
  }
  if (length !== descriptor.size) throw mismatch(descriptor, `${length} of its ${descriptor.size} bytes came`);
  const found = `sha256:${hash.digest('hex')}`;
  if (found !== descriptor.digest) throw mismatch(descriptor, `the bytes that came are ${found}`);
  if (held) yield held;
}

/**
 * All bytes of a stream, checked as `verified` does.
 * @throws ExternalError `image-malformed` when the descriptor names more than `maxBytes`; `digest-mismatch`
 */
export async function collect(
  open: () => AsyncIterable<Uint8Array>,
  descriptor: Pick<Descriptor, 'digest' | 'size'>,
  maxBytes: number,
): Promise<Buffer> {
  if (descriptor.size > maxBytes) {
    throw new ExternalError(
      'image-malformed',
      `The blob ${descriptor.digest} has ${descriptor.size} bytes; at most ${maxBytes} are read here`,
      { hint: 'The image is not what it should be, or a bound of this tool is too low for it.' },
    );
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of verified(open(), descriptor)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function mismatch({ digest }: Pick<Descriptor, 'digest'>, what: string): ExternalError {
  return new ExternalError('digest-mismatch', `The blob ${digest} is not what its digest says: ${what}`, {
    hint: 'The copy is damaged or was tampered with. Try again; if it stays so, push or copy the image anew.',
  });
}
