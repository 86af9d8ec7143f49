/** Manifests as people write them, and as they should not, for distrobox itself to judge. */
import fc from 'fast-check';

const words = [
  'a',
  '/data',
  'x:y',
  '--cap-add=SYS_ADMIN',
  '--privileged=false',
  '--device=/dev/dri',
  '--env A=b',
  '--',
  'img',
];

/** Texts with all that the two readers treat in a way of their own. */
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...[
        ' ',
        ' ',
        '  ',
        '"',
        '"',
        "'",
        '$HOME',
        '$' + '{HOME}',
        '~',
        '~/w',
        '=',
        ':',
        '#',
        ' #',
        ';',
        ' ; c',
        '\\',
        '\t',
        ',',
      ],
      ...[
        '$USER',
        '$NOPE',
        '$(echo x)',
        '`id`',
        '*',
        '{a,b}',
        '[x]',
        '&',
        '|',
        '>',
        'é',
        '¤',
        '\u00a0',
        '%',
        '!',
        '$',
        '^',
        '@',
      ],
    ),
  },
);
const oddText = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));
const path = fc.constantFrom('/data', '$HOME/w', '~/w', '/opt/my dir', '/home/user/w/', '"/opt/q"', "'/opt/s'", '/');
const boolean = fc.constantFrom(
  'true',
  'false',
  '1',
  '0',
  ' true',
  'true ',
  '"true"',
  ' 1',
  'yes',
  'TRUE',
  '01',
  '+1',
  '"1"',
  '',
);
const flags = fc
  .array(fc.constantFrom(...words, '--userns=host', '--volume ~/a:/b', "--env 'A=b c'", '--runtime=runc'), {
    maxLength: 3,
  })
  .chain((list) =>
    fc.constantFrom(list.join(' '), `"${list.join(' ')}"`, `'${list.join(' ')}'`, `"${list.join('  ')}" # c`),
  );
const hook = fc.constantFrom(
  ...[
    'touch /x',
    '"touch /x"',
    "'touch /x;'",
    '"echo a && "',
    'echo $HOME',
    '"echo $HOME"',
    "echo 'a b'",
    'a; b',
    '"echo \\"a\\""',
  ],
);
const image = fc.constantFrom('ghcr.io/ublue-os/fedora-toolbox:latest', '"alpine:3"', "'alpine'", 'a b', '', '""');

const booleans = ['init', 'nvidia', 'root', 'pull', 'entry', 'unshare_ipc', 'unshare_netns', 'unshare_process'];
booleans.push('unshare_devsys', 'unshare_groups', 'unshare_all');
const equals = fc.constantFrom('=', '=', '=', '=', ' = ', '= ', ' =');

const setting = (keys: readonly string[], value: fc.Arbitrary<string>) =>
  fc.tuple(fc.constantFrom(...keys), equals, value).map((parts) => parts.join(''));

const line = fc.oneof(
  { weight: 8, arbitrary: setting(booleans, boolean) },
  {
    weight: 3,
    arbitrary: setting(
      ['volume'],
      fc.oneof(
        fc.tuple(path, path).map(([a, b]) => `${a}:${b}`),
        path,
      ),
    ),
  },
  { weight: 3, arbitrary: setting(['home'], path) },
  { weight: 4, arbitrary: setting(['additional_flags'], flags) },
  { weight: 2, arbitrary: setting(['image'], image) },
  { weight: 2, arbitrary: setting(['init_hooks', 'pre_init_hooks'], hook) },
  { weight: 1, arbitrary: setting(['hostname'], fc.constantFrom('box', '"my box"', 'a.b', 'h'.repeat(65))) },
  { weight: 1, arbitrary: setting(['additional_packages'], fc.constantFrom('git vim', '"git vim"', 'git')) },
  {
    weight: 1,
    arbitrary: setting(['mounts', 'unshare_net', 'unshare_pid', 'volumes'], fc.constantFrom('1', '/a:/b', '""')),
  },
  { weight: 1, arbitrary: setting(['include'], fc.constantFrom('one', 'two', 'three', '"one"', 'gone')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '# c', '; c', '\t# c', 'init', 'unshare_all: true', ' # x', 'foo bar', '-x=1'),
  },
  { weight: 1, arbitrary: setting(['volume', 'home', 'additional_flags', 'image', 'hostname', 'name', 'x'], oddText) },
);
const indented = fc.tuple(fc.constantFrom('', '', '', '', '', ' ', '\t', '  '), line).map((parts) => parts.join(''));

const header = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('[one]', '[two]', '[three]') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('[ one ]', '[two] # c', '[a b]', '[]', '\t[three]', '[one.two]', '[x]y', '[DEFAULT]'),
  },
);

export const manifests: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(indented, { maxLength: 1 }),
    fc.array(fc.tuple(header, fc.array(indented, { maxLength: 7 })), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('\n', '\n', '\n', '\n', '\n', '\r\n'),
    fc.constantFrom(true, true, true, false),
  )
  .map(([before, sections, newline, ends]) => {
    // Most files have nothing before their first section.
    const start = before.length > 0 && sections.length === 3 ? before : [];
    const lines = [...start, ...sections.flatMap(([name, found]) => [name, ...found])];
    return lines.join(newline) + (ends ? newline : '');
  });
