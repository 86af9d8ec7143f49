/** What GNOME and the kernel's friends say of a display: edid-decode, dconf, gsettings, glib-compile-schemas (trixie). */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inChroot } from './chroots.ts';
import { ok, toolPath } from './tools.ts';

const at = '/mnt/desktop/usr';
const libraries = `${at}/lib/x86_64-linux-gnu`;

/**
 * Runs a shell script in the chroot with these programs: `edid-decode`, `dconf`, `gsettings`, `glib-compile-schemas`.
 * @param folder a work folder; the script starts there
 * @param dconf a folder that the programs see as /etc/dconf
 */
export async function desktopScript(folder: string, script: string, dconf?: string): Promise<string> {
  const file = join(folder, 'script.sh');
  await writeFile(file, script);
  const environment = [
    `LD_LIBRARY_PATH=${libraries}`,
    `GIO_EXTRA_MODULES=${libraries}/gio/modules`,
    `PATH=${at}/bin:/usr/lib/x86_64-linux-gnu/glib-2.0:/usr/bin:/bin`,
    'GSETTINGS_BACKEND=dconf',
    'XDG_CURRENT_DESKTOP=GNOME',
    `HOME=${join(folder, 'home')}`,
  ];
  const binds: [string, string][] = [[toolPath('desktop'), '/mnt/desktop']];
  if (dconf !== undefined) binds.push([dconf, '/etc/dconf']);
  return ok(inChroot('trixie', ['env', ...environment, 'sh', '-eu', file], { cwd: folder, binds }));
}
