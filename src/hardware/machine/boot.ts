import type { MachineFolder, Read } from './folder.ts';

export interface Boot {
  /** Of the running kernel: `6.17.4-200.fc42.x86_64`. */
  release: Read<string>;
  /** Its command line, word by word. */
  commandLine: Read<string[]>;
  /** Of the UEFI variable; false also where the machine was not started by UEFI. */
  secureBoot: Read<boolean>;
}

const secureBootVariable = 'sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c';

export async function readBoot(folder: MachineFolder): Promise<Boot> {
  const [release, line, secureBoot] = await Promise.all([
    folder.text('proc/sys/kernel/osrelease', 4096),
    folder.text('proc/cmdline'),
    readSecureBoot(folder),
  ]);
  const commandLine: Read<string[]> = line.state === 'read' ? { state: 'read', value: wordsOf(line.value) } : line;
  return { release, commandLine, secureBoot };
}

/** Four bytes of attributes, then the value: 1 is on (UEFI 2.10, section 3.3). */
async function readSecureBoot(folder: MachineFolder): Promise<Read<boolean>> {
  const firmware = await folder.names('sys/firmware');
  if (firmware.state !== 'read') return firmware;
  if (!firmware.value.includes('efi')) return { state: 'read', value: false };
  const bytes = await folder.bytes(secureBootVariable, 100);
  if (bytes.state !== 'read') return bytes;
  const [value] = bytes.value.subarray(4);
  if (bytes.value.length !== 5 || value === undefined || value > 1) {
    return { state: 'unreadable', reason: 'it is not of the form of this variable' };
  }
  return { state: 'read', value: value === 1 };
}

/** Words as the kernel splits them (lib/cmdline.c): blanks between double quotes do not separate. */
function wordsOf(line: string): string[] {
  return (line.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? []).map((word) => word.replaceAll('"', ''));
}
