import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ExternalError, UserError } from '../../core/errors.ts';
import { fileError, makeFolders } from '../../core/files.ts';
import type { Log } from '../../core/log.ts';
import { printable } from '../../core/printable.ts';
import { outputOf, type Programs } from '../../core/program.ts';
import type { Containerfile } from '../containerfile.ts';
import { mountsBelow } from './mounts.ts';
import { type Settings, writeSettings } from './settings.ts';

/** The last words of a failed build that a person is shown again, with the error. */
const lastLines = 20;
/** How buildah tells that crun or runc could not make the container of a step (run_linux.go), before anything ran in it. */
const runtimeFailed = /^error running container: .*creating container/;

export interface BuildahPlace {
  /** A folder for gigabytes that are removed afterwards. */
  scratchDir: string;
  programs: Programs;
  log: Log;
}

/** The program, with settings and a storage of its own (see `settings.ts`), in a folder of its own. */
export class Buildah {
  /** An absolute path. */
  readonly dir: string;
  readonly #programs: Programs;
  readonly #storage: readonly string[];
  readonly #log: Log;
  #settings: Settings;

  private constructor(dir: string, settings: Settings, { programs, log }: BuildahPlace) {
    this.dir = dir;
    this.#settings = settings;
    this.#programs = programs;
    // Without root, the places in storage.conf do not count.
    const [root = '', runRoot = ''] = storageFolders(dir);
    this.#storage = process.getuid?.() === 0 ? [] : ['--root', root, '--runroot', runRoot];
    this.#log = log;
  }

  /**
   * Opens an empty storage, before anything large is fetched: one that cannot work fails at once. And it tries there what the
   * kernel's overlays can do, which buildah then remembers: each try ends in a umount, which writes all to the disk that
   * waits for it on that file system (ovl_sync_fs in Linux's fs/overlayfs/super.c): later, the whole unpacked base.
   *
   * @throws UserError `input-invalid` for a folder that its lists of mounts and files would break at; ExternalError
   *   `tool-failed`, `io-failed`, `disk-full`
   */
  static async open(place: BuildahPlace): Promise<Buildah> {
    const { scratchDir } = place;
    const odd = /[,:"\\\p{Cc}]/u.exec(scratchDir)?.[0];
    if (odd !== undefined) {
      throw new UserError('input-invalid', `buildah cannot work below ${JSON.stringify(scratchDir)}`, {
        hint: `It takes no ${JSON.stringify(odd)} in the name of a folder: set TMPDIR to another.`,
      });
    }
    const dir = await makeFolders(scratchDir)
      .then(() => mkdtemp(join(scratchDir, 'wtgos-buildah-')))
      .catch((error: unknown) => {
        throw fileError(scratchDir, 'making a folder in', error);
      });
    const buildah = new Buildah(dir, await writeSettings(dir, []), place);
    try {
      await buildah.#output(['images', '--quiet']);
    } catch (error) {
      await buildah.remove();
      throw error;
    }
    return buildah;
  }

  /** What can be pulled from now on, and from where; see `writeSettings`. */
  async offer(images: readonly string[], place: string, stores: readonly string[]): Promise<void> {
    this.#settings = await writeSettings(this.dir, images, place, stores);
  }

  /**
   * Builds; what is printed streams to the log.
   * @returns the image's ID in the storage
   * @throws UserError `run-failed` with the line of the instruction that failed; ExternalError `disk-full` when that is why,
   *   `tool-failed` when there is no image in the end
   */
  async build(args: readonly string[], containerfile: Containerfile): Promise<string> {
    const idFile = join(this.dir, 'iid');
    let last: string[] = [];
    let step: string | undefined;
    const status = await this.#programs.run(
      'buildah',
      [...this.#storage, 'build', '--signature-policy', this.#settings.policy, `--iidfile=${idFile}`, ...args],
      {
        cwd: this.dir,
        env: this.#settings.env,
        line: (text) => {
          const shown = printable(text);
          this.#log.info(shown);
          if (isStep.test(text)) {
            step = text;
            last = [];
          } else if (last.push(shown) > lastLines) last.shift();
        },
      },
    );
    if (status === 0) return imageId(await readFile(idFile, 'utf8').catch(() => ''));
    const { file } = containerfile.context;
    const line = step === undefined ? undefined : lineOf(step, containerfile);
    const where = line === undefined ? file : `${file}:${line}`;
    if (last.some((text) => /no space left on device/i.test(text))) {
      throw new ExternalError('disk-full', `${where}: no space was left:\n${last.join('\n')}`, {
        hint: 'What RUN lines write is below TMPDIR until the end of the build: set it to a folder on a larger disk.',
        state: 'What the build had stored is removed. Nothing was published.',
      });
    }
    throw new UserError('run-failed', `${where}: the build failed with status ${status}:\n${last.join('\n')}`, {
      hint: last.some((text) => runtimeFailed.test(text))
        ? 'The container runtime could not start the step here. Give isolation: chroot, which needs none. Nothing was published.'
        : 'These are the last lines that it printed. Nothing was published.',
      ...(line !== undefined && { at: { file, line } }),
    });
  }

  /** Sends an image of the storage to a loopback registry, its own layers as they are. @throws ExternalError `tool-failed` */
  async push(image: string, place: string): Promise<void> {
    const { policy } = this.#settings;
    const args = ['push', '--quiet', '--signature-policy', policy, '--tls-verify=false', '--disable-compression'];
    await this.#output([...args, image, `docker://${place}`]);
  }

  /**
   * Removes the folder with the settings and the storage, or says that it could not. An old buildah leaves images mounted
   * that a RUN took from; without root, files belong to users that only exist in buildah's namespace.
   */
  async remove(): Promise<void> {
    const { dir } = this;
    const { env } = this.#settings;
    const run = (program: string, args: readonly string[]) =>
      outputOf(this.#programs, program, args, { cwd: '/', env, tidies: true });
    try {
      const left = mountsBelow(await readFile('/proc/self/mountinfo', 'utf8').catch(() => ''), dir);
      if (left.length > 0) await run('umount', ['--lazy', '--', ...left]);
      // While the settings are still there, which it reads.
      if (process.getuid?.() !== 0)
        await run('buildah', [...this.#storage, 'unshare', 'rm', '-rf', '--', ...storageFolders(dir)]);
      await rm(dir, { recursive: true, force: true });
    } catch (error) {
      this.#log.warn(`${dir} could not be removed: ${(error as Error).message}`);
    }
  }

  async #output(args: readonly string[]): Promise<void> {
    const { env } = this.#settings;
    await outputOf(this.#programs, 'buildah', [...this.#storage, ...args], { cwd: this.dir, env });
  }
}

/** Below the folder of the settings, as these have them. */
function storageFolders(dir: string): string[] {
  return ['root', 'run', 'tmp'].map((name) => join(dir, name));
}

/** What a program says is no argument of another before it was looked at. */
function imageId(text: string): string {
  const [, id] = /^(?:sha256:)?([0-9a-f]{64})\s*$/.exec(text) ?? [];
  if (id === undefined) throw new ExternalError('tool-failed', 'buildah ended well, but built no image');
  return id;
}

const isStep = /^(?:\[(\d{1,4})\/\d{1,4}\] )?STEP (\d{1,6})(?:\/\d{1,6})?: /;

/** `[2/3] STEP 4/7: …`: the fourth instruction, FROM counted, of the second stage. */
function lineOf(step: string, { stages }: Containerfile): number | undefined {
  const [, stageNumber = '1', number = ''] = isStep.exec(step) ?? [];
  const stage = stages[Number(stageNumber) - 1];
  return number === '1' ? stage?.line : stage?.commands[Number(number) - 2]?.line;
}
