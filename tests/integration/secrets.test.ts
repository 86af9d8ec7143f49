import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { startCommand } from './command.ts';
import { password, publishArguments, startWorld, type World } from './world.ts';

/** What must be nowhere: the password, and the private key's ciphertext (whoever has both has the key). */
async function secretsOf(world: World): Promise<string[]> {
  const pem = await readFile(world.privateKeyFile, 'utf8');
  const body = pem.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
  return [
    password,
    Buffer.from(password).toString('base64'),
    body.join(''),
    ...body.filter((line) => line.length > 30),
  ];
}

function assertClean(where: string, content: string, secrets: readonly string[]): void {
  for (const secret of secrets) assert.ok(!content.includes(secret), `a secret is in ${where}`);
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
      const secrets = await secretsOf(world);
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
      assertClean('what was printed', stdout + stderr, secrets);
      assertClean('the arguments of the process', commandLine, secrets);
      for (const folder of [temporary, join(world.folder, '..', 'cache'), join(world.folder, '..', 'output')]) {
        for (const file of await filesBelow(folder).catch(() => [])) {
          assertClean(file, (await readFile(file)).toString('latin1'), secrets);
        }
      }
      const { blobs, manifests } = world.registry.repository('wtgos/wtgos');
      for (const [digest, bytes] of blobs) assertClean(`blob ${digest}`, bytes.toString('latin1'), secrets);
      for (const [digest, { bytes }] of manifests) assertClean(`manifest ${digest}`, bytes.toString(), secrets);
    });
  }
});
