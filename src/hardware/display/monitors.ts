import { type Element, parseMarkup } from './markup.ts';

/** One display of a configuration, as mutter's monitors.xml (version 2) has it. Sizes in pixels. */
export interface Monitor {
  connector: string;
  vendor: string;
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
  /** In `physical` mode, scales are whole numbers. */
  isPhysical: boolean;
}

/** @throws MarkupError when it cannot be read, or is of another version */
export function parseMonitors(text: string): { version: string; configurations: Configuration[] } {
  const root = parseMarkup(text);
  return {
    version: root.name === 'monitors' ? (root.attributes.get('version') ?? '') : '',
    configurations: all(root, 'configuration').map(configurationOf),
  };
}

function configurationOf(element: Element): Configuration {
  const monitors = all(element, 'logicalmonitor').flatMap((logical) =>
    all(logical, 'monitor').map((monitor): Monitor => {
      const [spec] = all(monitor, 'monitorspec');
      const [mode] = all(monitor, 'mode');
      return {
        connector: textIn(spec, 'connector'),
        vendor: textIn(spec, 'vendor'),
        product: textIn(spec, 'product'),
        width: Number(textIn(mode, 'width') || Number.NaN),
        height: Number(textIn(mode, 'height') || Number.NaN),
        rate: Number(textIn(mode, 'rate') || Number.NaN),
        // Without one, it is 1.
        scale: Number(textIn(logical, 'scale') || '1'),
      };
    }),
  );
  return { monitors, isPhysical: textIn(element, 'layoutmode') === 'physical' };
}

function all(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

function textIn(element: Element | undefined, name: string): string {
  return element?.children.find((child) => child.name === name)?.text ?? '';
}
