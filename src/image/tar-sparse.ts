import { limits } from './limits.ts';
import { BLOCK, TarSyntaxError } from './tar-header.ts';
import type { PaxRecords } from './tar-pax.ts';

/** Where a sparse file has content; all else of it is zeros. */
export interface Fragment {
  offset: number;
  length: number;
}

/** What a header says of a sparse file. */
export interface SparseHeader {
  size: number;
  fragments: Fragment[];
  /** The fragments are in front of the content (form 1.0). */
  hasMap?: true;
  /** The name, where the header has a made-up one. */
  name?: Buffer;
}

/**
 * GNU's forms 0.0, 0.1 and 1.0 (GNU tar manual, "Storing Sparse Files"); undefined when the records are none of theirs.
 * @throws TarSyntaxError for other versions, and records that do not belong together
 */
export function paxSparseHeader(pax: PaxRecords | undefined): SparseHeader | undefined {
  const get = (key: string): string | undefined => pax?.values.get(`GNU.sparse.${key}`)?.toString('latin1');
  if (!pax || ![...pax.values.keys()].some((key) => key.startsWith('GNU.sparse.'))) return undefined;
  const [major, minor] = [get('major'), get('minor')];
  const version = major === undefined && minor === undefined ? '0.1' : `${major}.${minor}`;
  if (!['0.0', '0.1', '1.0'].includes(version))
    throw new TarSyntaxError(`it holds a sparse file of version ${JSON.stringify(version)}, which nobody knows`);
  const [small, real] = [get('size'), get('realsize')];
  if (small !== undefined && real !== undefined && small !== real)
    throw new TarSyntaxError('a sparse file states two sizes');
  const size = decimal(small ?? real, 'size');
  const name = pax.values.get('GNU.sparse.name');
  const named = name !== undefined && name.length > 0 && { name };
  if (version === '1.0') {
    if (get('map') !== undefined || pax.sparsePairs.length > 0) throw new TarSyntaxError('a sparse file has two maps');
    return { size, fragments: [], hasMap: true, ...named };
  }
  const map = get('map');
  if (map !== undefined && pax.sparsePairs.length > 0) throw new TarSyntaxError('a sparse file has two maps');
  const numbers = map === undefined ? pax.sparsePairs : map === '' ? [] : map.split(',');
  const fragments = inPairs(numbers);
  if (decimal(get('numblocks'), 'number of fragments') !== fragments.length)
    throw new TarSyntaxError("a sparse file's map is not as long as it says");
  return { size, fragments, ...named };
}

/** Reads the map that form 1.0 has in front of its content: lines of decimal numbers, in whole blocks. */
export class SparseMapReader {
  readonly #numbers: string[] = [];
  #line = '';

  /** Takes a block. @returns the map when it is complete */
  add(block: Buffer): Fragment[] | undefined {
    const lines = (this.#line + block.toString('latin1')).split('\n');
    this.#line = lines.pop() ?? '';
    if (this.#line.length > BLOCK) throw new TarSyntaxError("a sparse file's map is none");
    this.#numbers.push(...lines);
    if (this.#numbers.length === 0) return undefined;
    const count = decimal(this.#numbers[0], 'number of fragments');
    if (count > limits.fragments) throw tooMany();
    return this.#numbers.length < 1 + 2 * count ? undefined : inPairs(this.#numbers.slice(1, 1 + 2 * count));
  }
}

/**
 * Holds a map to what Go, GNU tar and BSD tar agree on: in order, apart, within the file, as long as what is stored, and
 * cut where blocks end, for GNU tar reads whole blocks.
 * @throws TarSyntaxError
 */
export function checkFragments(fragments: readonly Fragment[], size: number, stored: number): void {
  if (size < 0) throw new TarSyntaxError('the size of a sparse file is negative');
  let end = 0;
  let sum = 0;
  for (const { offset, length } of fragments) {
    if (offset < end || offset + length > size || length < 0)
      throw new TarSyntaxError("a sparse file's map is out of order or leaves the file");
    end = offset + length;
    sum += length;
    if (length > 0 && (offset % BLOCK !== 0 || (end % BLOCK !== 0 && end !== size)))
      throw new TarSyntaxError("a sparse file's map cuts blocks in two, which only some readers can read");
  }
  if (sum !== stored) throw new TarSyntaxError("a sparse file's map does not fit what is stored of the file");
}

/** Gives a sparse file's content, holes as zeros. */
export class SparseContent {
  readonly #size: number;
  readonly #fragments: readonly Fragment[];
  readonly #give: (piece: Buffer) => void;
  #at = 0;
  #next = 0;

  /** Of fragments that were checked. */
  constructor(fragments: readonly Fragment[], size: number, give: (piece: Buffer) => void) {
    this.#fragments = fragments.filter(({ length }) => length > 0);
    this.#size = size;
    this.#give = give;
  }

  /** Takes what is stored, in pieces. */
  data(piece: Buffer): void {
    for (let taken = 0; taken < piece.length; ) {
      const { offset, length } = this.#fragments[this.#next] ?? { offset: this.#size, length: 0 };
      this.#fill(offset);
      const part = piece.subarray(taken, taken + offset + length - this.#at);
      this.#give(part);
      taken += part.length;
      this.#at += part.length;
      if (this.#at >= offset + length) this.#next++;
    }
  }

  end(): void {
    this.#fill(this.#size);
  }

  #fill(until: number): void {
    for (; this.#at < until; this.#at += Math.min(zeros.length, until - this.#at))
      this.#give(zeros.subarray(0, Math.min(zeros.length, until - this.#at)));
  }
}
const zeros = Buffer.alloc(256 * 1024);

function inPairs(numbers: readonly string[]): Fragment[] {
  if (numbers.length % 2 !== 0) throw new TarSyntaxError("a sparse file's map has an offset without a length");
  if (numbers.length > 2 * limits.fragments) throw tooMany();
  const fragments: Fragment[] = [];
  for (let at = 0; at < numbers.length; at += 2)
    fragments.push({ offset: decimal(numbers[at], 'offset'), length: decimal(numbers[at + 1], 'length') });
  return fragments;
}

function decimal(text: string | undefined, what: string): number {
  if (text === undefined || !/^\d{1,15}$/.test(text))
    throw new TarSyntaxError(`the ${what} of a sparse file is no number`);
  return Number(text);
}

function tooMany(): TarSyntaxError {
  return new TarSyntaxError(`a sparse file has more than ${limits.fragments} fragments`);
}
