import { type Edid, EdidError, maxEdidBytes, parseEdid } from './edid.ts';
import type { MachineFolder, Read } from './folder.ts';

/** An NVMe drive. */
export interface Drive {
  /** `nvme0n1` */
  name: string;
  model: string;
  bytes: number;
}

/** A display that is attached. */
export interface Panel {
  /** As the kernel names it, without its card: `eDP-1`. */
  connector: string;
  edid: Read<Edid>;
}

const sectorBytes = 512;

export async function readDrives(folder: MachineFolder): Promise<Read<Drive[]>> {
  const names = await folder.names('sys/block');
  if (names.state !== 'read') return names;
  const drives: Drive[] = [];
  for (const name of names.value.filter((each) => /^nvme\d{1,4}n\d{1,4}$/.test(each))) {
    const model = await folder.text(`sys/block/${name}/device/model`, 4096);
    const size = await folder.text(`sys/block/${name}/size`, 100);
    for (const read of [model, size]) {
      if (read.state === 'unreadable') return { state: 'unreadable', reason: `${name}: ${read.reason}` };
    }
    const sectors = size.state === 'read' && /^\d{1,15}$/.test(size.value) ? Number(size.value) : 0;
    drives.push({ name, model: model.state === 'read' ? model.value.trim() : '', bytes: sectors * sectorBytes });
  }
  return { state: 'read', value: drives };
}

/** `/sys/class/drm/card1-eDP-1`; connectors without an EDID have nothing attached. */
export async function readPanels(folder: MachineFolder): Promise<Read<Panel[]>> {
  const names = await folder.names('sys/class/drm');
  if (names.state !== 'read') return names;
  const panels: Panel[] = [];
  for (const name of names.value) {
    const connector = /^card\d{1,3}-(.+)$/.exec(name)?.[1];
    if (connector === undefined) continue;
    const bytes = await folder.bytes(`sys/class/drm/${name}/edid`, maxEdidBytes);
    const status = await folder.text(`sys/class/drm/${name}/status`, 100);
    const attached = status.state === 'read' && status.value === 'connected';
    if (bytes.state === 'absent' || (bytes.state === 'read' && bytes.value.length === 0)) {
      if (attached) panels.push({ connector, edid: { state: 'absent' } });
    } else panels.push({ connector, edid: bytes.state === 'read' ? decoded(bytes.value) : bytes });
  }
  return { state: 'read', value: panels };
}

function decoded(bytes: Buffer): Read<Edid> {
  try {
    return { state: 'read', value: parseEdid(bytes) };
  } catch (error) {
    if (error instanceof EdidError) return { state: 'unreadable', reason: error.message };
    throw error;
  }
}
