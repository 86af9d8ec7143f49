// Runs on Node 20, before anything is installed: brings the dependencies and finds the Node that the product runs on.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');

/** Is this very Node new enough? The same floor as `engines` in package.json. */
export function isNewEnough(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 15);
}

/** Installs what package-lock.json names, unless that was done; ends the process when npm fails. */
export function install() {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
  console.error('Installing the dependencies (npm ci)…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
}

/** The Node of the dependencies, else this one; ends the process when neither will do. */
export function node24() {
  const installed = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(installed)) return installed;
  if (isNewEnough()) return process.execPath;
  console.error(
    `wtgos needs Node 24.15 or newer; this is ${process.versions.node}, and npm has none for ${process.platform}/${process.arch}.`,
  );
  process.exit(2);
}

/** Runs a program in the repository with the right Node first on the path; a failure ends this process with its status. */
export function run(program, args, { quiet = false } = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
