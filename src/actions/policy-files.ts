import { realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { PolicyFiles } from '../rules/extends.ts';

/**
 * The files of a policy: below a folder, and beside this program. A symlink that leads out of the folder is refused: who
 * changes what it leads to would change the policy unseen.
 *
 * @param builtinFolder undefined where the program does not know its own place
 * @param read gives the bytes of a file, bounded
 */
export function policyFiles(
  folder: string,
  builtinFolder: string | undefined,
  read: (file: string) => Promise<Buffer>,
): PolicyFiles {
  return {
    async read(path) {
      const file = join(folder, path);
      const [root, real] = await Promise.all([realpath(folder), realpath(file)]).catch(() => [folder, file]);
      if (relative(root ?? '', real ?? '').split(sep)[0] === '..') {
        throw new UserError('policy-invalid', `policy: ${path} leads out of the policy's folder`, {
          hint: 'Put the file itself there, not a link to it.',
        });
      }
      return read(file);
    },
    async builtin(name) {
      if (builtinFolder === undefined)
        throw new UserError('input-missing', `policy: there is no ${name} beside this program`);
      return read(join(builtinFolder, `${name.replace('wtgos:', '')}.yaml`));
    },
  };
}
