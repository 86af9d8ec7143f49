import type { ContainerConfig } from '../registry/types.ts';
import type { Command } from './commands.ts';
import { invalid, quote } from './complaint.ts';
import * as settings from './container-config.ts';
import type { Containerfile, Stage } from './containerfile.ts';
import { Scope } from './scope.ts';

/** Of each kind; an image has some ten. */
const maxMembers = 2_000;
/** Characters of all variables and labels: no reader takes a config of more than 4 MiB. */
const maxLength = 4 * 1024 * 1024;

/** What the settings of an image follow from, beside its instructions. */
export interface SettingsEnvironment {
  containerfile: Containerfile;
  /** `application/vnd.oci…` or Docker's: the latter has members that OCI lacks. */
  format: 'oci' | 'docker';
}

/**
 * What an image tells a runtime (image-spec 1.1, config.md, "config"), as the instructions of its stages say it one after the
 * other. Nothing of it depends on what a RUN does, so it can be told without running any.
 */
export class StageSettings {
  config: ContainerConfig;
  author: string | undefined;
  readonly #environment: SettingsEnvironment;
  readonly #scope: Scope;
  #shell: readonly string[];
  #cmdSet = false;

  /** @param config of the base */
  constructor(environment: SettingsEnvironment, config: ContainerConfig) {
    this.#environment = environment;
    this.config = config;
    this.#scope = new Scope(environment.containerfile.context, settings.envPairs(config.Env ?? []));
    const { Shell: shell } = config;
    const isShell = Array.isArray(shell) && shell.length > 0 && shell.every((word) => typeof word === 'string');
    this.#shell = isShell ? shell : ['/bin/sh', '-c'];
  }

  /** The variables as they are by now. */
  get scope(): Scope {
    return this.#scope;
  }

  /** A stage starts: a CMD before it does not count as one that is set beside its ENTRYPOINT. */
  begin(): void {
    this.#cmdSet = false;
  }

  /**
   * Carries out what the instruction says of the settings; what it does to files is left to a builder.
   * @throws UserError `containerfile-invalid`
   */
  apply(command: Command): void {
    this.#apply(command);
    if (['env', 'label', 'expose', 'volume'].includes(command.kind)) this.#requireBounded(command.line);
  }

  #apply(command: Command): void {
    const { line } = command;
    if ('pairs' in command && command.pairs.length > maxMembers) throw this.#tooMuch(line);
    const expand = (word: string) => this.#scope.expand(word, line);
    switch (command.kind) {
      case 'env':
        this.#env(command.pairs.map(([name, value]) => [expand(name), expand(value)]));
        return;
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
        const dir = settings.workingDir(this.config.WorkingDir, this.notEmpty(command, expand(command.value)));
        this.config = { ...this.config, WorkingDir: dir };
        return;
      }
      case 'user':
        this.config = { ...this.config, User: this.notEmpty(command, expand(command.value)) };
        return;
      case 'stopsignal':
        this.config = { ...this.config, StopSignal: this.#check(line, () => settings.signalOf(expand(command.value))) };
        return;
      case 'maintainer':
        this.author = command.value;
        return;
      case 'expose': {
        const ports = new Set<string>();
        for (const value of command.values) {
          for (const port of this.#check(line, () => settings.portsOf(expand(value)))) ports.add(port);
          if (ports.size > maxMembers) throw this.#tooMuch(line);
        }
        const exposed = [...ports].map((port) => [port, {}] as const);
        this.config = { ...this.config, ExposedPorts: settings.withMembers<object>(this.config.ExposedPorts, exposed) };
        return;
      }
      case 'volume': {
        if (command.values.length > maxMembers) throw this.#tooMuch(line);
        const paths = command.values.map((value) => this.notEmpty(command, expand(value).trim()));
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
      case 'copy':
      case 'run':
        return;
      case 'unsupported':
        throw new Error(`line ${line} was planned for no engine`);
    }
  }

  /** @throws UserError `containerfile-invalid` */
  notEmpty(command: Command, value: string): string {
    if (value !== '') return value;
    const { context } = this.#environment.containerfile;
    throw invalid(
      context,
      command.line,
      `${quote(command.original)}: a value in it is empty`,
      'Is a variable in it not set?',
    );
  }

  #requireBounded(line: number): void {
    const { Env = [], Labels = {}, ExposedPorts = {}, Volumes = {} } = this.config;
    if (Object.hasOwn(Labels, '__proto__') || Object.hasOwn(Volumes, '__proto__')) {
      const { context } = this.#environment.containerfile;
      throw invalid(context, line, '__proto__ is no name for a label or a volume', 'Readers of configs refuse it.');
    }
    const labels = Object.entries(Labels);
    const counts = [Env, labels, Object.keys(ExposedPorts), Object.keys(Volumes)].map(({ length }) => length);
    const length = [...Env, ...labels.flat()].reduce((sum, text) => sum + text.length, 0);
    if (Math.max(...counts) > maxMembers || length > maxLength) throw this.#tooMuch(line);
  }

  #tooMuch(line: number): Error {
    const { context } = this.#environment.containerfile;
    const message = `more than ${maxMembers} variables, labels, ports or volumes, or ${maxLength} characters of them`;
    return invalid(context, line, message, 'Put large contents into files and COPY them.');
  }

  #env(pairs: [string, string][]): void {
    for (const [name, value] of pairs) this.#scope.setEnv(name, value);
    this.config = { ...this.config, Env: settings.withEnv(this.config.Env ?? [], pairs) };
  }

  #words({ form, words }: Command & { kind: 'cmd' | 'entrypoint' }): string[] {
    return form === 'exec' || words.length === 0 ? words : [...this.#shell, ...words];
  }

  #check<T>(line: number, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof settings.ConfigError)) throw error;
      throw invalid(this.#environment.containerfile.context, line, error.message, 'See the Containerfile reference.');
    }
  }
}

/**
 * The settings that a chain of stages gives its image.
 * @param config of the base
 * @throws UserError `containerfile-invalid`
 */
export function settingsOf(
  chain: readonly Stage[],
  config: ContainerConfig,
  environment: SettingsEnvironment,
): Pick<StageSettings, 'config' | 'author'> {
  const result = new StageSettings(environment, config);
  for (const stage of chain) {
    result.begin();
    for (const command of stage.commands) result.apply(command);
  }
  return result;
}
