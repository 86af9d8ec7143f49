import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { command } from './command.ts';
import { startWorld } from './world.ts';

const examples = join(import.meta.dirname, '../../examples');
let parent: string;
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'wtgos-init-'));
});
after(() => rm(parent, { recursive: true }));

async function repository(remote?: string, files: Record<string, string> = {}, branch = 'main'): Promise<string> {
  const folder = await mkdtemp(join(parent, 'repository-'));
  execFileSync('git', ['init', '--quiet', '--initial-branch', branch, folder]);
  if (remote !== undefined) execFileSync('git', ['-C', folder, 'config', 'remote.origin.url', remote]);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function init(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = await command(folder, ['init', '--json', ...args]);
  return { status, stderr, done: stdout === '' ? {} : JSON.parse(stdout) };
}

async function filesOf(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    if (entry.isFile() && !path.startsWith('.git/')) found.set(path, await readFile(join(folder, path), 'utf8'));
  }
  return found;
}

describe('wtgos init', () => {
  test('writes the first example into an empty repository, and nothing else', async () => {
    const folder = await repository('https://someone:token@github.com/You/Your-OS.git');
    const { status, done, stderr } = await init(folder);
    assert.equal(status, 0, stderr);
    assert.equal(done.repository, 'ghcr.io/you/your-os');
    const [made, example] = await Promise.all([filesOf(folder), filesOf(join(examples, 'smallest'))]);
    assert.deepEqual([...made.keys()].sort(), [...done.written].sort());
    // Ours are formatted as all of this repository.
    const formatted = (files: Map<string, string>) =>
      [...files].sort().map(([path, text]) => [path, path.endsWith('.json') ? JSON.parse(text) : text]);
    assert.deepEqual(formatted(made), formatted(example), 'examples/smallest is what init writes for You/Your-OS');
    const lines = (made.get('.github/workflows/publish.yml') ?? '').trimEnd().split('\n');
    assert.ok(lines.length <= 20, `${lines.length} lines`);
    assert.match(done.next.join('\n'), /environment publish.*COSIGN_PRIVATE_KEY.*COSIGN_PASSWORD/);
    assert.match(done.next.at(-1), /^wtgos check-image .*--to ghcr\.io\/you\/your-os/);
  });

  test('what it writes passes the check for pull requests as its next command says', async () => {
    await using world = await startWorld();
    const folder = await repository();
    const to = `${world.registry.host}/you/your-os`;
    const { status, done, stderr } = await init(folder, '--to', to, '--base', world.base);
    assert.equal(status, 0, stderr);
    assert.match(done.next.join('\n'), /keys\/base\.pub[\s\S]*Pin the base/);
    await mkdir(join(folder, 'keys'));
    await copyFile(world.baseKeyFile, join(folder, 'keys/base.pub'));
    const ran = await command(folder, done.next.at(-1).split(' ').slice(1));
    assert.equal(ran.status, 0, ran.stdout + ran.stderr);
  });

  test('leaves every file as it is, and says what to add to a Containerfile that is there', async () => {
    const mine = {
      Dockerfile: 'FROM ghcr.io/ublue-os/bazzite:stable\nRUN --mount=type=secret,id=npm-token dnf5 install -y tmux\n',
      'policy.yaml': 'mine',
    };
    const folder = await repository('git@github.com:you/your-os.git', mine);
    const { status, done, stderr } = await init(folder);
    assert.equal(status, 0, stderr);
    assert.equal(done.base, 'ghcr.io/ublue-os/bazzite:stable');
    assert.deepEqual(done.kept, ['Dockerfile', 'policy.yaml']);
    const files = await filesOf(folder);
    for (const [name, text] of Object.entries(mine)) assert.equal(files.get(name), text);
    assert.match(done.next.join('\n'), /Add to Dockerfile[\s\S]*COPY .*cosign\.pub[\s\S]*has RUN[\s\S]*Pin the base/);
    assert.match(done.next.join('\n'), /RUN asks for secrets[\s\S]*npm-token=env:\/\/BUILD_SECRET_1/);
    for (const workflow of ['publish', 'check']) {
      const { jobs } = parse(files.get(`.github/workflows/${workflow}.yml`) ?? '');
      assert.equal(jobs.wtgos.with.containerfile, 'Dockerfile');
      assert.equal(jobs.wtgos.with.run, workflow === 'publish' ? true : undefined, 'RUN has a job of its own');
    }
    for (const step of done.next.filter((step: string) => /wtgos (?:build|check-image)/.test(step)))
      assert.match(step, /wtgos (?:build|check-image) --containerfile Dockerfile /);
    const again = await init(folder);
    assert.deepEqual(again.done.written, []);
    assert.deepEqual(await filesOf(folder), files);
  });

  test('publishes from the branch that there is', async () => {
    const remote = 'git@github.com:you/your-os.git';
    const folders: [folder: string, branch: string][] = [
      [await repository(remote, {}, 'trunk'), 'trunk'],
      [await repository(remote, {}, '1.0'), '1.0'],
      [await repository(remote, {}, "it's"), 'main'],
      [await repository(remote, {}, 'work'), 'master'],
    ];
    const [, , , [cloned = ''] = []] = folders;
    execFileSync('git', ['-C', cloned, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/master']);
    for (const [folder, branch] of folders) {
      const { status, done, stderr } = await init(folder);
      assert.equal(status, 0, stderr);
      const { on } = parse((await filesOf(folder)).get('.github/workflows/publish.yml') ?? '');
      assert.deepEqual(on.push.branches, [branch]);
      assert.match(
        done.next.join('\n'),
        new RegExp(`for the branch ${branch} alone[\\s\\S]*for the branch ${branch}\\.`),
      );
    }
  });

  test('says what is to be done where files, or a repository around the folder, were there', async () => {
    const folder = await repository('git@github.com:you/your-os.git', { '.gitignore': 'out/\n' });
    await mkdir(join(folder, '.github/workflows'), { recursive: true });
    await writeFile(join(folder, '.github/workflows/check.yml'), 'on: push\n');
    const { done } = await init(folder);
    assert.match(
      done.next.join('\n'),
      /workflows\/check\.yml was there[\s\S]*Add to \.gitignore[\s\S]*\n\/cosign\.key/,
    );
    await writeFile(join(folder, '.gitignore'), '*.key\n');
    assert.doesNotMatch((await init(folder)).done.next.join('\n'), /gitignore|at the top/);
    await mkdir(join(folder, 'os'));
    assert.match((await init(join(folder, 'os'))).done.next.join('\n'), /at the top of a repository alone/);
  });

  test('follows no link out of the folder', async () => {
    const elsewhere = await mkdtemp(join(parent, 'elsewhere-'));
    const folder = await repository('git@github.com:you/your-os.git');
    await symlink(elsewhere, join(folder, '.github'));
    const { status, stderr } = await init(folder);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /\.github is no folder/);
    assert.deepEqual(await readdir(elsewhere), []);
  });

  test('a remote that names no package is wrong input, and writes nothing', async () => {
    const names = [
      undefined,
      'https://github.com/you/x;touch%20pwned',
      'https://github.com/you/$(touch pwned)',
      'https://github.com/you/a\nwith:\n  to: evil',
      `https://github.com/you/${'{{'} secrets.X }}`,
      'https://github.com.evil.test/you/your-os',
      'https://evil.test/github.com/you/your-os',
      'git@github.com:../passwd',
      'git@github.com:you/-._-',
      'https://github.com/you/…',
      `https://github.com/you/${'a'.repeat(101)}`,
      'file:///etc',
      '--upload-pack=touch pwned',
    ];
    for (const remote of names) {
      const folder = await repository(remote);
      const { status, stderr } = await init(folder);
      assert.equal(status, 2, `${remote}: ${stderr}`);
      assert.match(stderr, /wtgos init --to ghcr\.io\/you\/your-os/, remote);
      assert.deepEqual([...(await filesOf(folder)).keys()], [], remote);
    }
  });

  test('flags that name no repository or base are wrong input', async () => {
    const folder = await repository('git@github.com:you/your-os.git');
    for (const args of [
      ['--to', 'ghcr.io/you/your-os:stable'],
      ['--to', 'oci:folder'],
      ['--to', 'ghcr.io/you/a\nb'],
      ['--base', 'oci:folder'],
      ['--base', 'ghcr.io/you/x\nRUN evil'],
      ['--to', ''],
    ]) {
      const { status, stderr } = await init(folder, ...args);
      assert.equal(status, 2, `${args}: ${stderr}`);
      assert.deepEqual([...(await filesOf(folder)).keys()], []);
    }
  });
});
