import { ExternalError, UserError } from '../../core/errors.ts';
import { shortened } from '../../core/printable.ts';
import { outputOf, type Programs } from '../../core/program.ts';
import type { BuildPlan } from '../plan.ts';

/** The oldest that is tested. */
const oldest = { major: 1, minor: 28 };
/** Here-documents came with buildah 1.33. */
const heredocs = { major: 1, minor: 33 };

/**
 * Which buildah is here, and whether it reads what the Containerfile has. To be asked before anything is fetched.
 * @returns its version
 * @throws UserError `tool-missing`, `containerfile-unsupported`; ExternalError `tool-failed`
 */
export async function requireBuildah(
  { containerfile, needed, cwd }: Pick<BuildPlan, 'containerfile' | 'needed' | 'cwd'>,
  programs: Programs,
): Promise<string> {
  const said = await outputOf(programs, 'buildah', ['--version'], { cwd });
  const [, version = '', majorText, minorText] = /version ((\d{1,4})\.(\d{1,4})[^\s]{0,50})/.exec(said) ?? [];
  if (version === '') throw new ExternalError('tool-failed', `buildah --version said ${shortened(said, 200)}`);
  const has = (since: { major: number; minor: number }) =>
    Number(majorText) > since.major || (Number(majorText) === since.major && Number(minorText) >= since.minor);
  if (!has(oldest)) {
    throw new UserError('tool-missing', `buildah ${version} is too old`, {
      hint: `Use ${oldest.major}.${oldest.minor} or newer: Debian 12, Ubuntu 24.04 (ubuntu-24.04 on GitHub) and Fedora have it.`,
    });
  }
  if (has(heredocs)) return version;
  for (const { commands } of needed) {
    const command = commands.find((one) => 'heredocs' in one && one.heredocs.length > 0);
    if (!command) continue;
    const { file } = containerfile.context;
    throw new UserError(
      'containerfile-unsupported',
      `${file}:${command.line}: buildah ${version} reads no here-documents`,
      {
        hint: 'They came with buildah 1.33. Use a newer one, or put the text in a file and COPY it.',
        at: { file, line: command.line },
      },
    );
  }
  return version;
}
