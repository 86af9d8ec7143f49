// Loaded into every test process (secrets-guard.ts): keeps what the programs that tests start are given as arguments
// and what they print, though the tests take that themselves and remove their temporary folders, so that it can be searched.
import { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { threadId } from 'node:worker_threads';

const kept = process.env.WTGOS_SECRETS_GUARD;
if (kept) {
  let count = 0;
  const name = (what, who = '') => join(kept, what, `${who}${process.pid}-${threadId}-${count++}`);

  const { spawn } = ChildProcess.prototype;
  ChildProcess.prototype.spawn = function (options) {
    const file = name('outputs', `${basename(options.file)}-`);
    fs.appendFileSync(join(kept, 'arguments'), `${JSON.stringify(options.args ?? [])}\n`);
    const result = spawn.call(this, options);
    for (const stream of [this.stdout, this.stderr]) {
      if (!stream) continue;
      const { push } = stream;
      stream.push = function (chunk, ...rest) {
        if (chunk) fs.appendFileSync(file, chunk);
        return push.call(this, chunk, ...rest);
      };
    }
    return result;
  };

  // A temporary folder is moved aside where a test removes it.
  const { rename, rm } = fs.promises;
  const { renameSync, rmSync } = fs;
  const isTemporary = (path) => dirname(resolve(String(path))) === resolve(tmpdir());
  fs.promises.rm = (path, options) =>
    isTemporary(path) ? rename(path, name('removed')).catch(() => rm(path, options)) : rm(path, options);
  fs.rmSync = (path, options) => {
    try {
      if (isTemporary(path)) return renameSync(path, name('removed'));
    } catch {
      // A mount point, or not there: what rm says of it is what the test asks for.
    }
    return rmSync(path, options);
  };
  syncBuiltinESMExports();
}
