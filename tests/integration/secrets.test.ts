import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { needles } from '../tools/secrets.ts';
import { searchFor } from '../tools/secrets-scan.ts';
import { startCommand } from './command.ts';
import { publishArguments, startWorld, type World } from './world.ts';

const search = searchFor(needles());

function assertClean(where: string, content: string): void {
  assert.deepEqual(search(content), [], `a secret is in ${where}`);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const runs: { name: string; arrange?: (world: World) => void; change?: (args: string[]) => string[] }[] = [
  { name: 'a publish, with debugging', change: (args) => [...args, '--debug'] },
  {
    name: 'a publish that the registry refuses in the middle',
    arrange: (world) =>
      world.registry.setFaults(({ method, path }) =>
        method === 'PUT' && path.endsWith('.sig') ? { kind: 'status', status: 403 } : undefined,
      ),
  },
  {
    name: 'a publish whose policy cannot be read',
    change: (args) => args.map((arg) => (arg.endsWith('immutable-host.yaml') ? 'Containerfile' : arg)),
  },
];

describe('no secret leaves the process', () => {
  for (const { name, arrange, change } of runs) {
    test(name, async () => {
      await using world = await startWorld();
      arrange?.(world);
      const temporary = join(world.folder, '..', 'temporary');
      await mkdir(temporary);
      const args = publishArguments(world).map((arg) => (arg === world.privateKeyFile ? 'env://SIGNING_KEY' : arg));
      const child = startCommand(world.folder, change?.(args) ?? args, {
        TMPDIR: temporary,
        SIGNING_KEY: await readFile(world.privateKeyFile, 'utf8'),
      });
      const commandLine = await readFile(`/proc/${child.pid}/cmdline`, 'utf8').catch(() => '');
      const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);

      assert.notEqual(stdout + stderr, '');
      assertClean('what was printed', stdout + stderr);
      assertClean('the arguments of the process', commandLine);
      for (const folder of [temporary, join(world.folder, '..', 'cache'), join(world.folder, '..', 'output')]) {
        for (const file of await filesBelow(folder).catch(() => [])) {
          assertClean(file, (await readFile(file)).toString('latin1'));
        }
      }
      const { blobs, manifests } = world.registry.repository('wtgos/wtgos');
      for (const [digest, bytes] of blobs) assertClean(`blob ${digest}`, bytes.toString('latin1'));
      for (const [digest, { bytes }] of manifests) assertClean(`manifest ${digest}`, bytes.toString());
    });
  }
});
