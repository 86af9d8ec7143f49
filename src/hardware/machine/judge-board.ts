import type { Finding } from '../../rules/types.ts';
import { finding, gib, shown } from '../finding.ts';
import type { Profile } from '../profile.ts';
import type { MachineFacts } from './facts.ts';
import type { Drive } from './parts.ts';
import { unseen } from './unseen.ts';

/** Of what is built in, the part that firmware, kernel and crash kernel may keep for themselves. */
const keptShare = 0.08;
/** Makers round the sizes of drives. */
const driveTolerance = 0.02;

/** The machine by its name, its CPU, its memory, its drives. */
export function judgeBoard(profile: Profile, facts: MachineFacts): Finding[] {
  return [
    ...judgeDmi(profile, facts),
    ...judgeCpu(profile, facts),
    ...judgeMemory(profile, facts),
    ...judgeDrives(profile, facts),
  ];
}

function judgeDmi({ dmi, title }: Profile, facts: MachineFacts): Finding[] {
  if (!dmi) return [];
  if (facts.dmi.state !== 'read') return [unseen('HW-20', 'Machine', 'sys/class/dmi/id', facts.dmi)];
  const { vendor, product, board } = facts.dmi.value;
  const evidence = { vendor, product, board };
  if (vendor !== dmi.vendor || product !== dmi.product) {
    const message = `this is ${shown(vendor)} ${shown(product)}, not ${dmi.vendor} ${dmi.product} (${title})`;
    return [
      finding('HW-20', 'error', message, {
        evidence,
        fix: 'Give the profile of this machine, or draft one with --draft.',
      }),
    ];
  }
  if (dmi.boards.length === 0 || dmi.boards.includes(board)) return [];
  const message = `its board is ${shown(board)}; the profile knows ${dmi.boards.join(', ')}`;
  return [finding('HW-20', 'warning', message, { evidence })];
}

function judgeCpu({ cpu }: Profile, facts: MachineFacts): Finding[] {
  if (!cpu) return [];
  if (facts.cpu.state !== 'read') return [unseen('HW-21', `CPU ${cpu.name}`, 'proc/cpuinfo', facts.cpu)];
  const { vendor, family, model, name, threads } = facts.cpu.value;
  const evidence = { vendor, family, model, name, threads };
  const isNamed = name === cpu.name || name.startsWith(`${cpu.name} `);
  if (!isNamed || vendor !== cpu.vendor || family !== cpu.family || model !== cpu.model) {
    const asked = `${cpu.name} (${cpu.vendor}, family ${cpu.family}, model ${cpu.model})`;
    const message = `the CPU is ${shown(name)} (${shown(vendor)}, family ${family}, model ${model}), not ${asked}`;
    return [finding('HW-21', 'error', message, { evidence })];
  }
  if (cpu.threads === undefined || threads === cpu.threads) return [];
  const message = `the CPU shows ${threads} threads; the profile says ${cpu.threads}`;
  return [finding('HW-21', 'warning', message, { evidence, fix: 'Look for nosmt, maxcpus or a firmware setting.' })];
}

function judgeMemory({ memory, gpu }: Profile, facts: MachineFacts): Finding[] {
  if (!memory) return [];
  if (facts.memory.state !== 'read')
    return [unseen('HW-22', `Memory of ${memory.gib} GiB`, 'proc/meminfo', facts.memory)];
  const { totalBytes } = facts.memory.value;
  // What the firmware has set apart for the GPU is memory, too.
  const ours = facts.gpus.state === 'read' ? facts.gpus.value.find(({ id }) => id === gpu?.device) : undefined;
  const setApart = ours?.vramBytes.state === 'read' ? ours.vramBytes.value : 0;
  const asked = memory.gib * 1024 ** 3;
  const seen = totalBytes + setApart;
  if (seen >= asked * (1 - keptShare) && seen <= asked) return [];
  const parts = `${gib(totalBytes)} for the kernel + ${gib(setApart)} set apart for the GPU = ${gib(seen)}`;
  const message = `${parts}; of ${memory.gib} GiB, at least ${gib(asked * (1 - keptShare))} would be seen`;
  return [finding('HW-22', 'error', message, { evidence: { totalBytes, setApart } })];
}

function judgeDrives({ storage }: Profile, facts: MachineFacts): Finding[] {
  if (storage.length === 0) return [];
  const { drives } = facts;
  if (drives.state !== 'read') return storage.map(({ name }) => unseen('HW-23', name, 'sys/block', drives));
  const left = [...drives.value];
  return storage.flatMap((asked) => {
    const at = left.findIndex((drive) => isDrive(drive, asked));
    if (at >= 0) {
      left.splice(at, 1);
      return [];
    }
    const seen = drives.value.map(({ model, bytes }) => `${shown(model)} of ${Math.round(bytes / 1e9)} GB`);
    const message = `${asked.name}: not found; ${seen.length === 0 ? 'there is no NVMe drive' : `there is ${seen.join(', ')}`}`;
    return [finding('HW-23', 'error', message, { evidence: { drives: drives.value.length } })];
  });
}

function isDrive({ model, bytes }: Drive, asked: Profile['storage'][number]): boolean {
  const size = asked.gb * 1e9;
  return model.startsWith(asked.model) && Math.abs(bytes - size) <= size * driveTolerance;
}
