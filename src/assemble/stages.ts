import type { SourceLine } from '../core/errors.ts';
import { unsupported } from './complaint.ts';
import { type Containerfile, type Stage, stageNamed } from './containerfile.ts';
import { Scope } from './scope.ts';

/** An image as a Containerfile or an input names it; `at` is undefined when an input did. */
export interface NamedImage {
  reference: string;
  at?: SourceLine | undefined;
}

/** The stages whose instructions count. */
export interface NeededStages {
  needed: ReadonlySet<Stage>;
  /** The stages that make the image, from its base up: the last of the file, and those that it starts from. */
  chain: readonly Stage[];
  /** The images that they use beside the base, each reference once, in file order. */
  images: readonly NamedImage[];
  /** The first thing that only a builder that runs commands can do. */
  beyondAppend: { line: number; what: string; hint: string } | undefined;
  /** Lines of RUNs that only look at the image: they do not make it need a builder that runs commands. */
  checks: readonly number[];
}

const noRunHint = 'Use engine: buildah (or auto), or bring files by COPY, and tools by Distrobox or Flatpak.';

/**
 * Walks from the last stage backwards.
 * @throws UserError `containerfile-unsupported` for an instruction of a needed stage that no engine does
 */
export function neededStages(containerfile: Containerfile): NeededStages {
  const { stages, context } = containerfile;
  const chainTo = (stage: Stage): Stage[] => {
    const below = stage.base.kind === 'stage' ? stages[stage.base.index] : undefined;
    return below ? [...chainTo(below), stage] : [stage];
  };
  const chain = chainTo(stages.at(-1) ?? stages[0]);
  const needed = new Set<Stage>();
  const todo = [...chain];
  for (let stage = todo.pop(); stage !== undefined; stage = todo.pop()) {
    if (needed.has(stage)) continue;
    needed.add(stage);
    for (const { from } of sourcesOf(containerfile, stage)) {
      const source = stageNamed(stages, from, stage.index);
      if (source) todo.push(...chainTo(source));
    }
  }
  const inOrder = stages.filter((stage) => needed.has(stage));
  const found: { image: NamedImage; line: number }[] = [];
  let beyondAppend: NeededStages['beyondAppend'];
  const beyond = (line: number, what: string, hint = noRunHint) => {
    if (beyondAppend === undefined || line < beyondAppend.line) beyondAppend = { line, what, hint };
  };
  for (const stage of inOrder) {
    const image = (reference: string, line: number) =>
      found.push({ image: { reference, at: { file: context.file, line } }, line });
    if (stage.base.kind === 'image' && stage !== chain[0]) image(stage.base.reference, stage.line);
    for (const { from, line } of sourcesOf(containerfile, stage)) {
      const source = stageNamed(stages, from, stage.index);
      if (!source) {
        image(from, line);
        beyond(line, 'takes files out of another image');
      } else if (chainTo(source)[0]?.base.kind !== 'scratch') {
        beyond(line, 'takes files out of a stage that starts from an image');
      }
    }
    for (const command of stage.commands) {
      if (command.kind === 'unsupported') throw unsupported(context, command.line, command.message, command.hint);
      if (command.kind === 'run' && !command.isCheck) beyond(command.line, 'has RUN');
      if (command.kind === 'copy' && command.beyondAppend) {
        beyond(command.line, command.beyondAppend.what, command.beyondAppend.hint);
      }
    }
  }
  const images = new Map(found.reverse().map(({ image }) => [image.reference, image]));
  const checks = inOrder.flatMap(({ commands }) =>
    commands.flatMap((command) => (command.kind === 'run' && command.isCheck ? [command.line] : [])),
  );
  return { needed, chain, images: [...images.values()].reverse(), beyondAppend, checks };
}

/** What `COPY --from` and `RUN --mount=…,from=` name. */
interface NamedSource {
  /** Variables expanded. */
  from: string;
  written: string;
  line: number;
}

/** What the instructions of a stage take from. */
export function sourcesOf({ context, outerArgs }: Containerfile, stage: Stage): NamedSource[] {
  const scope = new Scope(context);
  const sources: NamedSource[] = [];
  for (const command of stage.commands) {
    const { line } = command;
    if (command.kind === 'arg') for (const { name, value } of command.args) scope.declare(name, value, outerArgs, line);
    if (command.kind === 'env') {
      for (const [name, value] of command.pairs) scope.setEnv(scope.expand(name, line), scope.expand(value, line));
    }
    const named =
      command.kind === 'copy' && command.from !== undefined
        ? [command.from]
        : command.kind === 'run'
          ? command.mountsFrom
          : [];
    for (const written of named) sources.push({ from: scope.expand(written, line), written, line });
  }
  return sources;
}
