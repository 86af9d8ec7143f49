import { isUtf8 } from 'node:buffer';
import { MarkupError } from '../../image/markup.ts';
import type { ImageTree } from '../../image/types.ts';
import type { Finding, Level } from '../../rules/types.ts';
import { finding, shown } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { type Configuration, type Monitor, parseMonitors } from './monitors.ts';

const path = 'etc/xdg/monitors.xml';
const maxBytes = 256 * 1024;

type Display = NonNullable<Profile['display']>;

/** HW-11: GNOME's own choice for a display is a whole scale; what all users start with is monitors.xml (mutter). */
export async function judgeMonitors(display: Display, tree: ImageTree): Promise<Finding[]> {
  const percent = `${Math.round(display.scale * 100)} %`;
  const fix = `Give the image /${path} with a configuration of ${nameOf(display)} alone and <scale>${display.scale}</scale>. docs/hardware.md shows one.`;
  const say = (level: Level, message: string): Finding[] => [
    finding('HW-11', level, message, { path, evidence: { scale: display.scale }, fix }),
  ];
  const entry = tree.lookup(path);
  if (!entry)
    return say(
      'error',
      `the display is not scaled to ${percent}: there is no /${path}, and GNOME’s own choice is a whole number`,
    );
  if (entry.type !== 'file' || entry.size > maxBytes)
    return say('unknown', `/${path} is no file, or larger than ${maxBytes} bytes`);
  const bytes = (await tree.readFile(path, maxBytes)) ?? Buffer.alloc(0);
  const text = bytes.toString('utf8');
  try {
    if (!isUtf8(bytes)) throw new MarkupError('it is no UTF-8');
    const { configurations, isIgnored } = parseMonitors(text);
    if (isIgnored)
      return say('error', `a policy in /${path} makes GNOME read no configurations of the system, such as this one`);
    return judgeConfigurations(display, configurations, say);
  } catch (error) {
    if (error instanceof MarkupError) return say('error', `GNOME refuses /${path}: ${shown(error.message)}`);
    throw error;
  }
}

function judgeConfigurations(
  display: Display,
  configurations: readonly Configuration[],
  say: (level: Level, message: string) => Finding[],
): Finding[] {
  // A configuration counts when exactly its displays are attached; of two that are alike, the last.
  const alone = configurations.filter(({ monitors, disabled }) => monitors.length + disabled === 1);
  const ours = alone.findLast(({ monitors: [monitor] }) => monitor && isPanel(display, monitor));
  const [monitor] = ours?.monitors ?? [];
  if (!ours || !monitor) {
    const others = configurations.map(({ monitors, disabled }) => {
      const names = monitors.map((each) => shown(`${each.vendor} ${each.product} at ${each.connector}`));
      return [...names, ...(disabled > 0 ? [`${disabled} dark`] : [])].join(' with ');
    });
    const has = others.length === 0 ? 'none at all' : others.slice(0, 5).join('; ');
    return say('error', `/${path} has no configuration of ${nameOf(display)} alone; it has ${has}`);
  }
  if (monitor.scale !== display.scale)
    return say(
      'error',
      `/${path} scales the display to ${Math.round(monitor.scale * 100)} %, not to ${Math.round(display.scale * 100)} %`,
    );
  if (ours.isPhysical && !Number.isInteger(display.scale))
    return say('error', `/${path} has the layout mode physical, in which scales are whole numbers`);
  if (monitor.width !== display.width || monitor.height !== display.height) {
    return say(
      'error',
      `/${path} has a mode of ${monitor.width}x${monitor.height}; the display has ${display.width}x${display.height}`,
    );
  }
  if (![display.width, display.height].every((size) => isWhole(size / display.scale))) {
    return say(
      'error',
      `GNOME scales ${display.width}x${display.height} by no ${display.scale}: its size would be no whole numbers`,
    );
  }
  if (display.refresh !== undefined && Math.round(monitor.rate) !== display.refresh) {
    return say('warning', `/${path} has ${monitor.rate} Hz; the display can do ${display.refresh}`);
  }
  return [];
}

/** mutter calls a product by its name or, where the EDID has none, by its number. */
function isPanel({ panel, connector }: Display, monitor: Monitor): boolean {
  const isProduct = monitor.product === panel.product || monitor.product === panel.name;
  return monitor.connector === connector && monitor.vendor === panel.vendor && isProduct;
}

function nameOf({ panel, connector }: Display): string {
  return `${panel.vendor} ${panel.product} at ${connector}`;
}

/** Scales of more digits than a float has are whole enough. */
function isWhole(size: number): boolean {
  return Math.abs(size - Math.round(size)) < 0.01;
}
