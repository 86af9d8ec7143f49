import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { BusDevice } from './machine/devices.ts';
import type { Edid } from './machine/edid.ts';
import type { MachineFacts } from './machine/facts.ts';
import type { Read } from './machine/folder.ts';
import { type Profile, parseProfile, profileSchemaUrl } from './profile.ts';

const pagesPerGib = 1024 ** 2 / 4;

/** PCI base classes that are on every board: bridges, memory, processors, system devices. */
const furniture = new Set(['05', '06', '08', '0b', '13', 'ff']);
const pciClasses: Readonly<Record<string, string>> = {
  '0108': 'NVMe drive',
  '0106': 'SATA controller',
  '0200': 'Ethernet',
  '0280': 'Wi-Fi',
  '0300': 'GPU',
  '0380': 'GPU',
  '0403': 'Audio',
  '0480': 'Audio coprocessor',
  '0c03': 'USB',
  '1080': 'Encryption',
  '1180': 'Signal processor',
  '1200': 'Accelerator',
};
const usbHub = '09';

/**
 * A profile from what a machine shows, which this machine passes. What a machine cannot show is left out: names that
 * people know, versions of firmware, the scale that is wanted.
 * @throws TypeError when the draft would be no profile, which is our mistake
 */
export function draftProfile(facts: MachineFacts): string {
  const devices = [...pciDevices(facts), ...usbDevices(facts)];
  const display = displayOf(facts);
  const document = {
    schema: profileSchemaUrl,
    ...titleOf(facts),
    ...boardOf(facts),
    devices,
    kernel: kernelOf(facts),
    ...gpuOf(facts, devices),
    secureBoot: known(facts.boot.secureBoot) ? 'required' : 'optional',
    ...(display && { display }),
  };
  const yaml = new Document(document);
  yaml.commentBefore = [
    ` yaml-language-server: $schema=${profileSchemaUrl}`,
    '',
    ' Drafted by `wtgos check-hardware-profile --draft` from what a machine shows. Read each line: give devices the names',
    ' that people know, add the versions of their firmware, take out what was only plugged in, and set the display’s scale.',
    ' docs/hardware.md explains each member.',
  ].join('\n');
  visit(yaml, {
    // Short lists on one line.
    Seq(_key, node) {
      if (isSeq(node) && node.items.every((item) => isScalar(item)) && !isMap(node)) node.flow = true;
    },
  });
  const text = yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
  parseProfile(text, 'draft');
  return text;
}

function known<T>(read: Read<T>): T | undefined {
  return read.state === 'read' ? read.value : undefined;
}

/** One line, without what no profile may hold. */
function line(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 300);
}

/** Whether a profile may hold it as it is: what is compared must be the very text. */
function isLine(text: string): boolean {
  return text !== '' && line(text) === text;
}

function titleOf({ dmi }: MachineFacts): { name: string; title: string } {
  const named = known(dmi);
  const title = line(`${named?.vendor ?? ''} ${named?.product ?? ''}`) || 'A machine';
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  return { name: name || 'machine', title };
}

function boardOf(facts: MachineFacts): Partial<Profile> {
  const [dmi, cpu, memory, drives] = [known(facts.dmi), known(facts.cpu), known(facts.memory), known(facts.drives)];
  const vram = (known(facts.gpus) ?? []).reduce((sum, { vramBytes }) => sum + (known(vramBytes) ?? 0), 0);
  const seenGib = ((memory?.totalBytes ?? 0) + vram) / 1024 ** 3;
  // The kernel keeps some for itself; modules have even sizes.
  const gib = seenGib > 8 ? Math.ceil(seenGib / 4) * 4 : Math.max(1, Math.ceil(seenGib));
  return {
    ...(dmi &&
      isLine(dmi.vendor) &&
      isLine(dmi.product) && {
        dmi: {
          vendor: dmi.vendor,
          product: dmi.product,
          boards: isLine(dmi.board) ? [dmi.board] : [],
        },
      }),
    ...(cpu &&
      isLine(cpu.vendor) &&
      isLine(cpu.name) &&
      cpu.family > 0 &&
      cpu.model > 0 && {
        cpu: {
          vendor: cpu.vendor,
          family: cpu.family,
          model: cpu.model,
          name: cpu.name,
          threads: cpu.threads,
        },
      }),
    ...(memory && { memory: { gib } }),
    ...(drives &&
      drives.length > 0 && {
        storage: drives
          .filter(({ model, bytes }) => isLine(model) && bytes >= 1e9)
          .map(({ model, bytes }) => ({ name: model, model, gb: Math.round(bytes / 1e9) })),
      }),
  };
}

type DraftDevice = Partial<Profile['devices'][number]> & { id: string };

function pciDevices({ pci }: MachineFacts): DraftDevice[] {
  const seen = (known(pci) ?? []).filter((device) => !furniture.has(device.class.slice(0, 2)) && isPlain(device));
  return unique(seen).map((device) => {
    const name = `${pciClasses[device.class.slice(0, 4)] ?? 'Device'} ${device.id}`;
    const { id, revision } = device;
    return { name, bus: 'pci', id, ...(revision && { revision }), class: device.class, drivers: driverOf(device) };
  });
}

function usbDevices({ usb }: MachineFacts): DraftDevice[] {
  const seen = (known(usb) ?? []).filter(
    (device) => !device.class.startsWith(usbHub) && isPlain(device) && driverOf(device).length > 0,
  );
  return unique(seen).map((device) => {
    const { id } = device;
    return {
      name: `USB device ${id}`,
      bus: 'usb',
      id,
      class: device.class,
      drivers: driverOf(device),
      need: 'optional',
    };
  });
}

function isPlain({ id, revision = '00', class: kind }: BusDevice): boolean {
  return !`${id}${revision}${kind}`.includes('?');
}

function unique(devices: readonly BusDevice[]): BusDevice[] {
  return [...new Map(devices.toReversed().map((device) => [device.id, device])).values()].reverse();
}

/** The module where sysfs tells it: that is what an image must have. */
function driverOf({ drivers }: BusDevice): string[] {
  const module = known(drivers)?.at(-1);
  return module !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(module) ? [module] : [];
}

function kernelOf({ boot, pci }: MachineFacts): object {
  const floor = /^\d{1,3}\.\d{1,4}/.exec(known(boot.release) ?? '')?.[0] ?? '6.1';
  const drivers = new Set(['ttm', ...(known(pci) ?? []).flatMap(driverOf)]);
  const allowed = (known(boot.commandLine) ?? []).filter(
    (word) =>
      /^[a-z0-9_]+\.[A-Za-z0-9_.-]+(=[^\s"]{0,200})?$/.test(word) && drivers.has(word.slice(0, word.indexOf('.'))),
  );
  return { floor, ...(allowed.length > 0 && { arguments: { allowed: [...new Set(allowed)].slice(0, 50) } }) };
}

function gpuOf({ gpus, ttmPages, accelerators }: MachineFacts, devices: readonly DraftDevice[]): object {
  const ids = new Set(devices.map(({ id }) => id));
  const gpu = known(gpus)?.find(({ id }) => ids.has(id));
  const pages = known(ttmPages);
  const npu = known(accelerators)?.find((id) => ids.has(id));
  // The default limit is a share of what the kernel found, and no size that anybody chose.
  const isChosen = pages !== undefined && pages > 0 && pages % pagesPerGib === 0;
  return {
    ...(gpu && { gpu: { device: gpu.id, ...(isChosen && { memory: { gib: pages / pagesPerGib, pages } }) } }),
    ...(npu !== undefined && { npu: { device: npu } }),
  };
}

function displayOf({ panels }: MachineFacts): object | undefined {
  const seen = (known(panels) ?? []).flatMap(({ connector, edid }): { connector: string; edid: Edid }[] =>
    edid.state === 'read' ? [{ connector, edid: edid.value }] : [],
  );
  const inside = seen.find(({ connector }) => /^(eDP|LVDS|DSI)-/.test(connector));
  const [first] = inside?.edid.timings ?? [];
  if (!inside || !first) return undefined;
  const { connector, edid } = inside;
  const alike = edid.timings.filter(({ width, height }) => width === first.width && height === first.height);
  const name = line(edid.name ?? edid.texts[0] ?? '');
  return {
    panel: { vendor: edid.vendor, product: `0x${edid.product.toString(16).padStart(4, '0')}`, ...(name && { name }) },
    connector,
    width: first.width,
    height: first.height,
    refresh: Math.max(...alike.map(({ refresh }) => Math.round(refresh))),
    scale: 1,
  };
}
