import { parseImageReference } from '../../registry/reference.ts';
import { unsupported } from '../complaint.ts';
import { type Containerfile, stageNamed } from '../containerfile.ts';
import { type Instruction, readInstructions } from '../instructions.ts';
import type { BuildPlan } from '../plan.ts';
import { containerfileText } from '../source-text.ts';
import { sourcesOf } from '../stages.ts';

/**
 * The Containerfile with each image in the place of its name: what was resolved is what is built from, and nothing else is
 * asked for. Stages that nothing uses start from scratch and are empty, so that numbers of stages stay. Names of stages are
 * written in lower case wherever they stand: BuildKit compares them without case, buildah does not. Every instruction stays
 * on its line, so that line numbers mean the same.
 *
 * @param pinned the name that a reference of the plan is to be known by; the base's is under `base`
 * @throws UserError `containerfile-unsupported`
 */
export function rewriteContainerfile(
  plan: Pick<BuildPlan, 'containerfile' | 'source' | 'needed' | 'chain'>,
  pinned: { base: string; images: ReadonlyMap<string, string> },
): string {
  const { containerfile, source, needed, chain } = plan;
  const { file } = containerfile.context;
  const text = containerfileText(source, file);
  const { instructions } = readInstructions(text, file);
  const lines = text.split('\n');
  const imageOf = (reference: string) => pinned.images.get(reference);
  let stage = containerfile.stages[0];
  let started = -1;

  for (const [position, instruction] of instructions.entries()) {
    const end = instructions[position + 1]?.line ?? lines.length + 1;
    const replace = (line: string) => {
      const kept = line === '' ? [] : instruction.heredocs;
      const body = kept.flatMap(({ name, content }) => [...content.split('\n').slice(0, -1), name]);
      const space = end - instruction.line;
      const blanks = Array.from({ length: space - 1 - body.length }, () => '');
      lines.splice(instruction.line - 1, space, line, ...body, ...blanks);
    };
    if (instruction.keyword === 'FROM') {
      stage = containerfile.stages[++started] ?? stage;
      const as = stage.name === undefined ? '' : ` AS ${stage.name}`;
      const { base } = stage;
      if (!needed.has(stage)) replace(`FROM scratch${as}`);
      else if (stage === chain[0]) replace(`FROM ${pinned.base}${as}`);
      else if (base.kind === 'scratch') replace(`FROM scratch${as}`);
      else if (base.kind === 'stage') replace(`FROM ${containerfile.stages[base.index]?.name}${as}`);
      else replace(`FROM ${imageOf(base.reference) ?? ''}${as}`);
    } else if (started >= 0 && !needed.has(stage)) {
      replace('');
    } else if (started >= 0) {
      const flags = pinnedFlags(containerfile, instruction, stage.index, imageOf);
      if (flags) replace([instruction.keyword, ...flags, instruction.rest].join(' '));
    }
  }
  return lines.join('\n');
}

/** How the build knows an image. A layout has no name that could be pulled by, and old buildahs read no address of IPv6. */
export function localName(reference: string, cwd: string, number: number): string {
  const parsed = parseImageReference(reference, cwd);
  if (parsed.kind === 'layout') return `layout.invalid/image-${number}`;
  return `${parsed.host.startsWith('[') ? 'address.invalid' : parsed.host}/${parsed.path}`;
}

/** The flags with images in the place of their names, and stages by theirs; undefined when they are so already. */
function pinnedFlags(
  containerfile: Containerfile,
  { line, keyword, flags }: Instruction,
  stageIndex: number,
  imageOf: (reference: string) => string | undefined,
): string[] | undefined {
  const { stages, context } = containerfile;
  const stage = stages[stageIndex];
  if (!stage || !['COPY', 'RUN'].includes(keyword)) return undefined;
  const named = sourcesOf(containerfile, stage).filter((one) => one.line === line);
  const pins = named.map(({ from }) => {
    const source = stageNamed(stages, from, stageIndex);
    if (!source) return imageOf(from);
    return source.name === from.toLowerCase() ? source.name : from;
  });
  if (named.every(({ written }, position) => written === pins[position])) return undefined;
  const pin = () => pins.shift();
  return flags.map((flag) => {
    if (/[\s"'\\]/.test(flag)) {
      throw unsupported(
        context,
        line,
        `${keyword} takes from an image or a stage and has a flag with blanks or quotes`,
        'Name a stage, in lower case, that starts FROM that image.',
      );
    }
    if (keyword === 'COPY') return flag.startsWith('--from=') ? `--from=${pin()}` : flag;
    if (!flag.startsWith('--mount=')) return flag;
    const members = flag.slice('--mount='.length).split(',');
    return `--mount=${members.map((one) => (/^from=/i.test(one) ? `from=${pin()}` : one)).join(',')}`;
  });
}
