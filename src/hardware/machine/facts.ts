import { type Cpu, type Dmi, type Memory, type Os, readCpu, readDmi, readMemory, readOs } from './board.ts';
import { type Boot, readBoot } from './boot.ts';
import { type BusDevice, readPci, readUsb } from './devices.ts';
import type { MachineFolder, Read } from './folder.ts';
import { type Gpu, readAccelerators, readGpus } from './gpu.ts';
import { type Drive, type Panel, readDrives, readPanels } from './parts.ts';

/** What a machine says of itself, and what of it could not be seen. */
export interface MachineFacts {
  os: Read<Os>;
  dmi: Read<Dmi>;
  cpu: Read<Cpu>;
  memory: Read<Memory>;
  drives: Read<Drive[]>;
  pci: Read<BusDevice[]>;
  usb: Read<BusDevice[]>;
  gpus: Read<Gpu[]>;
  /** TTM's limit in pages of 4 KiB. */
  ttmPages: Read<number>;
  /** PCI ids of what has a node below /dev/accel. */
  accelerators: Read<string[]>;
  panels: Read<Panel[]>;
  boot: Boot;
  /** Names of loaded modules, and of built-in ones that have parameters. */
  modules: Read<string[]>;
}

/** Reads a machine, or what was captured of one, without root. Never throws for what is or is not in the folder. */
export async function readMachine(folder: MachineFolder): Promise<MachineFacts> {
  const pci = await readPci(folder);
  const [os, dmi, cpu, memory, drives, usb, gpus, accelerators, panels, boot, modules, pages] = await Promise.all([
    readOs(folder),
    readDmi(folder),
    readCpu(folder),
    readMemory(folder),
    readDrives(folder),
    readUsb(folder),
    readGpus(folder, pci),
    readAccelerators(folder),
    readPanels(folder),
    readBoot(folder),
    folder.names('sys/module'),
    folder.text('sys/module/ttm/parameters/pages_limit', 100),
  ]);
  const ttmPages: Read<number> =
    pages.state !== 'read'
      ? pages
      : /^\d{1,15}$/.test(pages.value)
        ? { state: 'read', value: Number(pages.value) }
        : { state: 'unreadable', reason: 'it is no number' };
  return { os, dmi, cpu, memory, drives, pci, usb, gpus, ttmPages, accelerators, panels, boot, modules };
}
