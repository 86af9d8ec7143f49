import { isBzip2, unpackBzip2 } from '../image/bzip2.ts';
import { decompress } from '../image/decompress.ts';
import type { Decompressed } from '../image/decompressed.ts';
import type { LayerFile } from '../image/types.ts';
import { contentKind, type FoundSecret, secretsIn } from './secret-text.ts';

/** Of a compressed file what is unpacked, at most; and of all of an image. */
const maxUnpacked = 4 * 1024 * 1024;
const maxUnpackedAll = 128 * 1024 * 1024;
/** Of compressed files what waits to be unpacked. */
const maxWaiting = 32 * 1024 * 1024;

/** Kernel modules and firmware: many, large, and no place where anyone keeps a key; KRN-01 says that they are new. */
const isKernels = /^(?:usr\/)?lib\/(?:modules|firmware)\//;
const ending = /\.(?:gz|xz|zst|lz4|bz2)$/;

/** What was not looked at, or not to its end. */
export interface NotSeen {
  cut: number;
  packed: number;
}

/**
 * Looks for secrets in the files of one image: in text of any UTF, in binary content for what has a shape of its own, and in
 * what is compressed by gzip, xz, zstd, lz4 or bzip2, once unpacked, up to bounds. {@link look} does what can be done at once;
 * what is compressed waits for {@link unpack}.
 */
export class SecretScan {
  readonly notSeen: NotSeen = { cut: 0, packed: 0 };
  readonly #waiting: { path: string; content: Buffer }[] = [];
  #waitingBytes = 0;
  #left = maxUnpackedAll;

  /** @param file its content is borrowed: what waits is a copy */
  look({ path, size, content }: LayerFile): FoundSecret[] {
    const isCut = size > content.length;
    const kind = contentKind(content);
    switch (kind) {
      case 'gzip':
      case 'xz':
      case 'zstd':
      case 'lz4':
      case 'bzip2':
        if (isCut || isKernels.test(path) || this.#waitingBytes + content.length > maxWaiting) this.notSeen.packed++;
        else {
          this.#waitingBytes += content.length;
          this.#waiting.push({ path, content: Buffer.from(content) });
        }
        return [];
      default:
        if (isCut) this.notSeen.cut++;
        return secretsIn(path, content, kind);
    }
  }

  /** What is in the compressed files since the last call; each once, in their order. */
  async *unpack(): AsyncGenerator<{ path: string; content: Buffer; secrets: FoundSecret[] }> {
    this.#waitingBytes = 0;
    for (const { path, content } of this.#waiting.splice(0)) {
      const maxBytes = Math.min(maxUnpacked, this.#left);
      const unpacked = maxBytes > 0 ? await unpack(content, maxBytes) : undefined;
      if (unpacked?.state !== 'read') {
        // Only bzip2 is slow, and tells its size at the end.
        if (unpacked?.state === 'too-large' && isBzip2(content)) this.#left -= maxBytes;
        this.notSeen.packed++;
        continue;
      }
      this.#left -= unpacked.bytes.length;
      const kind = contentKind(unpacked.bytes);
      // What is compressed twice was made to be hidden, or is an archive of archives; neither is followed.
      if (!/^(?:text|utf-16.e|binary)$/.test(kind)) this.notSeen.packed++;
      else {
        const secrets = secretsIn(path.replace(ending, ''), unpacked.bytes, kind);
        yield { path, content, secrets: secrets.map((each) => ({ ...each, where: `${each.where} once unpacked` })) };
      }
    }
  }
}

async function unpack(content: Buffer, maxBytes: number): Promise<Decompressed> {
  return isBzip2(content) ? unpackBzip2(content, maxBytes) : decompress(content, { maxBytes });
}
