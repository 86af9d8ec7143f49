import type { ContainerConfig } from '../registry/types.ts';
import { quoted } from './expect-file.ts';
import { type Outcome, same } from './expect-outcome.ts';
import type { ConfigSpec, PairSpec } from './expect-schema.ts';

/** What of a label or variable is not as expected. */
export function checkPair(spec: PairSpec, found: string | undefined): Outcome[] {
  if (spec.absent) return found === undefined ? [] : [{ expected: 'nothing', found: quoted(found) }];
  if (found === undefined) return [{ expected: 'it is set', found: 'nothing' }];
  return spec.value === undefined || spec.value === found
    ? []
    : [{ expected: quoted(spec.value), found: quoted(found) }];
}

/** The value of a variable; the last one of a name counts, as in a process. */
export function variableOf(config: ContainerConfig, name: string): string | undefined {
  const line = config.Env?.findLast((each) => each.startsWith(`${name}=`));
  return line?.slice(name.length + 1);
}

/** What of an image's configuration is not as expected. What the image does not say is the empty text, or no list. */
export function checkConfig(spec: ConfigSpec, config: ContainerConfig): Outcome[] {
  const text = (what: string, expected: string | undefined, found: string | undefined): Outcome[] =>
    expected === undefined ? [] : same(what, quoted(expected), quoted(found ?? ''));
  const list = (what: string, expected: string[] | undefined, found: string[] | null | undefined): Outcome[] =>
    expected === undefined ? [] : same(what, JSON.stringify(expected), JSON.stringify(found ?? []));
  const members = (
    what: string,
    expected: string[] | undefined,
    found: Record<string, object> | undefined,
  ): Outcome[] =>
    (expected ?? [])
      .filter((each) => !Object.hasOwn(found ?? {}, each))
      .map((each) => ({ expected: `${what} ${each}`, found: 'none such' }));
  return [
    ...text('user', spec.user, config.User),
    ...text('workdir', spec.workdir, config.WorkingDir),
    ...text('stop signal', spec['stop-signal'], config.StopSignal),
    ...list('entrypoint', spec.entrypoint, config.Entrypoint),
    ...list('cmd', spec.cmd, config.Cmd),
    ...members('the port', spec['exposed-ports'], config.ExposedPorts),
    ...members('the volume', spec.volumes, config.Volumes),
  ];
}
