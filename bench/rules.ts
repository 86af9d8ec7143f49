/**
 * All rules over an image of 250,000 entries whose Δ has 5,000, with and without a policy that allows them.
 * Prints one line of JSON for each; `megabytes` is what the judgement adds to the trees.
 *
 *   node --expose-gc bench/rules.ts
 */
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
Object.assign(base, paths(entries - changed, 'usr/share/base'));

const allow = [{ name: 'ours', reason: 'what this bench adds', paths: ['usr/share/ours', 'usr/share/ours/**'] }];
for (const policy of [{}, { allow }]) {
  const evidence = evidenceOf({ base, changes: paths(changed, 'usr/share/ours'), policy });
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const started = performance.now();
  const { findings } = await judge(evidence, { strict: true });
  const seconds = (performance.now() - started) / 1000;
  const megabytes = Math.max(0, process.memoryUsage().rss - before) / 1e6;
  const peakMegabytes = process.resourceUsage().maxRSS / 1000;
  const figures = { rules: allRules.length, entries: evidence.tree.entries.size, changes: evidence.delta.length };
  console.log(JSON.stringify({ ...figures, findings: findings.length, seconds, megabytes, peakMegabytes }));
}
if (process.argv.includes('--each')) {
  const evidence = evidenceOf({ base, changes: paths(changed, 'usr/share/ours') });
  for (const rule of allRules) {
    const started = performance.now();
    await rule.check(evidence);
    console.log(JSON.stringify({ rule: rule.id, milliseconds: Math.round(performance.now() - started) }));
  }
}
