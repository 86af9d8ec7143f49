import { Argument, Command, type Option } from 'commander';
import { addExamples } from './help.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

/** `wtgos completion SHELL`: a script to be sourced, made from the commands there are. */
export function completionCommand(root: Command): Command {
  const command = new Command('completion')
    .description('Prints a completion script for a shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .action((shell: Shell) => {
      process.stdout.write(`${completionScript(root, shell)}\n`);
    });
  return addExamples(command, [
    'source <(wtgos completion bash)',
    'wtgos completion zsh > ~/.zfunc/_wtgos',
    'wtgos completion fish > ~/.config/fish/completions/wtgos.fish',
  ]);
}

export function completionScript(root: Command, shell: Shell): string {
  const commands = root.commands.map((command) => ({
    name: command.name(),
    about: firstSentence(command.description()),
    // Those of the commands below it (`policy draft`) are offered with their parent's.
    flags: [command, ...command.commands].flatMap(({ options }) => options.flatMap((option) => flagsOf(option))),
    arguments: [
      ...(command.name() === 'help' ? root : command).commands.map((below) => below.name()),
      ...command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
    ],
  }));
  return { bash, zsh, fish }[shell](commands);
}

interface Completable {
  name: string;
  about: string;
  flags: { flag: string; about: string; takes: 'value' | 'perhaps' | 'nothing'; values: string[] }[];
  arguments: string[];
}

function flagsOf(option: Option): Completable['flags'] {
  if (!option.long) return [];
  // `--engine <auto|append|buildah>`: what may be given stands where the placeholder is.
  const [, placeholder = ''] = /<([a-z0-9|-]+)>/.exec(option.flags) ?? [];
  const choices = placeholder.includes('|') ? placeholder.split('|') : [];
  const values = option.optional ? ['true', 'false'] : choices;
  const takes = option.required ? 'value' : option.optional ? 'perhaps' : 'nothing';
  return [{ flag: option.long, about: firstSentence(option.description), takes, values }];
}

function firstSentence(text: string): string {
  return text.split(/\.(?: |$)/, 1)[0]?.replace(/['"`$\\[\]:]/g, '') ?? '';
}

function bash(commands: Completable[]): string {
  const cases = commands.map(({ name, flags, arguments: values }) => {
    const words = [...flags.map(({ flag }) => flag), '--help', ...values].join(' ');
    return `    ${name}) words="${words}" ;;`;
  });
  const valueCases = commands.flatMap(({ name, flags }) =>
    flags
      .filter(({ values }) => values.length > 0)
      .map(({ flag, values }) => `      '${name} ${flag}') words="${values.join(' ')}" ;;`),
  );
  return `# bash completion for wtgos
_wtgos() {
  local words current="\${COMP_WORDS[COMP_CWORD]}"
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    *) words="" ;;
  esac
  if [[ $current != -* ]]; then
    case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD-1]}" in
${valueCases.join('\n')}
    esac
  fi
  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map(({ name }) => name).join(' ')} --help --version"; fi
  COMPREPLY=( $(compgen -W "$words" -- "$current") )
}
complete -o bashdefault -o default -F _wtgos wtgos`;
}

function zsh(commands: Completable[]): string {
  const names = commands.map(({ name, about }) => `    '${name}:${about}'`);
  const cases = commands.map(({ name, flags, arguments: values }) => {
    const specs = flags.map(({ flag, about, takes, values: allowed }) => {
      if (takes === 'nothing') return `'*${flag}[${about}]'`;
      const what = allowed.length > 0 ? `(${allowed.join(' ')})` : '_files';
      return `'*${flag}[${about}]${takes === 'perhaps' ? '::' : ':'}value:${what}'`;
    });
    const rest = values.length > 0 ? [`'1:value:(${values.join(' ')})'`] : [`'*:file:_files'`];
    return `    ${name}) _arguments ${[...specs, ...rest].join(' ')} ;;`;
  });
  return `#compdef wtgos
_wtgos() {
  local -a commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
if [ "\${funcstack[1]}" = _wtgos ]; then _wtgos "$@"; else compdef _wtgos wtgos; fi`;
}

function fish(commands: Completable[]): string {
  const lines = commands.flatMap(({ name, about, flags, arguments: values }) => [
    `complete -c wtgos -n __fish_use_subcommand -f -a ${name} -d '${about}'`,
    ...flags.map(({ flag, about: what, takes, values: allowed }) => {
      const seen = `complete -c wtgos -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)} -d '${what}'`;
      // For fish a value that may be left out follows an equals sign alone; these are also given as the next word.
      const next = `complete -c wtgos -n '__fish_seen_subcommand_from ${name}; and __fish_prev_arg_in ${flag}' -f`;
      if (takes === 'perhaps') return `${seen} -f -a '${allowed.join(' ')}'\n${next} -a '${allowed.join(' ')}'`;
      if (allowed.length > 0) return `${seen} -x -a '${allowed.join(' ')}'`;
      return takes === 'value' ? `${seen} -r` : seen;
    }),
    ...values.map((value) => `complete -c wtgos -n '__fish_seen_subcommand_from ${name}' -f -a ${value}`),
  ]);
  return ['# fish completion for wtgos', ...lines].join('\n');
}
