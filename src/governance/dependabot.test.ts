import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stringify } from 'yaml';
import { missingUpdates } from './dependabot.ts';

const files = [
  'action.yml',
  'actions/build/action.yml',
  'actions/plan/action.yaml',
  'package.json',
  'Containerfile',
  'README.md',
];
const actions = {
  'package-ecosystem': 'github-actions',
  directories: ['/', '/actions/*'],
  schedule: { interval: 'weekly' },
};
const npm = { 'package-ecosystem': 'npm', directory: '/', schedule: { interval: 'weekly' } };
const wanted = (ecosystem: string, interval: 'daily' | 'weekly' | 'monthly' = 'weekly') => [{ ecosystem, interval }];

const cases: [what: string, updates: object[], wanted: ReturnType<typeof wanted>, says: RegExp | undefined][] = [
  ['each folder by a pattern', [actions], wanted('github-actions'), undefined],
  ['all below the root', [{ ...actions, directories: ['/', '/**/*'] }], wanted('github-actions'), undefined],
  ['all below, as a folder', [{ ...actions, directories: ['/', 'actions/**/'] }], wanted('github-actions'), undefined],
  ['by a part of a name', [{ ...actions, directories: ['/', '/act*/*'] }], wanted('github-actions'), undefined],
  // Ruby's Dir.glob: only before a slash are two asterisks more than one.
  ['two asterisks', [{ ...actions, directories: ['/', '/**'] }], wanted('github-actions'), /into \/actions\/build/],
  [
    'a pattern where dependabot takes none',
    [
      { ...actions, directories: ['/'] },
      { ...npm, 'package-ecosystem': 'github-actions', directory: '/actions/*' },
    ],
    wanted('github-actions'),
    /into \/actions\/build/,
  ],
  [
    'a folder that is left out',
    [{ ...actions, 'exclude-paths': ['actions/plan'] }],
    wanted('github-actions'),
    /into \/actions\/plan/,
  ],
  ['the root left out', [{ ...npm, 'exclude-paths': ['**'] }], wanted('npm'), /into \/, which has a file for npm/],
  ['others left out', [{ ...npm, 'exclude-paths': ['examples/**'] }], wanted('npm'), undefined],
  ['a day of each week', [{ ...npm, schedule: { interval: 'cron', cronjob: '30 5 * * 1' } }], wanted('npm'), undefined],
  [
    'a day of each month',
    [{ ...npm, schedule: { interval: 'cron', cronjob: '30 5 1 * *' } }],
    wanted('npm'),
    /less often than weekly/,
  ],
  [
    'once a week in place of daily',
    [{ ...npm, schedule: { interval: 'cron', cronjob: '30 5 * * 1' } }],
    wanted('npm', 'daily'),
    /less often than daily/,
  ],
  [
    'every size of update left out',
    [
      {
        ...npm,
        ignore: [
          {
            'dependency-name': '*',
            'update-types': ['major', 'minor', 'patch'].map((size) => `version-update:semver-${size}`),
          },
        ],
      },
    ],
    wanted('npm'),
    /no pull request on main/,
  ],
  ['more often than asked', [{ ...npm, schedule: { interval: 'daily' } }], wanted('npm'), undefined],
  [
    'an ecosystem whose files nobody knows here',
    [{ ...npm, 'package-ecosystem': 'cargo' }],
    wanted('cargo'),
    undefined,
  ],
  ['a limit of its own', [{ ...npm, 'open-pull-requests-limit': 3 }], wanted('npm'), undefined],
  ['to the branch itself', [{ ...npm, 'target-branch': 'main' }], wanted('npm'), undefined],
  [
    'some left out',
    [{ ...npm, ignore: [{ 'dependency-name': '*', 'update-types': ['x'] }] }],
    wanted('npm'),
    undefined,
  ],
  ['the root alone', [{ ...actions, directories: ['/'] }], wanted('github-actions'), /into \/actions\/build/],
  ['not the root', [{ ...actions, directories: ['/actions/*'] }], wanted('github-actions'), /into \/, which/],
  ['one level too few', [{ ...actions, directories: ['/', '/*'] }], wanted('github-actions'), /into \/actions\/build/],
  ['another ecosystem', [npm], wanted('docker'), /not look after docker/],
  ['too seldom', [{ ...npm, schedule: { interval: 'monthly' } }], wanted('npm'), /less often than weekly/],
  ['hardly ever', [{ ...npm, schedule: { interval: 'yearly' } }], wanted('npm', 'monthly'), /less often than monthly/],
  ['switched off', [{ ...npm, 'open-pull-requests-limit': 0 }], wanted('npm'), /no pull request on main/],
  ['to another branch', [{ ...npm, 'target-branch': 'next' }], wanted('npm'), /no pull request on main/],
  ['everything left out', [{ ...npm, ignore: [{ 'dependency-name': '*' }] }], wanted('npm'), /no pull request on main/],
  ['a folder without one', [{ ...npm, directory: '/docs' }], wanted('npm'), /into \/, which has a file for npm/],
  [
    'a base in a folder that has none',
    [{ ...npm, 'package-ecosystem': 'docker', directory: '/actions' }],
    wanted('docker'),
    /into \/, which has a file for docker/,
  ],
];
for (const [what, updates, asked, says] of cases) {
  test(what, () => {
    const missing = missingUpdates(stringify({ version: 2, updates }), { files, branch: 'main', wanted: asked });
    if (says) assert.match(missing ?? '', says);
    else assert.equal(missing, undefined);
  });
}

test('an action below .github is one that "/" does not cover', () => {
  const local = { files: ['.github/actions/setup/action.yml'], branch: 'main', wanted: wanted('github-actions') };
  const text = (...directories: string[]) => stringify({ version: 2, updates: [{ ...actions, directories }] });
  assert.match(missingUpdates(text('/'), local) ?? '', /into \/\.github\/actions\/setup/);
  assert.equal(missingUpdates(text('/', '/.github/actions/*'), local), undefined);
});

test('a group that spans ecosystems says how often', () => {
  const { schedule: _, ...update } = { ...npm, patterns: ['*'], 'multi-ecosystem-group': 'all' };
  const text = (interval: string) =>
    stringify({ version: 2, 'multi-ecosystem-groups': { all: { schedule: { interval } } }, updates: [update] });
  const options = { files, branch: 'main', wanted: wanted('npm') };
  assert.equal(missingUpdates(text('weekly'), options), undefined);
  assert.match(missingUpdates(text('monthly'), options) ?? '', /less often than weekly/);
});

test('a base in a file of any such name', () => {
  const odd = { files: ['Containerfile-nvidia'], branch: 'main', wanted: wanted('docker') };
  const text = stringify({ version: 2, updates: [{ ...npm, 'package-ecosystem': 'docker' }] });
  assert.equal(missingUpdates(text, odd), undefined);
});

test('where the root has none, any folder that has one will do', () => {
  const below = { files: ['os/my.Containerfile'], branch: 'main', wanted: wanted('docker') };
  const text = (directory: string) =>
    stringify({ version: 2, updates: [{ ...npm, 'package-ecosystem': 'docker', directory }] });
  assert.equal(missingUpdates(text('/os'), below), undefined);
  assert.match(missingUpdates(text('/'), below) ?? '', /where there is none/);
});

test('what dependabot does not read', () => {
  for (const text of [
    '',
    'version: 1\nupdates: []',
    'version: 2',
    'version: 2\nupdates: [',
    'a: &a [*a]',
    '- '.repeat(9_000),
  ])
    assert.match(
      missingUpdates(text, { files, branch: 'main', wanted: wanted('npm') }) ?? '',
      /not what dependabot reads/,
    );
});
