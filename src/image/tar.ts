import { limits } from './limits.ts';
import { malformedLayer } from './malformed.ts';
import { BLOCK, isZeroBlock, parseHeader, TarSyntaxError } from './tar-header.ts';
import { assembleMember, type Extensions, type TarMember } from './tar-member.ts';
import { parsePax } from './tar-pax.ts';
import { checkFragments, type Fragment, SparseContent, SparseMapReader } from './tar-sparse.ts';

export { decodeName, encodeName } from './names.ts';
export type { TarMember } from './tar-member.ts';

/** What a reader tells while it walks an archive, in archive order, in the same call of `write`. */
export interface TarVisitor {
  member(member: TarMember): void;
  /** A piece of the content of the last member. The buffer is borrowed: copy what is kept. */
  data(piece: Buffer): void;
  /** The last member is complete. */
  memberEnd(): void;
  /** Something that readers of archives disagree on, or that hides something. */
  oddity(kind: string, message: string, name?: string): void;
}

type Sparse = NonNullable<TarMember['sparse']>;

/** A sparse file until its content was given. */
interface SparseInWork {
  member: TarMember;
  /** Bytes that are still to come. */
  stored: number;
  fragments: Fragment[];
  map: SparseMapReader;
  content?: SparseContent;
}

/**
 * A streaming reader of tar archives (POSIX.1-2024 pax with binary values; GNU long names and numbers; ustar; V7),
 * fed with pieces of any size; it copies only headers that straddle two pieces.
 *
 * `write` and `end` throw ExternalError `image-malformed`, with layer and byte offset, for what cannot be decoded or
 * exceeds `limits`; where readers merely disagree the visitor's `oddity` is called and Go's archive/tar is followed.
 */
export class TarReader {
  readonly #visitor: TarVisitor;
  readonly #layer: string;
  /** Bytes before the piece in work. */
  #consumed = 0;
  #state: 'header' | 'content' | 'extension' | 'padding' | 'ended' = 'header';
  /** Bytes left of the content, extension or padding in work. */
  #left = 0;
  #padding = 0;
  readonly #block = Buffer.alloc(BLOCK);
  #blockFilled = 0;
  #extensionFlag = '';
  #extension: Buffer = Buffer.alloc(0);
  #pending: Extensions = {};
  #members = 0;
  #zeroBlockAt: number | undefined;
  #dataAfterEnd = false;
  #sparse: SparseInWork | undefined;
  /** Bytes of all sparse files' holes. */
  #holes = 0;

  /** `layer` names the archive in errors. */
  constructor(visitor: TarVisitor, layer: string) {
    this.#visitor = visitor;
    this.#layer = layer;
  }

  write(piece: Buffer): void {
    let at = 0;
    while (at < piece.length) at = this.#step(piece, at);
    this.#consumed += piece.length;
  }

  /** To be called after the last piece. */
  end(): void {
    if (this.#state === 'ended') return;
    if (this.#state !== 'header' || this.#blockFilled > 0)
      throw this.#malformed('the archive ends within a member', this.#consumed);
    if (this.#hasPending()) this.#visitor.oddity('dangling-extension', 'the archive ends after an extended header');
    this.#visitor.oddity('no-end-marker', 'the archive ends without two zero blocks; it may have been cut');
  }

  /** Handles what starts at an offset of a piece; returns the offset of the rest. */
  #step(piece: Buffer, at: number): number {
    if (this.#state === 'header') return this.#header(piece, at);
    if (this.#state === 'ended') return this.#afterEnd(piece, at);
    const next = Math.min(piece.length, at + this.#left);
    if (this.#state === 'content') (this.#sparse?.content ?? this.#visitor).data(piece.subarray(at, next));
    else if (this.#state === 'extension') piece.copy(this.#extension, this.#extension.length - this.#left, at, next);
    this.#left -= next - at;
    if (this.#left === 0) this.#finish(this.#consumed + next);
    return next;
  }

  #header(piece: Buffer, at: number): number {
    if (this.#blockFilled === 0 && piece.length - at >= BLOCK) {
      this.#take(piece.subarray(at, at + BLOCK), this.#consumed + at);
      return at + BLOCK;
    }
    const next = Math.min(piece.length, at + BLOCK - this.#blockFilled);
    piece.copy(this.#block, this.#blockFilled, at, next);
    this.#blockFilled += next - at;
    if (this.#blockFilled === BLOCK) {
      this.#blockFilled = 0;
      this.#take(this.#block, this.#consumed + next - BLOCK);
    }
    return next;
  }

  #take(block: Buffer, offset: number): void {
    if (isZeroBlock(block)) {
      this.#zeroBlock(offset);
      return;
    }
    if (this.#zeroBlockAt !== undefined) throw this.#malformed('a member follows a lone zero block', offset);
    this.#decoding(offset, () => {
      const header = parseHeader(block);
      if ('xgLK'.includes(header.flag)) return this.#startExtension(header.flag, header.size);
      if (++this.#members > limits.entries)
        throw new TarSyntaxError(`the layer has more than ${limits.entries} members`);
      const oddity: TarVisitor['oddity'] = (...said) => this.#visitor.oddity(...said);
      const member = assembleMember(header, this.#pending, offset, oddity);
      this.#pending = {};
      if (member.size > limits.layer)
        throw new TarSyntaxError(`a file of ${member.size} bytes is larger than a layer may be`);
      if (member.sparse) this.#startSparse(member, member.sparse, offset);
      else this.#startContent(member, member.size, offset);
    });
  }

  #startContent(member: TarMember, stored: number, offset: number): void {
    this.#visitor.member(member);
    this.#start('content', stored);
    if (stored === 0) this.#finish(offset + BLOCK);
  }

  #startSparse(member: TarMember, { stored, header }: Sparse, offset: number): void {
    this.#sparse = { member, stored, fragments: header.fragments, map: new SparseMapReader() };
    if (header.hasMap) this.#awaitSparseBlock();
    else this.#startSparseContent(offset);
  }

  #awaitSparseBlock(): void {
    this.#extensionFlag = 'S';
    this.#extension = Buffer.alloc(BLOCK);
    this.#start('extension', BLOCK);
  }

  #endSparseBlock(sparse: SparseInWork): void {
    sparse.stored -= BLOCK;
    if (sparse.stored < 0) throw new TarSyntaxError('the map of a sparse file goes on behind the file');
    const fragments = sparse.map.add(this.#extension);
    if (!fragments) {
      this.#awaitSparseBlock();
      return;
    }
    sparse.fragments = fragments;
    this.#startSparseContent(sparse.member.offset);
  }

  #startSparseContent(offset: number): void {
    const sparse = this.#sparse;
    if (!sparse) return;
    const { member, fragments, stored } = sparse;
    checkFragments(fragments, member.size, stored);
    this.#holes += member.size - stored;
    if (this.#holes > limits.holes)
      throw new TarSyntaxError(`the holes of sparse files come to more than ${limits.holes} bytes`);
    sparse.content = new SparseContent(fragments, member.size, (piece) => this.#visitor.data(piece));
    this.#startContent(member, stored, offset);
  }

  #zeroBlock(offset: number): void {
    if (this.#zeroBlockAt === undefined) {
      this.#zeroBlockAt = offset;
      return;
    }
    if (this.#hasPending()) this.#visitor.oddity('dangling-extension', 'the archive ends after an extended header');
    this.#state = 'ended';
  }

  #startExtension(flag: string, size: number): void {
    const most = flag === 'L' || flag === 'K' ? limits.name + 1 : limits.paxHeader;
    if (size > most) throw new TarSyntaxError(`an extended header of ${size} bytes; at most ${most} are taken`);
    this.#extensionFlag = flag;
    this.#extension = Buffer.alloc(size);
    this.#start('extension', size);
    if (size === 0) this.#finish(this.#consumed);
  }

  #start(state: 'content' | 'extension', size: number): void {
    this.#state = state;
    this.#left = size;
    this.#padding = (BLOCK - (size % BLOCK)) % BLOCK;
  }

  /** What was in work is complete up to an offset. */
  #finish(offset: number): void {
    const done = this.#state;
    this.#state = done !== 'padding' && this.#padding > 0 ? 'padding' : 'header';
    this.#left = this.#state === 'padding' ? this.#padding : 0;
    if (done === 'content') {
      this.#sparse?.content?.end();
      this.#sparse = undefined;
      this.#visitor.memberEnd();
    } else if (done === 'extension') this.#decoding(offset, () => this.#endExtension());
  }

  #endExtension(): void {
    const flag = this.#extensionFlag;
    const payload = this.#extension;
    if (this.#sparse) {
      this.#endSparseBlock(this.#sparse);
      return;
    }
    if (flag === 'g') {
      // Go ignores global headers, GNU tar applies them; git writes a lone comment.
      const keys = [...parsePax(payload).values.keys()].filter((key) => key !== 'comment');
      if (keys.length > 0)
        this.#visitor.oddity(
          'global-header',
          `a global header sets ${JSON.stringify(keys.slice(0, 8).join(', '))}, which only some readers apply`,
        );
      return;
    }
    const slot = flag === 'x' ? 'pax' : flag === 'L' ? 'longName' : 'longLink';
    if (this.#pending[slot]) this.#visitor.oddity('repeated-extension', `two "${flag}" headers come before one member`);
    if (slot === 'pax') this.#pending.pax = parsePax(payload);
    else this.#pending[slot] = payload.subarray(0, payload.includes(0) ? payload.indexOf(0) : payload.length);
  }

  #afterEnd(piece: Buffer, at: number): number {
    if (!this.#dataAfterEnd && !isAllZero(piece, at)) {
      this.#dataAfterEnd = true;
      this.#visitor.oddity(
        'data-after-end',
        `the archive goes on after its end marker, in the piece at byte ${this.#consumed + at}`,
      );
    }
    return piece.length;
  }

  #hasPending(): boolean {
    return (
      this.#pending.pax !== undefined || this.#pending.longName !== undefined || this.#pending.longLink !== undefined
    );
  }

  #decoding(offset: number, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof TarSyntaxError) throw this.#malformed(error.message, offset);
      throw error;
    }
  }

  #malformed(what: string, offset: number): Error {
    return malformedLayer(this.#layer, what, offset);
  }
}

const zeros = Buffer.alloc(64 * 1024);

function isAllZero(piece: Buffer, from: number): boolean {
  for (let at = from; at < piece.length; at += zeros.length) {
    const part = piece.subarray(at, at + zeros.length);
    if (part.compare(zeros, 0, part.length) !== 0) return false;
  }
  return true;
}
