import type { MachineFolder, Read } from './folder.ts';

/** SMBIOS strings, as the maker wrote them; what is not there is empty. */
export interface Dmi {
  vendor: string;
  product: string;
  board: string;
}

export interface Cpu {
  vendor: string;
  family: number;
  model: number;
  name: string;
  threads: number;
}

export interface Memory {
  /** What the kernel may use; the firmware, the kernel itself and the GPU's own part are not in it. */
  totalBytes: number;
}

export interface Os {
  name: string;
}

const maxCpuInfo = 8 * 1024 * 1024;

export async function readDmi(folder: MachineFolder): Promise<Read<Dmi>> {
  const [vendor, product, board] = await Promise.all(
    ['sys_vendor', 'product_name', 'board_name'].map((name) => folder.text(`sys/class/dmi/id/${name}`, 4096)),
  );
  if (vendor?.state !== 'read') return vendor ?? { state: 'absent' };
  if (product?.state !== 'read') return product ?? { state: 'absent' };
  const value = { vendor: vendor.value.trim(), product: product.value.trim() };
  return { state: 'read', value: { ...value, board: board?.state === 'read' ? board.value.trim() : '' } };
}

/** x86's /proc/cpuinfo: one paragraph for each thread. */
export async function readCpu(folder: MachineFolder): Promise<Read<Cpu>> {
  const text = await folder.text('proc/cpuinfo', maxCpuInfo);
  if (text.state !== 'read') return text;
  const paragraphs = text.value.split('\n\n').filter((paragraph) => paragraph.trim() !== '');
  const kinds = new Set(
    paragraphs.map((paragraph) =>
      ['vendor_id', 'cpu family', 'model', 'model name'].map((name) => field(paragraph, name)).join('\n'),
    ),
  );
  const [first = ''] = paragraphs;
  if (kinds.size !== 1 || field(first, 'model name') === '') {
    return { state: 'unreadable', reason: 'it does not name one kind of CPU, as it does on x86' };
  }
  const cpu: Cpu = {
    vendor: field(first, 'vendor_id'),
    family: Number(field(first, 'cpu family')),
    model: Number(field(first, 'model')),
    name: field(first, 'model name'),
    threads: paragraphs.length,
  };
  return { state: 'read', value: cpu };
}

export async function readMemory(folder: MachineFolder): Promise<Read<Memory>> {
  const text = await folder.text('proc/meminfo');
  if (text.state !== 'read') return text;
  const kib = /^(\d{1,15}) kB$/.exec(field(text.value, 'MemTotal'))?.[1];
  if (kib === undefined) return { state: 'unreadable', reason: 'it has no MemTotal' };
  return { state: 'read', value: { totalBytes: Number(kib) * 1024 } };
}

export async function readOs(folder: MachineFolder): Promise<Read<Os>> {
  const etc = await folder.text('etc/os-release');
  const text = etc.state === 'absent' ? await folder.text('usr/lib/os-release') : etc;
  if (text.state !== 'read') return text;
  const line = text.value.split('\n').findLast((each) => each.startsWith('PRETTY_NAME=')) ?? '';
  return { state: 'read', value: { name: line.slice('PRETTY_NAME='.length).replace(/^(["'])(.*)\1$/, '$2') } };
}

/** The first `name : value`, or ''. */
function field(text: string, name: string): string {
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0 && line.slice(0, colon).trimEnd() === name) return line.slice(colon + 1).trim();
  }
  return '';
}
