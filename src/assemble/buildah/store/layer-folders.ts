import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { outputOf, type Programs } from '../../../core/program.ts';
import type { LayerTaps } from '../../../image/layer-tap.ts';
import type { LayerSource } from '../../../image/types.ts';
import { unpackTarget } from './worker.ts';

/** Messages do not follow the language of the user, and names are bytes. */
const env = { LC_ALL: 'C' };
const maxWords = 20;

/**
 * Unpacks layers into folders while they are read: plain files at once, in the thread that reads; all else by one GNU tar for
 * each, which reads what `OverlayMembers` writes from a named pipe. (Node makes no device nodes and sets no attributes.)
 */
export class LayerFolders implements LayerTaps {
  readonly entry = 'unpack-layer';
  readonly #dir: string;
  readonly #folders: ReadonlyMap<LayerSource['diffId'], string>;
  readonly #programs: Programs;
  readonly #pipes = new Map<string, FileHandle>();
  readonly #unpackers: Promise<void>[] = [];
  readonly #troubles: string[] = [];

  private constructor(dir: string, folders: ReadonlyMap<LayerSource['diffId'], string>, programs: Programs) {
    this.#dir = dir;
    this.#folders = folders;
    this.#programs = programs;
  }

  /**
   * @param dir a folder for pipes
   * @param folders where each layer goes, by its diff ID; empty folders that exist
   * @throws UserError `tool-missing`; ExternalError `tool-failed` where these programs are not as expected
   */
  static async open(
    dir: string,
    folders: ReadonlyMap<LayerSource['diffId'], string>,
    programs: Programs,
  ): Promise<LayerFolders> {
    const said = await outputOf(programs, 'tar', ['--version'], { cwd: dir, env });
    if (!said.startsWith('tar (GNU tar) ')) throw new Error(`tar is not GNU tar but ${said.split('\n', 1)[0]}`);
    const pipes = join(dir, 'pipes');
    await mkdir(pipes);
    const paths = [...folders.keys()].map((diffId) => pipeOf(dir, diffId));
    await outputOf(programs, 'mkfifo', ['-m', '600', '--', ...paths], { cwd: dir, env });
    return new LayerFolders(dir, folders, programs);
  }

  async start({ diffId }: LayerSource): Promise<string> {
    const pipe = pipeOf(this.#dir, diffId);
    const folder = this.#folders.get(diffId) ?? '';
    // Open for both, it waits for nobody and lets nobody wait. Closed when either side is done, so that the other one learns.
    const held = await open(pipe, 'r+');
    this.#pipes.set(diffId, held);
    await using reader = await open(pipe, 'r');
    const unpacker = this.#unpack(reader.fd, folder).finally(() => this.#release(diffId));
    unpacker.catch(() => {});
    this.#unpackers.push(unpacker);
    return unpackTarget({ pipe, folder });
  }

  end({ diffId, descriptor }: LayerSource, trouble: string | undefined): void {
    if (trouble !== undefined) this.#troubles.push(`layer ${descriptor.digest}: ${trouble}`);
    this.#release(diffId);
  }

  /**
   * Waits until all is unpacked.
   * @returns why it is not, or not for certain as buildah would have done it
   * @throws ExternalError `interrupted` and what starting a program throws
   */
  async finish(): Promise<string | undefined> {
    for (const ended of await Promise.allSettled(this.#unpackers)) if (ended.status === 'rejected') throw ended.reason;
    await rm(join(this.#dir, 'pipes'), { recursive: true, force: true });
    return this.#troubles[0];
  }

  /** Waits until nothing is written any more, whatever came of it; all layers were ended before. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#unpackers);
  }

  async #unpack(input: number, folder: string): Promise<void> {
    const words: string[] = [];
    const args = [
      ...['--extract', '--file=-'],
      ...['--blocking-factor=128', '--read-full-records'],
      ...['--absolute-names', '--numeric-owner', '--same-owner', '--same-permissions', '--delay-directory-restore'],
      ...['--xattrs', '--xattrs-include=*', '--no-selinux', '--no-acls', '--warning=no-timestamp'],
    ];
    const line = (text: string) => void (words.length < maxWords && words.push(text));
    const status = await this.#programs.run('tar', args, { cwd: folder, env, input, line });
    // It warns of what it leaves out, and ends well.
    if (status !== 0 || words.length > 0) this.#troubles.push(`tar ended with status ${status}: ${words.join('; ')}`);
  }

  #release(diffId: string): void {
    const held = this.#pipes.get(diffId);
    this.#pipes.delete(diffId);
    held?.close().catch(() => {});
  }
}

function pipeOf(dir: string, diffId: string): string {
  return join(dir, 'pipes', diffId.replace(':', '-'));
}
