/** linux/capability.h: bit number → name, without `cap_`. */
export const capabilityNames = [
  'chown',
  'dac_override',
  'dac_read_search',
  'fowner',
  'fsetid',
  'kill',
  'setgid',
  'setuid',
  'setpcap',
  'linux_immutable',
  'net_bind_service',
  'net_broadcast',
  'net_admin',
  'net_raw',
  'ipc_lock',
  'ipc_owner',
  'sys_module',
  'sys_rawio',
  'sys_chroot',
  'sys_ptrace',
  'sys_pacct',
  'sys_admin',
  'sys_boot',
  'sys_nice',
  'sys_resource',
  'sys_time',
  'sys_tty_config',
  'mknod',
  'lease',
  'audit_write',
  'audit_control',
  'setfcap',
  'mac_override',
  'mac_admin',
  'syslog',
  'wake_alarm',
  'block_suspend',
  'audit_read',
  'perfmon',
  'bpf',
  'checkpoint_restore',
];

const sizes = new Map([
  [0x01, 12],
  [0x02, 20],
  [0x03, 24],
]);

/**
 * The extended attribute `security.capability` in words such as `net_raw,net_admin (effective)`.
 * Layout: linux/capability.h, struct vfs_cap_data (revisions 1 and 2) and vfs_ns_cap_data (3), all little-endian.
 */
export function decodeFileCapability(raw: Buffer): string {
  if (raw.length < 4) return `unreadable (${raw.length} bytes)`;
  const magic = raw.readUInt32LE(0);
  const revision = magic >>> 24;
  if (sizes.get(revision) !== raw.length) return `unreadable (revision ${revision}, ${raw.length} bytes)`;
  const words = revision === 1 ? 1 : 2;
  const permitted = readSet(raw, words, 4);
  const inheritable = readSet(raw, words, 8);
  const parts = [permitted.length > 0 ? permitted.join(',') : 'none'];
  if (inheritable.length > 0) parts.push(`inheritable ${inheritable.join(',')}`);
  if ((magic & 1) !== 0) parts.push('(effective)');
  if (revision === 3) parts.push(`for root of the namespace of uid ${raw.readUInt32LE(20)}`);
  return parts.join(' ');
}

function readSet(raw: Buffer, words: number, offset: number): string[] {
  const set: string[] = [];
  for (let word = 0; word < words; word++) {
    const bits = raw.readUInt32LE(offset + word * 8);
    for (let bit = 0; bit < 32; bit++) {
      if (((bits >>> bit) & 1) === 1) set.push(capabilityNames[word * 32 + bit] ?? `capability ${word * 32 + bit}`);
    }
  }
  return set;
}
