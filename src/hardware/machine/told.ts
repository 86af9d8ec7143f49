import { gib, shown } from '../finding.ts';
import type { MachineFacts } from './facts.ts';
import type { Read } from './folder.ts';

/** What was seen of a machine, in short, for people. Nothing that tells this machine from another of its kind. */
export function factLines(facts: MachineFacts): string[] {
  const { os, dmi, cpu, memory, drives, panels, boot, ttmPages, accelerators } = facts;
  return [
    `system: ${told(os, ({ name }) => name)}, kernel ${told(boot.release, (release) => release)}`,
    `machine: ${told(dmi, ({ vendor, product, board }) => `${vendor} ${product}, board ${board}`)}`,
    `CPU: ${told(cpu, ({ name, threads }) => `${name}, ${threads} threads`)}; memory: ${told(memory, ({ totalBytes }) => gib(totalBytes))}`,
    `drives: ${told(drives, (all) => all.map(({ model, bytes }) => `${model} of ${Math.round(bytes / 1e9)} GB`).join(', ') || 'none by NVMe')}`,
    `displays: ${told(panels, (all) => all.map(panelLine).join(', ') || 'none')}`,
    `GPU memory limit: ${told(ttmPages, (pages) => gib(pages * 4096))}; NPU: ${told(accelerators, (all) => all.join(', ') || 'none')}`,
    `Secure Boot: ${told(boot.secureBoot, (on) => (on ? 'on' : 'off'))}`,
  ];
}

/** The same for machines. */
export function factsDocument(facts: MachineFacts): object {
  const { os, dmi, cpu, memory, drives, panels, boot, ttmPages, accelerators, pci, usb } = facts;
  return {
    os,
    dmi,
    cpu,
    memory,
    drives,
    pci,
    usb,
    ttmPages,
    accelerators,
    // Its command line names a disk.
    boot: { release: boot.release, secureBoot: boot.secureBoot },
    panels: mapped(panels, (all) =>
      all.map(({ connector, edid }) => ({
        connector,
        edid: mapped(edid, ({ serial: _, ...rest }) => rest),
      })),
    ),
  };
}

function panelLine({
  connector,
  edid,
}: {
  connector: string;
  edid: Read<{ vendor: string; product: number }>;
}): string {
  return `${told(edid, ({ vendor, product }) => `${vendor} 0x${product.toString(16).padStart(4, '0')}`)} at ${connector}`;
}

function told<T>(read: Read<T>, show: (value: T) => string): string {
  return read.state === 'read' ? shown(show(read.value)) : 'not known';
}

function mapped<T, U>(read: Read<T>, map: (value: T) => U): Read<U> {
  return read.state === 'read' ? { state: 'read', value: map(read.value) } : read;
}
