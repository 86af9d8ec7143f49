import { readConfFiles } from '../../image/conf-files.ts';
import type { ImageTree } from '../../image/types.ts';
import type { Finding } from '../../rules/types.ts';
import { finding } from '../finding.ts';
import type { Profile } from '../profile.ts';
import { type Node, nodeAccess } from './udev.ts';

const rulesFolders = ['etc/udev/rules.d', 'usr/etc/udev/rules.d', 'usr/local/lib/udev/rules.d', 'usr/lib/udev/rules.d'];
const sysusersFolders = ['etc/sysusers.d', 'usr/etc/sysusers.d', 'usr/lib/sysusers.d'];
const groupFiles = ['etc/group', 'usr/etc/group', 'usr/lib/group'];
const maxGroupBytes = 1024 * 1024;

/** HW-06: people may use the nodes of the GPU and the NPU: all, those before the machine, or a group that exists. */
export async function judgeAccess({ gpu, npu }: Profile, tree: ImageTree): Promise<Finding[]> {
  const nodes: { node: Node; path: string; name: string }[] = [];
  if (gpu) {
    nodes.push({ node: { subsystem: 'drm', name: 'renderD128' }, path: '/dev/dri/renderD128', name: 'the GPU' });
    nodes.push({ node: { subsystem: 'kfd', name: 'kfd' }, path: '/dev/kfd', name: 'computing on the GPU' });
  }
  if (npu) nodes.push({ node: { subsystem: 'accel', name: 'accel0' }, path: '/dev/accel/accel0', name: 'the NPU' });
  if (nodes.length === 0) return [];
  const { files, unread } = await readConfFiles(tree, rulesFolders, '.rules');
  const groups = await groupsOf(tree);
  const findings = unread.map(({ path, reason }) =>
    finding('HW-06', 'unknown', `who may use the GPU and the NPU is not known: /${path} ${reason}`, { path }),
  );
  for (const { node, path, name } of nodes) {
    const access = nodeAccess(files, node);
    const { mode, group } = access;
    const isGroupThere = groups.has(group);
    const byGroup = (mode & 0o060) === 0o060 && group !== 'root' && isGroupThere;
    const isOpen = access.uaccess || (mode & 0o006) === 0o006 || byGroup;
    const perhaps = access.uaccess ? undefined : (access.perhapsOther ?? (isOpen ? undefined : access.perhapsUaccess));
    const evidence = { node: path, mode: mode.toString(8), group, uaccess: access.uaccess };
    const rights = `${path} is ${group}’s with mode ${mode.toString(8).padStart(4, '0')}`;
    if (perhaps !== undefined) {
      const message = `whether people may use ${name} is not known: ${rights}, but for a rule of /${perhaps} that may apply`;
      findings.push(finding('HW-06', 'unknown', message, { path: perhaps, evidence }));
    } else if (!isOpen) {
      const why = isGroupThere ? rights : `${rights}, a group that the image does not have`;
      const fix = 'Keep systemd’s 50-udev-default.rules and the group render, as Fedora has them.';
      findings.push(finding('HW-06', 'error', `only root may use ${name}: ${why}`, { evidence, fix }));
    } else if (!isGroupThere) {
      const message = `${path} belongs to the group ${group}, which the image does not have`;
      findings.push(finding('HW-06', 'warning', message, { evidence, fix: `Make the group ${group} by sysusers.d.` }));
    }
  }
  return findings;
}

/** Names of all groups: root, those of the files, and those that sysusers.d makes at the first start. */
async function groupsOf(tree: ImageTree): Promise<Set<string>> {
  const groups = new Set(['root']);
  for (const path of groupFiles) {
    const size = tree.lookup(path)?.size ?? 0;
    const text = size > maxGroupBytes ? '' : ((await tree.readFile(path, maxGroupBytes))?.toString('latin1') ?? '');
    for (const line of text.split('\n')) groups.add(line.slice(0, Math.max(0, line.indexOf(':'))));
  }
  const { files } = await readConfFiles(tree, sysusersFolders, '.conf');
  for (const line of files.flatMap(({ lines }) => lines)) {
    const [type = '', name] = line.trim().split(/\s+/);
    if (/^(?:g|u!?)$/.test(type) && name !== undefined) groups.add(name);
  }
  return groups;
}
