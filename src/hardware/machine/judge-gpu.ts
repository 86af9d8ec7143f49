import type { Finding } from '../../rules/types.ts';
import { finding, gib, levelOf } from '../finding.ts';
import type { Profile } from '../profile.ts';
import type { MachineFacts } from './facts.ts';
import { unseen } from './unseen.ts';

const pageBytes = 4096;
/** The driver rounds. */
const toleranceBytes = 16 * 1024 ** 2;

/** How much of the machine's memory the GPU may use: TTM's limit, and what the driver made of it. */
export function judgeGpu({ gpu }: Profile, { ttmPages, gpus }: MachineFacts): Finding[] {
  if (!gpu?.memory) return [];
  const { pages, gib: asked } = gpu.memory;
  const what = `GPU memory limit of ${asked} GiB`;
  const fix = `Start the kernel with ttm.pages_limit=${pages}: ${asked} GiB × 1024 × 1024 / 4 KiB a page.`;
  const found: Finding[] = [];
  if (ttmPages.state !== 'read') found.push(unseen('HW-25', what, 'sys/module/ttm/parameters/pages_limit', ttmPages));
  else if (ttmPages.value < pages) {
    const limit = `${ttmPages.value} pages of 4 KiB = ${gib(ttmPages.value * pageBytes)}`;
    const message = `the GPU may use ${limit} of the machine’s memory; the profile says ${asked} GiB`;
    found.push(finding('HW-25', 'error', message, { evidence: { pages: ttmPages.value }, fix }));
  } else if (ttmPages.value > pages) {
    const message = `the GPU may use ${gib(ttmPages.value * pageBytes)}, more than the ${asked} GiB of the profile`;
    found.push(finding('HW-25', 'warning', message, { evidence: { pages: ttmPages.value }, fix }));
  }

  if (gpus.state !== 'read') return [...found, unseen('HW-25', what, 'sys/bus/pci/devices', gpus)];
  const ours = gpus.value.find(({ id }) => id === gpu.device);
  if (!ours) {
    const message = `${what}: not known, for no display controller ${gpu.device} was seen`;
    return [...found, finding('HW-25', 'unknown', message)];
  }
  const { address, gttBytes } = ours;
  if (gttBytes.state !== 'read') {
    found.push(unseen('HW-25', what, `sys/bus/pci/devices/${address}/mem_info_gtt_total`, gttBytes));
  } else if (gttBytes.value + toleranceBytes < pages * pageBytes) {
    const message = `the GPU’s driver maps at most ${gib(gttBytes.value)}; the profile says ${asked} GiB`;
    const gttFix = 'Remove amdgpu.gttsize from the kernel’s arguments; ttm.pages_limit alone decides then.';
    found.push(finding('HW-25', 'error', message, { evidence: { gttBytes: gttBytes.value }, fix: gttFix }));
  }
  return found;
}

export function judgeNpu({ npu, devices }: Profile, { accelerators }: MachineFacts): Finding[] {
  if (!npu) return [];
  const name = devices.find(({ id }) => id === npu.device)?.name ?? npu.device;
  // The folder is made with the first accelerator.
  if (accelerators.state === 'unreadable') return [unseen('HW-26', name, 'sys/class/accel', accelerators, npu.need)];
  if (accelerators.state === 'read' && accelerators.value.includes(npu.device)) return [];
  const message = `${name}: it has no node below /dev/accel`;
  return [
    finding('HW-26', levelOf(npu.need), message, {
      evidence: { device: npu.device },
      fix: 'Its driver must take it first: see the finding on the device itself, and its firmware.',
    }),
  ];
}
