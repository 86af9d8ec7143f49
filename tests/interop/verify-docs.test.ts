/** docs/verify.md: every command that it shows, as it stands there, against an image that was just published. */
import assert from 'node:assert/strict';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { publishBase } from './base.ts';
import { cosign2, cosign3, podman, skopeo, throwAwayKey } from './chroots.ts';
import { type Project, project, publishArguments, wtgos, wtgosFromSource } from './product.ts';
import { type Registry, startDistribution } from './registries.ts';
import { crane, ok, type Ran, run, workFolder } from './tools.ts';

const page = resolve(import.meta.dirname, '..', '..', 'docs', 'verify.md');
const published = 'ghcr.io/wtgos/wtgos';

interface Command {
  /** The heading it stands under. */
  client: string;
  text: string;
}

/** The commands of all `sh` blocks, continued lines joined. */
function commandsOf(markdown: string): Command[] {
  return markdown.split(/^## /m).flatMap((section) => {
    const client = section.slice(0, section.indexOf('\n'));
    const blocks = [...section.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, text = '']) => text);
    const lines = blocks.flatMap((text) => text.replaceAll('\\\n', ' ').split('\n'));
    return lines.filter((text) => text.trim() !== '').map((text) => ({ client, text }));
  });
}

/** The words of a command as a shell reads them. */
async function wordsOf(text: string, cwd: string): Promise<string[]> {
  const printed = await ok(run('bash', ['-c', `printf '%s\\n' ${text}`], { cwd }));
  return printed.split('\n');
}

/** Where the page's tools are here. Only what a loopback registry needs is added: it speaks plain HTTP. */
const runners: Record<string, (program: string, args: string[], cwd: string) => Promise<Ran> | undefined> = {
  wtgos: (program, args, cwd) => (program === 'wtgos' ? wtgosFromSource(cwd, '', args) : undefined),
  'cosign 3': (program, args, cwd) =>
    program === 'cosign' ? cosign3([...args, '--allow-http-registry'], { cwd }) : undefined,
  'cosign 2': (program, args, cwd) =>
    program === 'cosign' ? cosign2([...args, '--allow-http-registry'], { cwd }) : undefined,
  skopeo: (program, args, cwd) =>
    program === 'skopeo' ? skopeo(args, { cwd }) : runners['wtgos']?.(program, args, cwd),
  podman: (program, args, cwd) => (program === 'podman' ? podman(args, { cwd, host: join(cwd, 'host') }) : undefined),
};

describe('docs/verify.md', async () => {
  const commands = commandsOf(await readFile(page, 'utf8'));
  let registry: Registry;
  let ours: Project;
  let name: string;

  before(async () => {
    registry = await startDistribution();
    name = `${registry.host}/wtgos/wtgos`;
    const baseKey = await throwAwayKey();
    const base = await publishBase(registry, 'ublue-os/bluefin-dx', baseKey);
    ours = await project();
    // The image's own policy is for the name under which it is published here.
    for (const file of ['policy.json', 'registries.d/wtgos.yaml']) {
      const path = join(ours.folder, 'system_files/etc/containers', file);
      const text = await readFile(path, 'utf8');
      assert.ok(text.includes(published), file);
      await writeFile(path, text.replaceAll(published, name));
    }
    const options = { base: base.tagged, baseKey: baseKey.publicKey, to: name, reference: `${name}:stable` };
    await ok(wtgos(ours.folder, publishArguments(ours, options)));
    await ok(crane(['mutate', `${name}:stable`, '--label', 'tampered=1', '-t', `${name}:unsigned`]));
  });
  after(() => registry.stop());

  /** Runs the page from top to bottom in one folder. */
  async function follow(publicKey: string, change: (text: string) => string): Promise<[Command, Ran][]> {
    const cwd = workFolder('reader');
    await copyFile(publicKey, join(cwd, 'cosign.pub'));
    const results: [Command, Ran][] = [];
    for (const command of commands) {
      const [program = '', ...args] = await wordsOf(change(command.text).replaceAll(published, name), cwd);
      const ran = await runners[command.client]?.(program, args, cwd);
      assert.ok(ran, `nothing here runs "${program}" of the section ${command.client}`);
      results.push([command, ran]);
    }
    return results;
  }

  test('has commands for every client that can be run', () => {
    assert.deepEqual([...new Set(commands.map(({ client }) => client))].sort(), Object.keys(runners).sort());
  });

  test('every command takes the image', async () => {
    for (const [{ text }, { status, stderr }] of await follow(ours.publicKey, (text) => text)) {
      assert.equal(status, 0, `${text}\n${stderr}`);
    }
  });

  test('every command refuses it by another key', async () => {
    refusesAll(await follow((await throwAwayKey()).publicKey, (text) => text));
  });

  test('every command refuses an image that nobody signed', async () => {
    refusesAll(await follow(ours.publicKey, (text) => text.replaceAll(':stable', ':unsigned')));
  });
});

/** All but the command that only writes a policy. */
function refusesAll(results: [Command, Ran][]): void {
  for (const [{ text }, { status, stdout, stderr }] of results) {
    if (text.startsWith('wtgos host-policy')) assert.equal(status, 0, stderr);
    else {
      assert.notEqual(status, 0, `${text}\n${stdout}`);
      assert.match(stderr, /signature|attestation|bundle|signed/i, text);
    }
  }
}
