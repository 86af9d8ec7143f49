import type { Platform } from '../registry/types.ts';
import { type Command, type From, parseCommand, parseFrom } from './commands.ts';
import { invalid, quote, type ReadContext, unsupported } from './complaint.ts';
import { readInstructions } from './instructions.ts';
import { type OuterArgs, platformArgs, Scope } from './scope.ts';
import { containerfileText, preprocessorHint } from './source-text.ts';

/** Far more than there are; each may start from the one before it. */
const maxStages = 500;

/** What a stage starts from. */
export type StageBase = { kind: 'scratch' } | { kind: 'image'; reference: string } | { kind: 'stage'; index: number };

export interface Stage {
  index: number;
  /** Lower case. */
  name: string | undefined;
  /** Of its FROM. */
  line: number;
  base: StageBase;
  commands: Command[];
}

/** A Containerfile that was read; variables of FROM are expanded, those of other instructions when a stage is built. */
export interface Containerfile {
  context: ReadContext;
  /** In file order; the last one makes the image. */
  stages: [Stage, ...Stage[]];
  outerArgs: OuterArgs;
  /** Names that some ARG takes. */
  declaredArgs: ReadonlySet<string>;
  /** What a person should know, though it is no error. */
  notes: string[];
}

export interface ContainerfileOptions {
  buildArgs: Readonly<Record<string, string>>;
  platform: Platform;
}

/**
 * Reads a Containerfile as BuildKit does (moby/buildkit, frontend/dockerfile; docs.docker.com, Dockerfile reference).
 * @param file as messages name it.
 * @throws UserError `containerfile-invalid`; `containerfile-unsupported` for what no stage may have. ONBUILD becomes a
 *   command of kind `unsupported`: it matters only in stages that are needed.
 */
export function parseContainerfile(
  source: string | Uint8Array,
  file: string,
  { buildArgs, platform }: ContainerfileOptions,
): Containerfile {
  const text = containerfileText(source, file);
  const { escapeChar, instructions } = readInstructions(text, file);
  const context: ReadContext = { file, escapeChar };
  const build = new Map(Object.entries(buildArgs));
  const global = platformArgs(platform);
  const fromScope = new Scope(context);
  for (const [name, value] of global) fromScope.setArg(name, value);
  const declaredArgs = new Set<string>();
  const stages: Stage[] = [];

  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') {
      stages.push(startStage(parseFrom(instruction, context), stages, { context, scope: fromScope, platform }));
      if (stages.length > maxStages) {
        throw invalid(context, instruction.line, `more than ${maxStages} stages`, 'Is this the Containerfile?');
      }
      continue;
    }
    const command = parseCommand(instruction, context);
    if (command.kind === 'arg') for (const { name } of command.args) declaredArgs.add(name);
    const stage = stages.at(-1);
    if (stage) {
      stage.commands.push(command);
      continue;
    }
    if (command.kind !== 'arg') {
      throw invalid(context, command.line, `${instruction.keyword} before the first FROM`, 'Only ARG may stand there.');
    }
    for (const { name, value } of command.args) {
      fromScope.declare(name, value, { build, global: new Map() }, command.line);
      const known = fromScope.get(name);
      if (known !== undefined) global.set(name, known);
    }
  }
  const [first, ...others] = stages;
  if (!first) {
    throw invalid(context, 1, 'no FROM', 'Start with FROM and the base image, by tag and digest.');
  }
  const hint = preprocessorHint(file, text);
  return {
    context,
    stages: [first, ...others],
    outerArgs: { build, global },
    declaredArgs,
    notes: hint === undefined ? [] : [hint],
  };
}

function startStage(
  from: From,
  stages: readonly Stage[],
  { context, scope, platform }: { context: ReadContext; scope: Scope; platform: Platform },
): Stage {
  const { line, name } = from;
  const image = scope.expand(from.image, line);
  if (image === '') {
    throw invalid(
      context,
      line,
      `FROM ${quote(from.image)} is empty`,
      'Give the ARG in it a default, or a build argument.',
    );
  }
  if (name !== undefined && stages.some((stage) => stage.name === name)) {
    throw invalid(context, line, `a second stage is called ${quote(name)}`, 'Give each stage its own name.');
  }
  if (from.platform !== undefined) {
    const asked = scope.expand(from.platform, line);
    const [os, architecture, variant] = asked.split('/');
    const same = os === platform.os && architecture === platform.architecture;
    if (!same || (variant ?? platform.variant) !== platform.variant) {
      throw unsupported(
        context,
        line,
        `FROM --platform=${quote(asked)}, but the image is built for ${platform.os}/${platform.architecture}`,
        'Leave --platform out, and name the platform where the build is started.',
      );
    }
  }
  const earlier = stages.find((stage) => stage.name !== undefined && stage.name === image.toLowerCase());
  const base: StageBase = earlier
    ? { kind: 'stage', index: earlier.index }
    : image === 'scratch'
      ? { kind: 'scratch' }
      : { kind: 'image', reference: image };
  return { index: stages.length, name, line, base, commands: [] };
}

/**
 * The stage that a `COPY --from` names: by name, without case, or by number; only earlier ones count.
 * Undefined when it names none, so it would be an image.
 */
export function stageNamed(stages: readonly Stage[], from: string, before: number): Stage | undefined {
  const earlier = stages.slice(0, before);
  const byName = earlier.find(({ name }) => name === from.toLowerCase());
  return byName ?? (/^\d{1,5}$/.test(from) ? earlier[Number(from)] : undefined);
}
