import type { ImageTree } from '../../image/types.ts';
import type { Finding, Level } from '../../rules/types.ts';
import { finding, shown } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { MarkupError } from './markup.ts';
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
  const text = (await tree.readFile(path, maxBytes))?.toString('utf8') ?? '';
  try {
    const { version, configurations } = parseMonitors(text);
    if (version !== '2') return say('error', `/${path} is not of version 2: GNOME does not read it`);
    return judgeConfigurations(display, configurations, say);
  } catch (error) {
    if (error instanceof MarkupError)
      return say('error', `/${path} cannot be read, by GNOME neither: ${shown(error.message)}`);
    throw error;
  }
}

function judgeConfigurations(
  display: Display,
  configurations: readonly Configuration[],
  say: (level: Level, message: string) => Finding[],
): Finding[] {
  // A configuration counts when exactly its displays are attached.
  const alone = configurations.filter(({ monitors }) => monitors.length === 1);
  const ours = alone.flatMap(({ monitors: [monitor], isPhysical }) =>
    monitor && isPanel(display, monitor) ? [{ monitor, isPhysical }] : [],
  );
  const [first] = ours;
  if (!first) {
    const others = configurations.map(({ monitors }) =>
      monitors.map((each) => shown(`${each.vendor} ${each.product} at ${each.connector}`)).join(' with '),
    );
    const has = others.length === 0 ? 'none at all' : others.slice(0, 5).join('; ');
    return say('error', `/${path} has no configuration of ${nameOf(display)} alone; it has ${has}`);
  }
  // Which of several counts is mutter's affair.
  const wrong = ours.find(({ monitor }) => monitor.scale !== display.scale) ?? first;
  const { monitor, isPhysical } = wrong;
  if (monitor.scale !== display.scale)
    return say(
      'error',
      `/${path} scales the display to ${Math.round(monitor.scale * 100)} %, not to ${Math.round(display.scale * 100)} %`,
    );
  if (isPhysical && !Number.isInteger(display.scale))
    return say('error', `/${path} has the layout mode physical, in which scales are whole numbers`);
  if (monitor.width !== display.width || monitor.height !== display.height) {
    return say(
      'error',
      `/${path} has a mode of ${monitor.width}x${monitor.height}; the display has ${display.width}x${display.height}`,
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
