import type { Variant } from '../../image/gvariant.ts';
import type { ImageTree, RpmDatabase } from '../../image/types.ts';
import type { Finding } from '../../rules/types.ts';
import { finding, shown } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { judgeMonitors } from './judge-monitors.ts';
import { ImageSettings, type Setting, type SettingName } from './settings.ts';

const features: SettingName = { schema: 'org.gnome.mutter', key: 'experimental-features', type: 'as' };
const feature = 'scale-monitor-framebuffer';
const fontScale: SettingName = { schema: 'org.gnome.desktop.interface', key: 'text-scaling-factor', type: 'd' };

/** From this mutter on, fractional scales are offered without the feature's name. */
const fractionalByDefault = 50;
/** From this one on, the feature is not known any more. */
const featureRemoved = 51;

type Display = NonNullable<Profile['display']>;

/**
 * What an image makes of the machine's display: whether GNOME can scale it as the profile says (HW-10), whether it does
 * so for a new user (HW-11), and that no larger fonts stand in for it (HW-12).
 * @throws ExternalError when the image's layers cannot be read
 */
export async function checkDisplay(
  profile: Profile,
  image: { tree: ImageTree; packages: RpmDatabase },
): Promise<Finding[]> {
  const { display } = profile;
  if (!display) return [];
  const settings = new ImageSettings(image.tree);
  return [
    ...(await judgeFractional(display, image, settings)),
    ...(await judgeMonitors(display, image.tree)),
    ...(await judgeFonts(display, settings)),
  ];
}

async function judgeFractional(
  { scale }: Display,
  { packages }: { packages: RpmDatabase },
  settings: ImageSettings,
): Promise<Finding[]> {
  if (Number.isInteger(scale)) return [];
  const percent = `${Math.round(scale * 100)} %`;
  const mutter = mutterOf(packages);
  if (typeof mutter === 'string')
    return [finding('HW-10', 'unknown', `whether the desktop can scale to ${percent} is not known: ${mutter}`)];
  const { major, version } = mutter;
  const evidence = { mutter: version, scale };
  const setting = await settings.get(features);
  if (major >= fractionalByDefault) {
    if (major < featureRemoved || setting.state !== 'set' || !namesFeature(setting.value)) return [];
    const message = `${feature} is set in /${setting.path}, but mutter ${version} does not know it any more`;
    return [
      finding('HW-10', 'note', message, {
        path: setting.path,
        evidence,
        fix: 'Remove it: fractional scales are always offered now.',
      }),
    ];
  }
  if (setting.state === 'unreadable')
    return [unreadable('HW-10', `whether the desktop can scale to ${percent}`, setting)];
  if (setting.state === 'set' && namesFeature(setting.value)) return [];
  const written = (await settings.written(features)).filter(({ value }) => value.includes(feature));
  const [uncompiled] = written;
  if (uncompiled) {
    const isSchema = uncompiled.path.endsWith('.gschema.override');
    const message = `/${uncompiled.path} names ${feature}, but what GNOME reads does not have it: it was not compiled since`;
    const fix = isSchema
      ? 'Run glib-compile-schemas /usr/share/glib-2.0/schemas when the image is built.'
      : 'Run dconf update when the image is built.';
    return [finding('HW-10', 'error', message, { path: uncompiled.path, evidence, fix })];
  }
  const where =
    setting.state === 'set'
      ? `; /${setting.path} has ${shown(namesOf(setting.value).join(', '))}`
      : '; the schema of mutter is not there';
  const message = `mutter ${version} scales to ${percent} only with the feature ${feature}${where}`;
  const fix = `Set [org/gnome/mutter] experimental-features=['${feature}'] in a file below /etc/dconf/db/distro.d and run dconf update, or take mutter ${fractionalByDefault}.`;
  return [finding('HW-10', 'error', message, { evidence, fix })];
}

async function judgeFonts({ scale }: Display, settings: ImageSettings): Promise<Finding[]> {
  const setting = await settings.get(fontScale);
  if (setting.state === 'unreadable') return [unreadable('HW-12', 'whether fonts are enlarged', setting)];
  // No schema: no GNOME that would read it.
  if (setting.state === 'no-schema') return [];
  const { value } = setting.value;
  if (value === 1) return [];
  const { path } = setting;
  const factor = Number(value);
  const message = `text-scaling-factor is ${factor}: that makes fonts larger, not the display’s scale${factor === scale ? `; with it, texts would be ${Number((factor * scale).toFixed(2))} times as large` : ''}`;
  const fix = 'Set it back to 1, and the scale in /etc/xdg/monitors.xml.';
  return [finding('HW-12', factor === scale ? 'error' : 'warning', message, { path, evidence: { factor }, fix })];
}

function mutterOf(packages: RpmDatabase): { major: number; version: string } | string {
  if (packages.state === 'absent') return 'the image has no RPM database';
  if (packages.state === 'unreadable') return `the RPM database cannot be read: ${packages.reason}`;
  const mutter = packages.packages.filter(({ name }) => name === 'mutter');
  const [first, second] = mutter;
  if (!first) return 'the image has no mutter, and other desktops are not judged';
  const major = /^(\d{1,4})([.~^]|$)/.exec(first.version)?.[1];
  if (second || major === undefined)
    return `mutter ${mutter.map(({ version }) => shown(version)).join(' and ')} is no version to go by`;
  return { major: Number(major), version: first.version };
}

function namesOf({ type, value }: Variant): string[] {
  if (type !== 'as' || !Array.isArray(value)) return [];
  return value.filter((item: unknown): item is string => typeof item === 'string');
}

function namesFeature(value: Variant): boolean {
  return namesOf(value).includes(feature);
}

function unreadable(
  rule: 'HW-10' | 'HW-12',
  what: string,
  { path, reason }: Setting & { state: 'unreadable' },
): Finding {
  return finding(rule, 'unknown', `${what} is not known: /${path} cannot be read: ${reason}`, {
    path,
    fix: 'Write it again with dconf update, or glib-compile-schemas.',
  });
}
