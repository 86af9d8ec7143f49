import type { SourceLine } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import type { ContainerConfig, HistoryEntry } from '../registry/types.ts';
import { refuseArchives } from './archives.ts';
import type { Command } from './commands.ts';
import { invalid, quote } from './complaint.ts';
import * as settings from './container-config.ts';
import { type Containerfile, type Stage, stageNamed } from './containerfile.ts';
import { copyInto } from './copy.ts';
import { makeVolume, makeWorkingDir } from './directories.ts';
import { FileTree } from './file-tree.ts';
import { inlineContent } from './inline-content.ts';
import { findOwner } from './owners.ts';
import { Scope } from './scope.ts';
import type { SourceTree } from './source-tree.ts';
import { StageSource } from './stage-source.ts';
import { timestamp } from './timestamp.ts';

const maxHistoryText = 4096;

/** What every stage of a build shares. */
export interface BuildEnvironment {
  containerfile: Containerfile;
  context: SourceTree;
  /** `application/vnd.oci…` or Docker's: the latter has members that OCI lacks. */
  format: 'oci' | 'docker';
  created: Date;
  log: Log;
}

/** Carries out the instructions of a stage, and of those it starts from, on a file tree and a config. */
export class StageBuilder {
  readonly tree: FileTree;
  readonly history: HistoryEntry[] = [];
  config: ContainerConfig;
  author: string | undefined;
  readonly #environment: BuildEnvironment;
  readonly #scope: Scope;
  #shell: readonly string[];
  #cmdSet = false;

  constructor(environment: BuildEnvironment, tree: FileTree, config: ContainerConfig) {
    this.#environment = environment;
    this.tree = tree;
    this.config = config;
    this.#scope = new Scope(environment.containerfile.context, settings.envPairs(config.Env ?? []));
    const { Shell: shell } = config;
    const isShell = Array.isArray(shell) && shell.length > 0 && shell.every((word) => typeof word === 'string');
    this.#shell = isShell ? shell : ['/bin/sh', '-c'];
  }

  /** @throws UserError */
  async run(stages: readonly Stage[]): Promise<void> {
    const [first] = stages;
    // As buildah: the volumes of the base are there, those of VOLUME when it is the last instruction, and the directory
    // that processes start in.
    for (const path of Object.keys(this.config.Volumes ?? {})) makeVolume(this.tree, path, this.#at(first?.line ?? 1));
    for (const stage of stages) {
      this.#cmdSet = false;
      for (const command of stage.commands) {
        await this.#run(command, stage);
        this.#remember(command);
      }
    }
    const last = stages.at(-1);
    const end = last?.commands.at(-1);
    for (const value of end?.kind === 'volume' ? end.values : []) {
      makeVolume(this.tree, this.#scope.expand(value, end?.line ?? 1).trim(), this.#at(end?.line ?? 1));
    }
    if (this.config.WorkingDir) await this.#makeWorkingDir(this.config.WorkingDir, last?.line ?? 1);
  }

  async #run(command: Command, stage: Stage): Promise<void> {
    const { line } = command;
    const expand = (word: string) => this.#scope.expand(word, line);
    switch (command.kind) {
      case 'env':
        return this.#env(command.pairs.map(([name, value]) => [expand(name), expand(value)]));
      case 'label': {
        const pairs = command.pairs.map(([name, value]) => [expand(name), expand(value)] as const);
        this.config = { ...this.config, Labels: settings.withMembers(this.config.Labels, pairs) };
        return;
      }
      case 'arg':
        for (const { name, value } of command.args) {
          this.#scope.declare(name, value, this.#environment.containerfile.outerArgs, line);
        }
        return;
      case 'workdir': {
        const dir = settings.workingDir(this.config.WorkingDir, this.#notEmpty(command, expand(command.value)));
        await this.#makeWorkingDir(dir, line);
        this.config = { ...this.config, WorkingDir: dir };
        return;
      }
      case 'user':
        this.config = { ...this.config, User: this.#notEmpty(command, expand(command.value)) };
        return;
      case 'stopsignal':
        this.config = { ...this.config, StopSignal: this.#check(line, () => settings.signalOf(expand(command.value))) };
        return;
      case 'maintainer':
        this.author = command.value;
        return;
      case 'expose': {
        const ports = this.#check(line, () => command.values.map(expand).flatMap(settings.portsOf));
        const exposed = ports.map((port) => [port, {}] as const);
        this.config = { ...this.config, ExposedPorts: settings.withMembers<object>(this.config.ExposedPorts, exposed) };
        return;
      }
      case 'volume': {
        const paths = command.values.map((value) => this.#notEmpty(command, expand(value).trim()));
        const volumes = paths.map((path) => [path, {}] as const);
        this.config = { ...this.config, Volumes: settings.withMembers<object>(this.config.Volumes, volumes) };
        return;
      }
      case 'shell':
        this.#shell = command.words;
        if (this.#environment.format === 'docker') this.config = { ...this.config, Shell: [...command.words] };
        return;
      case 'cmd':
        this.config = settings.withCommand(this.config, 'Cmd', this.#words(command));
        this.#cmdSet = true;
        return;
      case 'entrypoint':
        this.config = settings.withCommand(this.config, 'Entrypoint', this.#words(command));
        // What the base would run is no argument of another program.
        if (!this.#cmdSet) this.config = settings.withCommand(this.config, 'Cmd', []);
        return;
      case 'healthcheck':
        this.#environment.log.warn(`${this.#place(line)}: HEALTHCHECK is left out: OCI images have no place for it`);
        return;
      case 'copy':
        return this.#copy(command, stage);
      case 'run':
        if (command.isCheck) return;
        throw new Error(`line ${line} was planned for this engine`);
      case 'unsupported':
        throw new Error(`line ${line} was planned for this engine`);
    }
  }

  #env(pairs: [string, string][]): void {
    for (const [name, value] of pairs) this.#scope.setEnv(name, value);
    this.config = { ...this.config, Env: settings.withEnv(this.config.Env ?? [], pairs) };
  }

  #words({ form, words }: Command & { kind: 'cmd' | 'entrypoint' }): string[] {
    return form === 'exec' || words.length === 0 ? words : [...this.#shell, ...words];
  }

  async #copy(command: Command & { kind: 'copy' }, stage: Stage): Promise<void> {
    const { line } = command;
    const at = this.#at(line);
    const expand = (word: string) => this.#scope.expand(word, line);
    const chown = command.chown === undefined ? '' : expand(command.chown);
    const from = command.from === undefined ? this.#environment.context : await this.#stageSource(command.from, stage);
    const sources = command.sources.map((source) => this.#notEmpty(command, expand(source)));
    if (command.keyword === 'ADD') await refuseArchives(from, sources, at);
    const notes = copyInto(this.tree, {
      from,
      sources,
      inline: command.heredocs.map((heredoc) => ({
        name: heredoc.name,
        content: inlineContent(heredoc, this.#scope, line),
      })),
      destination: this.#notEmpty(command, expand(command.destination)),
      workingDir: settings.workingDir(this.config.WorkingDir, ''),
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
    const chain: Stage[] = [];
    let source = stageNamed(containerfile.stages, from, stage.index);
    while (source) {
      chain.unshift(source);
      source = source.base.kind === 'stage' ? containerfile.stages[source.base.index] : undefined;
    }
    const builder = new StageBuilder(this.#environment, new FileTree(undefined), {});
    await builder.run(chain);
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

  #makeWorkingDir(path: string, line: number): Promise<void> {
    return makeWorkingDir(this.tree, path, this.config.User, this.#at(line), this.#environment.log);
  }

  #notEmpty(command: Command, value: string): string {
    if (value !== '') return value;
    const { context } = this.#environment.containerfile;
    throw invalid(
      context,
      command.line,
      `${quote(command.original)}: a value in it is empty`,
      'Is a variable in it not set?',
    );
  }

  #check<T>(line: number, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof settings.ConfigError)) throw error;
      throw invalid(this.#environment.containerfile.context, line, error.message, 'See the Containerfile reference.');
    }
  }

  #remember({ original, kind }: Command): void {
    // COPY has its own line; a check is not run.
    if (kind === 'copy' || kind === 'run') return;
    this.history.push({
      created: timestamp(this.#environment.created),
      created_by: original.length > maxHistoryText ? `${original.slice(0, maxHistoryText)}…` : original,
      empty_layer: true,
    });
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
