import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { filesTree } from '../../image/testing/files.ts';
import { makeGvdb } from '../../image/testing/gvdb.ts';
import type { RpmDatabase } from '../../image/types.ts';
import { databaseOf, packageOf } from '../../rules/testing.ts';
import { parseProfile } from '../profile.ts';
import { desktop, monitorsXml } from '../testing/desktop.ts';
import { checkDisplay } from './check.ts';

const file = join(import.meta.dirname, '../../../policies/hardware/framework-13-hx370.yaml');
const profile = parseProfile(readFileSync(file, 'utf8'), file);
const mutter = (version: string) => databaseOf([packageOf('mutter', { version })]);

type Changes = Readonly<Record<string, string | Buffer | undefined>>;

/** What is not left out. */
function present(files: Changes): Record<string, string | Buffer> {
  return Object.fromEntries(
    Object.entries(files).filter((each): each is [string, string | Buffer] => each[1] !== undefined),
  );
}

async function judged(changes: Changes = {}, packages: RpmDatabase = mutter('48.4')): Promise<string[]> {
  const tree = await filesTree(present({ ...desktop, ...changes }));
  const findings = await checkDisplay(profile, { tree, packages });
  return findings.map(({ rule, level, message }) => `${rule} ${level}: ${message}`);
}

async function one(changes: Changes, expected: RegExp, packages?: RpmDatabase): Promise<void> {
  const found = await judged(changes, packages);
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0] ?? '', expected);
}

const compiled = 'usr/share/glib-2.0/schemas/gschemas.compiled';
const distro = 'etc/dconf/db/distro';
const local = 'etc/dconf/db/local';
const monitors = 'etc/xdg/monitors.xml';
const key = '/org/gnome/mutter/experimental-features';
const on = ['as', ['scale-monitor-framebuffer']] as const;
const off = ['as', []] as const;

const schemaWith = (...value: Parameters<typeof makeGvdb>[0][string][]) =>
  makeGvdb({
    'org.gnome.mutter': { 'experimental-features': value[0] ?? {} },
    'org.gnome.desktop.interface': { 'text-scaling-factor': ['(d)', [1]] },
  });

test('the image that does as the profile asks', async () => assert.deepEqual(await judged(), []));

test('a profile without a display, or with a whole scale', async () => {
  const { display, ...rest } = profile;
  assert.ok(display);
  const image = {
    tree: await filesTree(present({ ...desktop, [distro]: undefined, [monitors]: monitorsXml({ scale: 2 }) })),
    packages: mutter('48.4'),
  };
  assert.deepEqual(await checkDisplay(rest, image), []);
  assert.deepEqual(await checkDisplay({ ...rest, display: { ...display, scale: 2 } }, image), []);
});

describe('fractional scaling', () => {
  test('mutter 49 without the feature', () =>
    one(
      { [distro]: undefined },
      /^HW-10 error: mutter 49.1 scales to 150 % only with the feature scale-monitor-framebuffer; .*gschemas.compiled/,
      mutter('49.1'),
    ));
  test('mutter 50 does it by itself', async () =>
    assert.deepEqual(await judged({ [distro]: undefined }, mutter('50.0')), []));
  test('mutter 50 still knows the feature', async () => assert.deepEqual(await judged({}, mutter('50~rc')), []));
  test('mutter 51 does not know the feature any more', () =>
    one({}, /^HW-10 note: .*does not know it any more/, mutter('51.0')));
  test('an override of the schema, compiled', async () =>
    assert.deepEqual(
      await judged({ [distro]: undefined, [compiled]: schemaWith(['(as)', [['scale-monitor-framebuffer']]]) }),
      [],
    ));
  test('an override for GNOME alone, compiled', async () => {
    const overrides = [['GNOME', { type: 'as', value: ['scale-monitor-framebuffer'] }]] as const;
    assert.deepEqual(
      await judged({ [distro]: undefined, [compiled]: schemaWith(['(as(ya{sv}))', [[], [100, overrides]]]) }),
      [],
    );
  });
  test('an override that was not compiled', () =>
    one(
      {
        [distro]: undefined,
        'usr/share/glib-2.0/schemas/zz0.gschema.override':
          "[org.gnome.mutter]\nexperimental-features=['scale-monitor-framebuffer']\n",
      },
      /^HW-10 error: \/usr\/share\/glib-2.0\/schemas\/zz0.gschema.override names .* not compiled since/,
    ));
  test('a key file of dconf that was not compiled', () =>
    one(
      {
        [distro]: makeGvdb({}),
        'etc/dconf/db/distro.d/00': "[org/gnome/mutter]\nexperimental-features=['scale-monitor-framebuffer']\n",
      },
      /^HW-10 error: \/etc\/dconf\/db\/distro.d\/00 names/,
    ));
  test('an earlier database counts before a later one', () =>
    one({ [local]: makeGvdb({ [key]: off }) }, /^HW-10 error: .*\/etc\/dconf\/db\/local has nothing/));
  test('but not where the later one locks the key', async () =>
    assert.deepEqual(
      await judged({
        [local]: makeGvdb({ [key]: off }),
        [distro]: makeGvdb({ [key]: on, '.locks': { [key]: ['y', 1] } }),
      }),
      [],
    ));
  test('a database that the profile does not name', () =>
    one({ 'etc/dconf/profile/user': 'user-db:user\nsystem-db:local\n' }, /^HW-10 error/));
  test('a schema in /usr/local counts before the one in /usr', () =>
    one(
      {
        [distro]: undefined,
        [compiled]: schemaWith(['(as)', [['scale-monitor-framebuffer']]]),
        [`usr/local/${compiled.slice(4)}`]: schemaWith(['(as)', [['x']]]),
      },
      /^HW-10 error: .*\/usr\/local\/.* has x/,
    ));
  test('a profile in /usr/share', async () =>
    assert.deepEqual(
      await judged({
        'etc/dconf/profile/user': undefined,
        'usr/share/dconf/profile/user': 'user-db:user\nsystem-db:distro # x\n',
      }),
      [],
    ));
  test('a value of another type is none', () =>
    one({ [distro]: makeGvdb({ [key]: ['s', 'scale-monitor-framebuffer'] }) }, /^HW-10 error/));
  test('a database that cannot be read is not known', async () => {
    const found = await judged({ [distro]: 'not a database, but long enough for one' });
    assert.deepEqual(
      found.map((line) => line.split(':')[0]),
      ['HW-10 unknown', 'HW-12 unknown'],
    );
  });
  test('no mutter, two of them, no database', async () => {
    await one({}, /^HW-10 unknown: .*no mutter/, databaseOf([]));
    await one(
      {},
      /^HW-10 unknown: .*48 and 49/,
      databaseOf([packageOf('mutter', { version: '48' }), packageOf('mutter', { version: '49' })]),
    );
    await one({}, /^HW-10 unknown: .*no RPM database/, { state: 'absent' });
    await one({}, /^HW-10 unknown: .*cannot be read: why/, { state: 'unreadable', path: 'x', reason: 'why' });
    await one({}, /^HW-10 unknown: .*is no version/, mutter('git'));
  });
});

describe('monitors.xml', () => {
  test('none', () => one({ [monitors]: undefined }, /^HW-11 error: .*there is no \/etc\/xdg\/monitors.xml/));
  test('another scale', () => one({ [monitors]: monitorsXml({ scale: 2 }) }, /^HW-11 error: .*to 200 %, not to 150 %/));
  test('another connector', () =>
    one(
      { [monitors]: monitorsXml({ connector: 'eDP-2' }) },
      /^HW-11 error: .*no configuration of BOE 0x0cb4 at eDP-1 alone; it has BOE 0x0cb4 at eDP-2/,
    ));
  test('the panel’s name in place of its number', async () =>
    assert.deepEqual(await judged({ [monitors]: monitorsXml({ product: 'NE135A1M-NY1' }) }), []));
  test('what mutter refuses makes the whole file count for nothing', async () => {
    const refused: [from: RegExp, to: string, message: RegExp][] = [
      [/<primary>yes<\/primary>/, '', /0 primary displays/],
      [/<x>0<\/x>/, '<x>10</x>', /does not begin at x = 0/],
      [/<serial>.*<\/serial>/, '', /no serial/],
      [/<rate>.*<\/rate>/, '', /a rate is no number/],
      [/<scale>1.5<\/scale>/, '<scale> 1.5 </scale>', /a scale is no number/],
      [/<scale>1.5<\/scale>/, '<scale>0</scale>', /a scale is no number/],
    ];
    for (const [from, to, message] of refused)
      await one(
        { [monitors]: monitorsXml().replace(from, to) },
        new RegExp(`^HW-11 error: GNOME refuses .*${message.source}`),
      );
    await one(
      {
        [monitors]: Buffer.concat([
          Buffer.from(monitorsXml()),
          Buffer.from([0x3c, 0x21, 0x2d, 0x2d, 0xff, 0x2d, 0x2d, 0x3e]),
        ]),
      },
      /no UTF-8/,
    );
  });
  test('another configuration that mutter refuses, too', () =>
    one(
      { [monitors]: monitorsXml().replace('</monitors>', '<configuration/></monitors>') },
      /^HW-11 error: GNOME refuses .*0 primary/,
    ));
  test('of two for the same display, the last counts', async () => {
    const [configuration = ''] = /<configuration>[\s\S]*<\/configuration>/.exec(monitorsXml()) ?? [];
    const twice = (first: string, last: string) => ({ [monitors]: `<monitors version="2">${first}${last}</monitors>` });
    const other = configuration.replace('1.5', '2');
    assert.deepEqual(await judged(twice(other, configuration)), []);
    await one(twice(configuration, other), /^HW-11 error: .*to 200 %/);
  });
  test('together with a display that stays dark', () => {
    const dark = '<disabled><monitorspec><connector>DP-1</connector></monitorspec></disabled></configuration>';
    return one({ [monitors]: monitorsXml().replace('</configuration>', dark) }, /^HW-11 error: .*with 1 dark/);
  });
  test('a policy that takes users’ files alone', async () => {
    const policy = (store: string) => ({
      [monitors]: monitorsXml().replace(
        '<configuration>',
        `<policy><stores><store>${store}</store></stores></policy><configuration>`,
      ),
    });
    await one(policy('user'), /^HW-11 error: a policy/);
    assert.deepEqual(await judged(policy('system')), []);
  });
  test('another mode', () => one({ [monitors]: monitorsXml({ width: 1920 }) }, /^HW-11 error: .*1920x1920/));
  test('another rate', () => one({ [monitors]: monitorsXml({ rate: 59.99 }) }, /^HW-11 warning: .*59.99 Hz/));
  test('physical layout', () => one({ [monitors]: monitorsXml({ layout: 'physical' }) }, /^HW-11 error: .*physical/));
  test('together with another display only', () => {
    const monitor = /<logicalmonitor>[\s\S]*<\/logicalmonitor>/.exec(monitorsXml())?.[0] ?? '';
    return one(
      {
        [monitors]: monitorsXml().replace(
          monitor,
          monitor + monitor.replace('eDP-1', 'DP-1').replace('<primary>yes</primary>', ''),
        ),
      },
      /^HW-11 error: .*it has BOE 0x0cb4 at eDP-1 with BOE 0x0cb4 at DP-1/,
    );
  });
  test('an old version, broken, not XML, too large', async () => {
    await one(
      { [monitors]: monitorsXml().replace('version="2"', 'version="1"') },
      /^HW-11 error: GNOME refuses .*not of version 2/,
    );
    await one({ [monitors]: monitorsXml().replace('</mode>', '') }, /^HW-11 error: GNOME refuses .* line \d+/);
    await one({ [monitors]: 'eDP-1' }, /^HW-11 error: GNOME refuses/);
    await one({ [monitors]: ' '.repeat(300_000) }, /^HW-11 unknown/);
  });
});

describe('fonts', () => {
  const scaling = (value: number) => ({
    [distro]: makeGvdb({ [key]: on, '/org/gnome/desktop/interface/text-scaling-factor': ['d', value] }),
  });
  test('fonts in place of the scale', () => one(scaling(1.5), /^HW-12 error: text-scaling-factor is 1.5.*2.25 times/));
  test('somewhat larger fonts', () => one(scaling(1.1), /^HW-12 warning: text-scaling-factor is 1.1/));
  test('fonts as they are', async () => assert.deepEqual(await judged(scaling(1)), []));
  test('an override of the schema', () =>
    one(
      {
        [compiled]: makeGvdb({
          'org.gnome.mutter': { 'experimental-features': ['(as)', [[]]] },
          'org.gnome.desktop.interface': { 'text-scaling-factor': ['(d)', [1.5]] },
        }),
      },
      /^HW-12 error/,
    ));
  test('no such schema', async () => assert.deepEqual(await judged({ [compiled]: undefined }), []));
});
