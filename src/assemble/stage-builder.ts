import type { SourceLine } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { ContainerConfig } from '../registry/types.ts';
import { refuseArchives } from './archives.ts';
import type { Command } from './commands.ts';
import { invalid, quote } from './complaint.ts';
import { workingDir } from './container-config.ts';
import { type Stage, stageNamed } from './containerfile.ts';
import { copyInto } from './copy.ts';
import { makeVolume, makeWorkingDir } from './directories.ts';
import { FileTree } from './file-tree.ts';
import { inlineContent } from './inline-content.ts';
import { findOwner } from './owners.ts';
import type { SourceTree } from './source-tree.ts';
import { type SettingsEnvironment, StageSettings } from './stage-settings.ts';
import { StageSource } from './stage-source.ts';

/** What every stage of a build shares. */
export interface BuildEnvironment extends SettingsEnvironment {
  context: SourceTree;
  log: Log;
}

/** Carries out the instructions of a stage, and of those it starts from, on a file tree and on settings. */
export class StageBuilder {
  readonly tree: FileTree;
  readonly settings: StageSettings;
  readonly #environment: BuildEnvironment;
  /** Stages that others copy from, each made once: what copies twice of what copies twice… would take for ever. */
  readonly #made: Map<Stage, FileTree>;

  constructor(
    environment: BuildEnvironment,
    tree: FileTree,
    config: ContainerConfig,
    made: Map<Stage, FileTree> = new Map(),
  ) {
    this.#environment = environment;
    this.tree = tree;
    this.settings = new StageSettings(environment, config);
    this.#made = made;
  }

  /** @throws UserError */
  async run(stages: readonly Stage[]): Promise<void> {
    const [first] = stages;
    const { settings } = this;
    // As buildah: the volumes of the base are there, those of VOLUME when it is the last instruction, and the directory
    // that processes start in.
    const volumes = Object.keys(settings.config.Volumes ?? {});
    for (const path of volumes) makeVolume(this.tree, path, this.#at(first?.line ?? 1));
    for (const stage of stages) {
      settings.begin();
      for (const command of stage.commands) await this.#run(command, stage);
    }
    const last = stages.at(-1);
    const end = last?.commands.at(-1);
    for (const value of end?.kind === 'volume' ? end.values : []) {
      makeVolume(this.tree, settings.scope.expand(value, end?.line ?? 1).trim(), this.#at(end?.line ?? 1));
    }
    await this.#makeWorkingDir(last?.line ?? 1);
  }

  async #run(command: Command, stage: Stage): Promise<void> {
    this.settings.apply(command);
    if (command.kind === 'workdir') await this.#makeWorkingDir(command.line);
    if (command.kind === 'copy') await this.#copy(command, stage);
    if (command.kind === 'run' && !command.isCheck) throw new Error(`line ${command.line} was planned for this engine`);
  }

  async #copy(command: Command & { kind: 'copy' }, stage: Stage): Promise<void> {
    const { line } = command;
    const at = this.#at(line);
    const expand = (word: string) => this.settings.scope.expand(word, line);
    const chown = command.chown === undefined ? '' : expand(command.chown);
    const from = command.from === undefined ? this.#environment.context : await this.#stageSource(command.from, stage);
    const sources = command.sources.map((source) => this.settings.notEmpty(command, expand(source)));
    if (command.keyword === 'ADD') await refuseArchives(from, sources, at);
    const notes = copyInto(this.tree, {
      from,
      sources,
      inline: command.heredocs.map((heredoc) => ({
        name: heredoc.name,
        content: inlineContent(heredoc, this.settings.scope, line),
      })),
      destination: this.settings.notEmpty(command, expand(command.destination)),
      workingDir: workingDir(this.settings.config.WorkingDir, ''),
      owner: chown === '' ? undefined : await findOwner(this.tree, chown, at),
      mode: command.chmod === undefined ? undefined : this.#mode(expand(command.chmod), line),
      at,
    });
    this.#tell(line, notes.replacedLinks, 'a symlink of the base becomes a directory');
    this.#tell(
      line,
      notes.changedDirectories,
      'a directory of the base gets the mode and owner of the one in the context',
    );
  }

  async #stageSource(from: string, stage: Stage): Promise<SourceTree> {
    const { containerfile } = this.#environment;
    const source = stageNamed(containerfile.stages, from, stage.index);
    const made = source && this.#made.get(source);
    if (made) return new StageSource(made, `the stage ${quote(from)}`);
    const chain: Stage[] = [];
    for (let below = source; below; ) {
      chain.unshift(below);
      below = below.base.kind === 'stage' ? containerfile.stages[below.base.index] : undefined;
    }
    const builder = new StageBuilder(this.#environment, new FileTree(undefined), {}, this.#made);
    await builder.run(chain);
    if (source) this.#made.set(source, builder.tree);
    return new StageSource(builder.tree, `the stage ${quote(from)}`);
  }

  #mode(written: string, line: number): number {
    if (/^[0-7]{1,4}$/.test(written)) return Number.parseInt(written, 8);
    throw invalid(
      this.#environment.containerfile.context,
      line,
      `--chmod=${quote(written)} is no octal mode`,
      'Write it as 0644 or 0755; symbolic modes differ between builders.',
    );
  }

  async #makeWorkingDir(line: number): Promise<void> {
    const { WorkingDir: path, User: user } = this.settings.config;
    if (path) await makeWorkingDir(this.tree, path, user, this.#at(line), this.#environment.log);
  }

  #tell(line: number, paths: readonly string[], what: string): void {
    if (paths.length === 0) return;
    const some = paths.slice(0, 5).map((path) => quote(`/${path}`));
    const more = paths.length > some.length ? ` and ${paths.length - some.length} more` : '';
    this.#environment.log.warn(`${this.#place(line)}: ${what}: ${some.join(', ')}${more}`);
  }

  #at(line: number): SourceLine {
    return { file: this.#environment.containerfile.context.file, line };
  }

  #place(line: number): string {
    return `${this.#environment.containerfile.context.file}:${line}`;
  }
}
