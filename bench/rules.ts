/**
 * All rules over an image of 250,000 entries whose Δ has 5,000 (texts, packed manuals, programs: 50 MB), with and without a policy
 * that allows them. Prints one line of JSON for each: `seconds` by the clock; `cpuSeconds`, which hold on a busy machine, too; `load`
 * of the machine; `megabytes`, what the judgement adds to the trees at its peak (Linux). Wanted: 1 s and 300 MB.
 *
 *   node --expose-gc bench/rules.ts [--each]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { gzipSync } from 'node:zlib';
import { allRules } from '../src/rules/all-rules.ts';
import { judge } from '../src/rules/evaluate.ts';
import { type EntrySpec, evidenceOf } from '../src/rules/testing.ts';

const entries = 250_000;
const changed = 5_000;

const base: Record<string, EntrySpec> = {
  'usr/lib/modules/6.17/vmlinuz': 'kernel',
  'usr/lib/modules/6.17/initramfs.img': 'initramfs',
  'usr/lib/ostree/prepare-root.conf': '[composefs]\nenabled = yes\n',
  'etc/selinux/config': 'SELINUX=enforcing\nSELINUXTYPE=targeted\n',
  'usr/lib/systemd/system/uupd.timer': '[Timer]\n',
  'usr/lib/systemd/system/uupd.service': '[Service]\n',
  'etc/systemd/system/timers.target.wants/uupd.timer': { target: '/usr/lib/systemd/system/uupd.timer' },
  opt: { target: 'var/opt' },
};
const paths = (count: number, folder: string): Record<string, EntrySpec> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder}/${i % 500}/file-${i}.conf`, `text ${i}`]));
/** As a package brings them: of ten files one is a manual that is packed, one a program. */
const text = Buffer.from(
  Array.from({ length: 60 }, (_, at) => `option-${at} = a setting, and what it is for\n`).join(''),
);
const manual = gzipSync(Buffer.concat([text, text, text]));
const program = Buffer.from(Array.from({ length: 100_000 }, (_, at) => (at * 7919 + (at >> 7)) & 0xff));
const changes = Object.fromEntries(
  Array.from({ length: changed }, (_, at): [string, EntrySpec] => {
    const path = `usr/share/ours/${at % 500}/file-${at}`;
    if (at % 10 === 0) return [`${path}.1.gz`, { content: manual }];
    return at % 10 === 1 ? [`${path}.bin`, { content: program }] : [`${path}.conf`, { content: text }];
  }),
);
Object.assign(base, paths(entries - changed, 'usr/share/base'));

const allow = [{ name: 'ours', reason: 'what this bench adds', paths: ['usr/share/ours', 'usr/share/ours/**'] }];
for (const policy of [{}, { allow }]) {
  const evidence = evidenceOf({ base, changes, policy });
  globalThis.gc?.();
  const before = peakAnew();
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const { findings } = await judge(evidence, { strict: true });
  const seconds = rounded((performance.now() - started) / 1000);
  const { user, system } = process.cpuUsage(cpu);
  const figures = { rules: allRules.length, entries: evidence.tree.entries.size, changes: evidence.delta.length };
  const cost = { seconds, cpuSeconds: rounded((user + system) / 1e6), load: rounded(loadavg()[0] ?? 0) };
  console.log(JSON.stringify({ ...figures, findings: findings.length, ...cost, megabytes: peak() - before }));
}
if (process.argv.includes('--each')) {
  const evidence = evidenceOf({ base, changes });
  for (const rule of allRules) {
    const started = performance.now();
    await rule.check(evidence);
    console.log(JSON.stringify({ rule: rule.id, milliseconds: Math.round(performance.now() - started) }));
  }
}

function rounded(number: number): number {
  return Math.round(number * 1000) / 1000;
}

/** Megabytes that this process had at most since {@link peakAnew} (proc_pid_status(5)). */
function peak(): number {
  const [, kilobytes = '0'] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1000);
}

/** Forgets the peak (proc_pid_clear_refs(5)), and gives what the process has now. */
function peakAnew(): number {
  writeFileSync('/proc/self/clear_refs', '5');
  return peak();
}
