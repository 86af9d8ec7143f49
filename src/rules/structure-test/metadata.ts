import { TextPattern } from '../../core/text-pattern.ts';
import type { ContainerConfig } from '../../registry/types.ts';
import { variableOf } from '../expect-config.ts';
import { quoted } from '../expect-file.ts';
import type { Outcome } from '../expect-outcome.ts';
import type { MetadataTest } from './schema.ts';

type Pair = MetadataTest['labels'][number];

/** Compares as upstream's tar driver: the text of a port before its slash, an empty workdir or user asks nothing. */
export function checkMetadata(test: MetadataTest, config: ContainerConfig): Outcome[] {
  const labels = config.Labels ?? {};
  const ports = Object.keys(config.ExposedPorts ?? {}).map((port) => port.split('/')[0] ?? '');
  const volumes = Object.keys(config.Volumes ?? {});
  return [
    ...test.envVars.flatMap((pair) => checkPair('the variable', pair, variableOf(config, pair.key))),
    ...test.unboundEnvVars.flatMap(({ key }) => none('variable', key, variableOf(config, key) !== undefined)),
    ...test.labels.flatMap((pair) =>
      checkPair('the label', pair, Object.hasOwn(labels, pair.key) ? labels[pair.key] : undefined),
    ),
    ...test.exposedPorts.flatMap((port) => some('port', port, ports.includes(port))),
    ...test.unexposedPorts.flatMap((port) => none('port', port, ports.includes(port))),
    ...test.volumes.flatMap((volume) => some('volume', volume, volumes.includes(volume))),
    ...test.unmountedVolumes.flatMap((volume) => none('volume', volume, volumes.includes(volume))),
    ...checkList('entrypoint', test.entrypoint, config.Entrypoint),
    ...checkList('cmd', test.cmd, config.Cmd),
    ...checkText('workdir', test.workdir, config.WorkingDir),
    ...checkText('user', test.user, config.User),
  ];
}

function checkPair(what: string, { key, value, isRegex }: Pair, found: string | undefined): Outcome[] {
  if (found === undefined) return [{ expected: `${what} ${key}`, found: 'nothing' }];
  const searched = isRegex ? TextPattern.ofGo(value).search(found) : value === found ? 'found' : 'absent';
  if (searched === 'too much work')
    return [{ unknown: `${what} ${key} is too much work for the pattern ${quoted(value)}` }];
  if (searched === 'found') return [];
  return [{ expected: `${what} ${key} ${isRegex ? 'like' : 'is'} ${quoted(value)}`, found: quoted(found) }];
}

function some(what: string, name: string, there: boolean): Outcome[] {
  return there ? [] : [{ expected: `the ${what} ${name}`, found: 'none such' }];
}

function none(what: string, name: string, there: boolean): Outcome[] {
  return there ? [{ expected: `no ${what} ${name}`, found: 'it is there' }] : [];
}

function checkList(
  what: string,
  expected: readonly string[] | undefined,
  found: readonly string[] | null | undefined,
): Outcome[] {
  const [wanted, is] = [JSON.stringify(expected), JSON.stringify(found ?? [])];
  return expected === undefined || wanted === is ? [] : [{ expected: `${what} ${wanted}`, found: is }];
}

function checkText(what: string, expected: string, found: string | undefined): Outcome[] {
  return expected === '' || expected === (found ?? '')
    ? []
    : [{ expected: `${what} ${quoted(expected)}`, found: quoted(found ?? '') }];
}
