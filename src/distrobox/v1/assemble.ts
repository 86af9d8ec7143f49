import { knownKeys, meantKey } from '../keys.ts';
import type { Machine } from '../machine.ts';
import type { Box, Plan, Problem, Setting } from '../types.ts';
import { Refused, readCreateArguments } from './arguments.ts';
import { createArgv } from './create.ts';
import { resolveIncludes } from './include.ts';
import { readSections, type Section } from './sections.ts';
import { assignedValue, isPattern, NotEvaluated, shellWords } from './shell-words.ts';

/** Joins the values of a key that is there several times. */
const joint = '¤';
const hooks = ['init_hooks', 'pre_init_hooks'];

/** What the shell keeps between the boxes of a file. */
interface State {
  /** Set once something was not evaluated: from then on anything may have happened. */
  lost: boolean;
}

/**
 * What distrobox 1.8 (the shell version, where `sh` is bash as on Fedora) would do with a manifest. Nothing of it is run: it
 * builds the same texts as distrobox-assemble and distrobox-create do, and reads them as their shell would.
 */
export function planV1(text: string, machine: Machine): Plan {
  const lines = resolveIncludes(text);
  if ('stopped' in lines) return { boxes: [], problems: [lines.stopped] };
  const problems: Problem[] = [];
  const state: State = { lost: false };
  if (!text.endsWith('\n') && text !== '') problems.push(...unterminated(text));
  const boxes = readSections(lines).map((section) => planBox(section, machine, state, problems));
  return { boxes, problems };
}

function planBox(section: Section, machine: Machine, state: State, problems: Problem[]): Box {
  const { name, line, settings } = section;
  const box: Omit<Box, 'argv' | 'rootful'> = { name, line, settings };
  const values = source(settings, machine, state, problems);
  if (name === '') {
    const fix = 'Put [name] above the keys.';
    problems.push({
      kind: 'refused',
      message: 'a box without a name: distrobox 1 says that it exists',
      line,
      column: 1,
      fix,
    });
  }
  const rootful = isOne(values.get('root'));
  if (state.lost || name === '') return { ...box, argv: undefined, rootful };
  try {
    const words = shellWords(createCommand(name, values), known(values, machine));
    return { ...box, argv: createArgv(readCreateArguments(words), machine), rootful };
  } catch (error) {
    const column = 1;
    if (error instanceof Refused) {
      problems.push({ kind: 'refused', message: error.message, line, column, fix: error.fix });
    } else if (error instanceof NotEvaluated) {
      state.lost = true;
      const message = `the command for ${JSON.stringify(name)} is evaluated once more: ${error.message}`;
      problems.push({ kind: 'code', message, line: blamed(settings, line), column, fix: plainFix });
    } else throw error;
    return { ...box, argv: undefined, rootful };
  }
}

const plainFix = 'Use plain text: letters, digits, / . _ - : = , and $HOME.';

/** The last key whose value is more than plain text, as the place that is most likely to blame. */
function blamed(settings: readonly Setting[], line: number): number {
  return settings.findLast(({ value }) => /[^\w /.:=,@"-]/.test(value))?.line ?? line;
}

/** Does what sourcing the file of collected keys does. */
function source(
  settings: readonly Setting[],
  machine: Machine,
  state: State,
  problems: Problem[],
): Map<string, string> {
  const names = knownKeys('1.8');
  const values = new Map(names.map((name) => [name, '']));
  values.set('exported_bins_path', `${machine.home}/.local/bin`);
  const seen = new Set<string>();
  for (const { key, value, line, column } of settings) {
    const problem = (kind: Problem['kind'], message: string, fix: string) =>
      problems.push({ kind, message, line, column, fix });
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) {
      state.lost = true;
      const shown = JSON.stringify(key.slice(0, 80));
      problem('code', `${shown} is no name of a key: distrobox 1 runs such a line as a command`, 'Remove the line.');
      continue;
    }
    if (!names.includes(key)) {
      const meant = meantKey(key, '1.8');
      const hint = meant ? `Did you mean ${meant}? ` : '';
      if (isDistroboxOwn(key)) {
        state.lost = true;
        problem(
          'code',
          `${key} is no key but a variable of distrobox itself, which this line sets`,
          `${hint}Remove it.`,
        );
        continue;
      }
      if (key === 'include') problem('ignored', 'distrobox 1 does not see an include behind a tab', 'Remove the tab.');
      else problem('ignored', `${key} is no key of distrobox 1.8: it has no effect`, `${hint}Correct or remove it.`);
    }
    const text = encoded(key, value);
    if (text === '') continue;
    try {
      // An unknown key's value is sourced as well.
      const joined = seen.has(key) ? `\${${key}}${joint}${text}` : text;
      values.set(key, assignedValue(joined, known(values, machine)));
      if (seen.has(key) && !isList(key) && names.includes(key)) {
        const fix = 'Give it once.';
        problem('ignored', `${key} is there twice (perhaps by include): distrobox 1 glues both values together`, fix);
      }
      seen.add(key);
    } catch (error) {
      if (!(error instanceof NotEvaluated)) throw error;
      state.lost = true;
      problem('code', `${key}: ${error.message}`, plainFix);
    }
  }
  return values;
}

const lists = ['additional_flags', 'additional_packages', 'exported_apps', 'exported_bins', 'volume', ...hooks];
const isList = (key: string) => lists.includes(key);

function known(values: ReadonlyMap<string, string>, { home, user }: Machine): Map<string, string> {
  return new Map([...values, ['HOME', home], ['USER', user]]);
}

/** Variables that the scripts use, or that any program looks at. Upper case is the environment's. */
function isDistroboxOwn(key: string): boolean {
  return /^[A-Z_][A-Z0-9_]*$/.test(key) || ownVariables.includes(key);
}
const ownVariables =
  'arg args app apps bin bins boxname config_file config_files default_input_file delete distrobox_path distrobox_sudo_program download dryrun expanded_file file flag inc include_stack input_file key l line n name new_value line_number nix_config_file output_file packages replace result_command root_flag section self_dir separator tmp_download_file tmpfile total_lines value variable verbose version vol'.split(
    ' ',
  );

/** The value as it is written into the file that is sourced. */
function encoded(key: string, given: string): string {
  const value = given === 'true' ? '1' : given === 'false' ? '0' : given;
  if (!hooks.includes(key)) return sanitized(value);
  const quote = /^["']/.exec(value)?.[0];
  const bare = quote === undefined ? value : value.slice(1).replace(new RegExp(`${quote}$`), '');
  return Buffer.from(`${bare}\n`).toString('base64');
}

/** Quotes around a text with blanks that does not start with one. */
function sanitized(value: string): string {
  if (!value.includes(' ') || /^["']/.test(value)) return value;
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}

/** As `[ "$x" -eq 1 ]` decides in bash; an empty text is asked for before. */
function isOne(value: string | undefined): boolean {
  return /^[ \t]*\+?0*1[ \t]*$/.test(value ?? '');
}

/** The arguments of distrobox-create, as text that is evaluated. */
function createCommand(name: string, values: ReadonlyMap<string, string>): string {
  const get = (key: string) => values.get(key) ?? '';
  const parts = ['--yes'];
  const add = (flag: string, value: string) => {
    if (value !== '') parts.push(`${flag} ${sanitized(value)}`);
  };
  add('--name', name);
  add('--image', get('image'));
  add('--clone', get('clone'));
  for (const key of ['init', 'root', 'pull']) if (isOne(get(key))) parts.push(`--${key}`);
  if (/^[ \t]*[+-]?0+[ \t]*$/.test(get('entry'))) parts.push('--no-entry');
  for (const key of ['nvidia', 'unshare_netns', 'unshare_groups', 'unshare_ipc', 'unshare_process', 'unshare_devsys']) {
    if (isOne(get(key))) parts.push(`--${key.replaceAll('_', '-')}`);
  }
  if (isOne(get('unshare_all'))) parts.push('--unshare-all');
  add('--home', get('home'));
  add('--hostname', get('hostname'));
  for (const key of hooks) if (get(key) !== '') add(`--${key.replaceAll('_', '-')}`, joinedHooks(get(key)));
  if (get('additional_packages') !== '') {
    const packages = items(get('additional_packages')).map((item) => ` ${item}`);
    parts.push(`--additional-packages ${sanitized(packages.join(''))}`);
  }
  for (const volume of items(get('volume'))) add('--volume', volume);
  for (const flag of items(get('additional_flags'))) add('--additional-flags', flag);
  return parts.join(' ');
}

/** A list's items; patterns in them would be looked for among files. */
function items(value: string): string[] {
  if (isPattern(value)) {
    throw new NotEvaluated('a pattern outside of quotes stands for files of the folder where distrobox is called');
  }
  return value.split(joint).filter((item) => item !== '');
}

function joinedHooks(value: string): string {
  let all = ': ;';
  let separator = '';
  for (const item of value.split(joint).filter((each) => each !== '')) {
    const hook = Buffer.from(item, 'base64').toString().replace(/\n+$/, '');
    all += ` ${separator} ${hook}`;
    separator = /(;|&&)\s?$/.test(hook) ? '' : '&&';
  }
  return all;
}

function unterminated(text: string): Problem[] {
  const lines = text.split('\n');
  const last = lines.at(-1) ?? '';
  // An include is replaced by whole lines.
  if (last.trim() === '' || last.startsWith('#') || /^ *include *=/.test(last)) return [];
  const message = 'the last line does not end with a newline: distrobox 1 does not read it';
  return [{ kind: 'ignored', message, line: lines.length, column: 1, fix: 'End the file with a newline.' }];
}
