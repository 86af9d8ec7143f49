import assert from 'node:assert/strict';
import { chmod, copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { effectiveOf } from '../../src/distrobox/effective.ts';
import { parseDistroboxPolicy } from '../../src/distrobox/policy.ts';
import { quadletUnit } from '../../src/distrobox/quadlet.ts';
import { residualOf } from '../../src/distrobox/residual.ts';
import { inChroot } from './chroots.ts';
import { ok, run, TOOLS, toolPath, workFolder } from './tools.ts';

const here = import.meta.dirname;
const root = join(here, '..', '..');
const image = 'localhost/agent:1';
const marker = 'a-token-of-the-person';

/** What the probe says, and the host's own namespaces under `host-…`. */
type Seen = ReadonlyMap<string, string>;

const prepare = `
cp /mnt/w/minbase.tar . && tar -rf minbase.tar -C /mnt/w ./.containersetupdone
podman import -q minbase.tar ${image} >/dev/null && rm minbase.tar
mkdir -p .local/share/wtg-workspace
echo private >private.txt
touch /tmp/of-the-host
perl -MIO::Socket::UNIX -e '$s = IO::Socket::UNIX->new(Local => $ARGV[0], Listen => 9) or die; $s->accept while 1' \\
  /run/user/1000/bus &
for kind in pid net ipc user mnt; do echo "host-$kind=$(readlink /proc/self/ns/$kind)"; done
`;

/** Runs a script on the host that distrobox-host.sh makes. */
async function onHost(script: string, files: Readonly<Record<string, string>>): Promise<Seen> {
  const folder = workFolder('distrobox-run');
  await chmod(folder, 0o755);
  await copyFile(toolPath('minbase.tar'), join(folder, 'minbase.tar'));
  await copyFile(join(here, 'distrobox-probe.sh'), join(folder, 'probe.sh'));
  // Tells distrobox's start-up that no packages are missing.
  const all = { ...files, '.containersetupdone': '', 'script.sh': `${prepare}\n${script}` };
  for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text);
  const command = [join(here, 'distrobox-host.sh'), folder, 'sh', '/mnt/w/script.sh'];
  const said = await ok(run('sh', command, { env: { WTGOS_TOOLS: TOOLS }, timeoutMs: 300_000 }));
  const lines = said.split('\n').map((line) => line.trimEnd().split('='));
  return new Map(lines.filter(({ length }) => length > 1).map(([name = '', ...rest]) => [name, rest.join('=')]));
}

const policyFile = join(root, 'policies/agent-container.yaml');
const policy = parseDistroboxPolicy(await readFile(policyFile, 'utf8'), policyFile);

/** For each thing that remains, how it is seen that it does. */
const reaches: Readonly<Record<string, (seen: Seen) => boolean>> = {
  'host-files': (seen) => seen.get('reads-home') === 'yes' || seen.get('reads-home-by-host') === 'yes',
  'temporary-files': (seen) => seen.get('sees-tmp') === 'yes',
  'host-devices': (seen) => seen.get('opens-accel-by-host') === 'yes',
  'host-commands': (seen) => seen.get('connects-bus') === 'yes' || seen.get('connects-bus-by-host') === 'yes',
  'no-selinux': (seen) => /label=disable/.test(seen.get('security') ?? ''),
  'host-environment': (seen) => seen.get('token') === marker,
  network: (seen) => /\b(?!lo\b)\w/.test(seen.get('interfaces') ?? ''),
  'gpu-driver': (seen) => seen.get('opens-render') === 'yes',
};

function assertLimited(seen: Seen): void {
  assert.equal(seen.get('uid'), '1000');
  const devices = (seen.get('devices') ?? '')
    .split(' ')
    .filter((path) => /dri|kfd|accel|video|input|fuse|tun/.test(path));
  assert.deepEqual(devices, ['/dev/kfd', '/dev/dri/card0', '/dev/dri/renderD128']);
  for (const name of ['opens-render', 'opens-kfd', 'writes-workspace']) assert.equal(seen.get(name), 'yes', name);
  for (const name of ['opens-card', 'opens-accel', 'makes-nodes']) assert.equal(seen.get(name), 'no', name);
  for (const kind of ['pid', 'net', 'ipc', 'user', 'mnt']) {
    assert.ok(seen.get(`ns-${kind}`) && seen.get(`host-${kind}`), kind);
    assert.notEqual(seen.get(`ns-${kind}`), seen.get(`host-${kind}`), kind);
  }
  assert.equal(seen.get('CapEff'), '0000000000000000');
}

function assertReaches(seen: Seen, ids: readonly string[]): void {
  const reached = Object.keys(reaches).filter((id) => reaches[id]?.(seen));
  assert.deepEqual(reached.sort(), [...ids].sort(), JSON.stringify([...seen]));
}

describe('the repository’s manifest, run by distrobox 1.8 and rootless podman', () => {
  let seen: Seen = new Map();
  before(async () => {
    const text = await readFile(join(root, 'distrobox.ini'), 'utf8');
    const manifest = text.replace(/^image=.*/m, `image=${image}`).replace('pull=true', 'pull=false');
    const script = `
distrobox assemble create --file /mnt/w/distrobox.ini >/dev/null 2>&1
WTGOS_TEST_TOKEN=${marker} distrobox enter wtg-agent -- sh /run/host/mnt/w/probe.sh 2>/dev/null
echo "security=$(podman inspect --format '{{.HostConfig.SecurityOpt}} {{.HostConfig.Privileged}}' wtg-agent)"
echo "workspace=$(ls .local/share/wtg-workspace)"
podman rm -t 0 -f wtg-agent >/dev/null 2>&1
`;
    seen = await onHost(script, { 'distrobox.ini': manifest });
  });

  test('is entered as the person, with the graphics devices, the workspace and namespaces of its own', () => {
    assertLimited(seen);
    assert.match(seen.get('security') ?? '', / false$/);
    assert.equal(seen.get('workspace'), 'from-inside');
  });

  test('reaches what check-distrobox calls residual, each thing of it and nothing else', () => {
    const ids = residualOf({ rootful: false }).map(({ id }) => id);
    assertReaches(seen, ids);
    // By mode alone: what the person may not open stays shut.
    assert.equal(seen.get('opens-video-by-host'), 'no');
  });
});

describe('the strict unit', () => {
  const box = { name: 'wtg-agent', line: 1, settings: [], argv: undefined, rootful: false };
  const unit = quadletUnit(box, effectiveOf(['create', image, '--verbose']), policy);

  /** What the generator of a podman makes of the unit. */
  async function generated(suite: 'trixie' | 'sid'): Promise<string> {
    const folder = workFolder('quadlet');
    await writeFile(join(folder, 'wtg-agent.container'), unit);
    const generator = '/usr/lib/systemd/user-generators/podman-user-generator';
    const command = ['env', `QUADLET_UNIT_DIRS=${folder}`, generator, '--user', '--dryrun'];
    return ok(inChroot(suite, command));
  }

  test('is accepted by the generator of trixie’s podman, without a word', async () => {
    const made = await generated('trixie');
    assert.match(made, /^ExecStart=\/usr\/bin\/podman run /m);
    assert.doesNotMatch(made, /privileged|label=disable|unsupported|error/i);
  });

  test('run as generated, it reaches the graphics devices, the workspace and its network, and nothing else', async () => {
    const made = await generated('trixie');
    const start = /^ExecStart=(.*)$/m.exec(made)?.[1] ?? '';
    // What needs systemd itself: a control group to split, someone to be told, and its specifiers.
    const command = start
      .replace(' --cgroups=split', '')
      .replace(' --sdnotify=conmon', '')
      .replaceAll('%h', '/home/user')
      .replaceAll('%t/%N', '/run/user/1000/wtg-agent');
    assert.doesNotMatch(command, /%/);
    const script = `
export WTGOS_TEST_TOKEN=${marker}
${command} >/dev/null
podman cp /mnt/w/probe.sh wtg-agent:/workspace/probe.sh >/dev/null 2>&1 || cp /mnt/w/probe.sh .local/share/wtg-workspace/
podman exec wtg-agent sh /workspace/probe.sh
echo "security=$(podman inspect --format '{{.HostConfig.SecurityOpt}} {{.HostConfig.Privileged}}' wtg-agent)"
podman rm -t 0 -f wtg-agent >/dev/null 2>&1
`;
    const seen = await onHost(script, {});
    assertLimited(seen);
    assertReaches(seen, ['network', 'gpu-driver']);
    assert.equal(seen.get('CapBnd'), '0000000000000000');
    assert.equal(seen.get('NoNewPrivs'), '1');
    assert.equal(seen.get('writes-root'), 'no');
  });
});
