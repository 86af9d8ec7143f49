import { type Element, MarkupError, parseMarkup } from '../../image/markup.ts';

/** One display of a configuration, as mutter's monitors.xml (version 2) has it. Sizes in pixels. */
export interface Monitor {
  connector: string;
  vendor: string;
  /** The EDID's name or, where it has none, its number: `0x0cb4`. */
  product: string;
  width: number;
  height: number;
  /** Hz */
  rate: number;
  scale: number;
}

/** What GNOME does when exactly these displays are attached. */
export interface Configuration {
  monitors: Monitor[];
  /** Displays that are attached, and stay dark. */
  disabled: number;
  /** In `physical` mode, scales are whole numbers. */
  isPhysical: boolean;
}

export interface Monitors {
  configurations: Configuration[];
  /** Whether a policy in the file keeps configurations of the system, which this is one of, from being used. */
  isIgnored: boolean;
}

/**
 * Reads monitors.xml as mutter does (meta-monitor-config-store.c): one wrong configuration makes it refuse the whole file.
 * @throws MarkupError with what mutter refuses
 */
export function parseMonitors(text: string): Monitors {
  const root = parseMarkup(text);
  if (root.name !== 'monitors' || root.attributes.get('version') !== '2')
    throw new MarkupError('it is not of version 2');
  const stores = all(root, 'policy').flatMap((policy) => all(policy, 'stores'));
  return {
    configurations: all(root, 'configuration').map(configurationOf),
    isIgnored: stores.some((each) => !all(each, 'store').some(({ text: store }) => store === 'system')),
  };
}

function configurationOf(element: Element): Configuration {
  const logical = all(element, 'logicalmonitor');
  const primaries = logical.filter((each) => textIn(each, 'primary') === 'yes').length;
  if (primaries !== 1) throw new MarkupError(`a configuration has ${primaries} primary displays`);
  for (const axis of ['x', 'y']) {
    const least = Math.min(...logical.map((each) => numberIn(each, axis, /^\d{1,5}$/, '0')));
    if (least !== 0) throw new MarkupError(`a configuration does not begin at ${axis} = 0`);
  }
  return {
    monitors: logical.flatMap(monitorsOf),
    disabled: all(element, 'disabled').length,
    isPhysical: textIn(element, 'layoutmode') === 'physical',
  };
}

function monitorsOf(logical: Element): Monitor[] {
  // Without one, it is 1.
  const scale = numberIn(logical, 'scale', decimal, '1');
  return all(logical, 'monitor').map((monitor) => {
    const [spec] = all(monitor, 'monitorspec');
    const [mode] = all(monitor, 'mode');
    const parts = { connector: '', vendor: '', product: '', serial: '' };
    for (const part of ['connector', 'vendor', 'product', 'serial'] as const) {
      parts[part] = textIn(spec, part);
      if (parts[part] === '') throw new MarkupError(`a display has no ${part}`);
    }
    const { serial: _, ...named } = parts;
    const [width, height] = [numberIn(mode, 'width', /^\d{1,5}$/), numberIn(mode, 'height', /^\d{1,5}$/)];
    return { ...named, width, height, rate: numberIn(mode, 'rate', decimal), scale };
  });
}

const decimal = /^\d{1,9}(\.\d{1,30})?$/;

/** More than 0, but for places. Blanks are no part of a number, as in mutter. */
function numberIn(element: Element | undefined, name: string, form: RegExp, absent = ''): number {
  const text = textIn(element, name) || absent;
  if (!form.test(text) || (Number(text) === 0 && absent !== '0')) throw new MarkupError(`a ${name} is no number`);
  return Number(text);
}

function all(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

function textIn(element: Element | undefined, name: string): string {
  return element?.children.find((child) => child.name === name)?.text ?? '';
}
