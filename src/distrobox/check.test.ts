import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { UserError } from '../core/errors.ts';
import { type Checked, checkManifest } from './check.ts';
import { bluefin } from './machine.ts';
import { parseDistroboxPolicy } from './policy.ts';
import { quadletUnit } from './quadlet.ts';
import { rules } from './rules.ts';
import type { Version } from './types.ts';

const root = join(import.meta.dirname, '..', '..');
const policyFile = 'policies/agent-container.yaml';
const policy = parseDistroboxPolicy(await readFile(join(root, policyFile), 'utf8'), policyFile);

function check(text: string, version: Version = '1.8', strict = true): Checked {
  return checkManifest(Buffer.from(text), 'distrobox.ini', { version, policy, strict, machine: bluefin });
}

/** Errors and unknowns as `RULE value at line:column`. */
function found(text: string, version?: Version): string[] {
  return check(text, version)
    .verdict.findings.filter(({ level }) => level === 'error' || level === 'unknown')
    .map(({ rule, evidence, at }) => `${rule} ${evidence['value'] ?? ''} at ${at?.line}:${at?.column}`);
}

const good = [
  '[agent]',
  'image=ghcr.io/ublue-os/fedora-toolbox:latest',
  'unshare_all=true',
  'additional_flags="--privileged=false --cap-add=SYS_ADMIN --device=/dev/dri --device=/dev/kfd"',
  'home=/home/user/.local/share/wtg-workspace',
  '',
];
const goodBut = (...lines: string[]) => [...good.slice(0, -1), ...lines, ''].join('\n');

describe('the repository’s manifest', async () => {
  const text = await readFile(join(root, 'distrobox.ini'), 'utf8');

  test('passes as distrobox 1.8 reads it, and uses every exception of the policy', () => {
    const { verdict } = check(text);
    assert.equal(verdict.result, 'pass');
    assert.deepEqual(verdict.unusedClauses, []);
  });

  test('says what remains, each with its consequence and a way out', () => {
    const notes = check(text).verdict.findings.filter(({ rule }) => rule === 'DBX-20');
    assert.deepEqual(
      notes.map(({ evidence }) => evidence['residual']),
      [
        'host-files',
        'temporary-files',
        'host-devices',
        'host-commands',
        'no-selinux',
        'host-environment',
        'network',
        'gpu-driver',
      ],
    );
    for (const { fix, message } of notes) assert.ok(fix && message.includes('. '), message);
  });

  test('has a strict unit of the same name and image, which is shipped as it is generated', async () => {
    const [box] = check(text).boxes;
    assert.ok(box?.effective);
    const shipped = await readFile(join(root, 'system_files/usr/share/wtgos/wtg-agent.container'), 'utf8');
    assert.equal(shipped, quadletUnit(box.declared, box.effective, policy));
  });

  test('fails as distrobox 2.0 reads it: $HOME is taken literally there', () => {
    assert.match(JSON.stringify(check(text, '2.0').verdict.findings), /neither ~ nor \$HOME/);
  });
});

describe('the scopes that need no digest', () => {
  test('are those that the host’s policy.json verifies', async () => {
    const host = JSON.parse(await readFile(join(root, 'system_files/etc/containers/policy.json'), 'utf8'));
    for (const scope of policy.images) assert.equal(host.transports.docker[scope][0].type, 'sigstoreSigned');
    assert.equal(host.default[0].type, 'reject');
  });
});

describe('effective', () => {
  test('nothing is found in the best manifest of both versions', () => {
    assert.deepEqual(found(good.join('\n')), []);
    assert.deepEqual(found(good.join('\n'), '2.0'), []);
  });

  test('a manifest that only names devices is privileged, and shares everything', () => {
    const text = '[a]\nimage=ghcr.io/ublue-os/fedora-toolbox\nadditional_flags="--device /dev/dri --device /dev/kfd"\n';
    assert.deepEqual(found(text), [
      'DBX-03 privileged at 3:1',
      'DBX-05 ipc at 1:1',
      'DBX-05 network at 1:1',
      'DBX-05 pid at 1:1',
      'DBX-05 /dev at 1:1',
      'DBX-05 /sys at 1:1',
      'DBX-05 groups at 1:1',
    ]);
  });

  for (const [line, expected] of [
    ['additional_flags="--privileged"', 'DBX-03 privileged'],
    ['additional_flags=--device=/dev/accel', 'DBX-04 /dev/accel'],
    ['additional_flags=--device /dev/dri/../video0:/dev/dri', 'DBX-04 /dev/dri/../video0'],
    ['additional_flags=--net=host', 'DBX-05 network'],
    ['additional_flags=--pid=container:other', 'DBX-05 pid'],
    ['additional_flags=-v /dev:/dev', 'DBX-05 /dev'],
    ['additional_flags=--label distrobox.unshare_groups=0', 'DBX-05 groups'],
    ['volume=/etc:/etc', 'DBX-06 /etc'],
    ['volume=/home/user/.local/share/wtg-workspace/../x:/x', 'DBX-06 /home/user/.local/share/x'],
    ['additional_flags=--mount type=bind,src=/srv,dst=/srv', 'DBX-06 /srv'],
    ['volume=/run/podman/podman.sock:/s', 'DBX-07 /run/podman/podman.sock'],
    ['volume=/var/run/docker.sock:/s', 'DBX-07 /var/run/docker.sock'],
    ['additional_flags=--cap-add=net_admin,cap_sys_ptrace', 'DBX-08 NET_ADMIN'],
    ['root=true', 'DBX-09 root'],
    ['additional_flags=docker.io/library/alpine', 'DBX-12 docker.io/library/alpine'],
    ['additional_flags=--security-opt seccomp=unconfined', 'DBX-11 --security-opt=seccomp=unconfined'],
    ['additional_flags=--env-host', 'DBX-11 --env-host=true'],
    ['additional_flags=--gpus all', 'DBX-11 --gpus=all'],
    ['additional_flags=--new-flag=x', 'DBX-11 --new-flag=x'],
  ] as const) {
    test(line, () => {
      for (const version of ['1.8', '2.0'] as const) {
        const all = found(goodBut(line), version);
        assert.ok(
          all.some((each) => each.startsWith(`${expected} at 6:`)),
          `${version}: ${all.join(', ')}`,
        );
      }
    });
  }

  test('--userns=host counts in 1.8; in 2.0 distrobox’s own comes after it', () => {
    assert.deepEqual(found(goodBut('additional_flags=--userns=host')), ['DBX-05 user at 6:1']);
    assert.deepEqual(found(goodBut('additional_flags=--userns=host'), '2.0'), []);
  });

  for (const [image, isGood] of [
    [`docker.io/library/alpine@sha256:${'a'.repeat(64)}`, true],
    ['ghcr.io/ublue-os/other', true],
    ['ghcr.io/ublue-osx/other', false],
    ['alpine', false],
    [`alpine@sha256:${'a'.repeat(64)}`, false],
    ['docker-archive:/x', false],
  ] as const) {
    test(`image ${image}`, () => {
      const text = good.join('\n').replace(/image=.*/, `image=${image}`);
      assert.deepEqual(found(text), isGood ? [] : [`DBX-10 ${image} at 2:1`]);
    });
  }
});

describe('declared', () => {
  for (const [key, meant] of [
    ['unshare_net', 'unshare_netns'],
    ['unshare_pid', 'unshare_process'],
    ['mounts', 'volume'],
    ['unshare_al', 'unshare_all'],
  ] as const) {
    test(`${key} is no key; meant is ${meant}`, () => {
      for (const version of ['1.8', '2.0'] as const) {
        const [finding] = check(goodBut(`  ${key}=1`), version).verdict.findings;
        assert.equal(finding?.rule, 'DBX-02');
        assert.deepEqual(finding.at, { file: 'distrobox.ini', line: 6, column: 3 });
        assert.match(finding.fix ?? '', new RegExp(`Did you mean ${meant}\\?`));
      }
    });
  }

  test('volumes is a key of 2.0 only', () => {
    assert.deepEqual(found(goodBut('volumes=/etc:/e')), ['DBX-02  at 6:1']);
    assert.deepEqual(found(goodBut('volumes=/etc:/e'), '2.0'), ['DBX-06 /etc at 6:1']);
  });

  for (const line of [
    'hostname=$(id)',
    'hostname=`id`',
    'replace=true',
    'hostname=a;b',
    ';comment',
    'foo-bar=x',
    'hostname="x',
  ]) {
    test(`1.8 would run ${JSON.stringify(line)}: no argv is claimed, for the next container neither`, () => {
      const { boxes, verdict } = check(`${goodBut(line)}[next]\nimage=alpine\n`);
      assert.deepEqual(
        boxes.map(({ effective }) => effective),
        [undefined, undefined],
      );
      assert.equal(verdict.result, 'fail');
      assert.ok(verdict.findings.some(({ rule, at }) => rule === 'DBX-01' && at?.line === 6));
    });
  }

  test('in 2.0 an include comes after the section’s own flags, and takes back what they narrow', () => {
    const text = `${goodBut('include=more')}[more]\nadditional_flags=--privileged\n`;
    const ofAgent = (version: Version) => found(text, version).filter((each) => each.startsWith('DBX-03'));
    assert.deepEqual(ofAgent('2.0')[0], 'DBX-03 privileged at 8:1');
    assert.ok(ofAgent('1.8').length > 0);
  });
});

const many = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join('');
const sections = (text: (at: number) => string) => many(99, (at) => `[s${at}]\n${text(at)}`);

describe('bad files', () => {
  const refused = (bytes: Uint8Array, message: RegExp) =>
    assert.throws(
      () => checkManifest(bytes, 'x.ini', { version: '1.8', policy, strict: true, machine: bluefin }),
      (error) => error instanceof UserError && error.code === 'manifest-invalid' && message.test(error.message),
    );

  test('binary', () => refused(Buffer.from([0x5b, 0xff, 0xfe, 0x0a]), /no UTF-8/));
  test('NUL', () => refused(Buffer.from('[a]\nimage=\0\n'), /x\.ini:2: holds a NUL/));
  test('a line of 1 MB', () => refused(Buffer.from(`[a]\nimage=${'x'.repeat(1_000_000)}\n`), /larger|longer/));
  test('a long line', () => refused(Buffer.from(`[a]\nimage=${'x'.repeat(20_000)}\n`), /x\.ini:2: .*longer/));

  test('a byte order mark is part of the first line in 1.8, and nothing in 2.0', () => {
    assert.ok(found(`\ufeff${good.join('\n')}`).some((each) => each.startsWith('DBX-01')));
    assert.deepEqual(found(`\ufeff${good.join('\n')}`, '2.0'), []);
  });

  test('CRLF is taken by both', () => {
    for (const version of ['1.8', '2.0'] as const) assert.deepEqual(found(good.join('\r\n'), version), []);
  });

  test('circles of includes end', () => {
    for (const version of ['1.8', '2.0'] as const) {
      const text = '[a]\ninclude=b\n[b]\nimage=x\ninclude=a\n';
      assert.ok(
        found(text, version).some((each) => each.startsWith('DBX-01')),
        version,
      );
    }
  });

  test('more than 100 sections', () => refused(Buffer.from('[a]\n'.repeat(101)), /:101: more than 100 sections/));
  test('more than 2,000 lines', () => refused(Buffer.from('\n'.repeat(2_001)), /more than 2000 lines/));

  for (const [title, text] of [
    ['includes in a chain', sections((at) => `${'image=x\n'.repeat(15)}include=s${at + 1}\n`)],
    ['every section includes all others', sections((at) => `x${at}=1\n${many(18, (other) => `include=s${other}\n`)}`)],
    ['a key of many values', `[a]\n${many(1_990, (at) => `volume=/v${at}:/v\n`)}`],
    ['many flags', `[a]\n${many(30, () => `additional_flags=${'--device=/dev/x '.repeat(500)}\n`)}`],
    ['blanks without end', `[a]\n${many(30, () => `image=${' '.repeat(8_000)}x\n`)}`],
    ['tabs without end', `[a]\n${many(30, () => `${'\t'.repeat(8_000)}x\n`)}`],
    ['brackets without end', `[a]\n${many(30, () => `image=${']'.repeat(8_000)}\n`)}`],
    ['quotes and braces without end', `[a]\n${many(30, () => `volume=${'{"'.repeat(4_000)}\n`)}`],
    ['dots in the names', sections((at) => `include=${'.'.repeat(2_000)}${at}\n`)],
  ] as const) {
    test(`${title}: judged in bounded time`, () => {
      const start = performance.now();
      for (const version of ['1.8', '2.0'] as const) found(text, version);
      assert.ok(performance.now() - start < 10_000, `${performance.now() - start} ms`);
    });
  }

  test('1.8 does not see an include behind a tab', () => {
    const [finding] = check(`${goodBut('\tinclude=agent')}`).verdict.findings;
    assert.match(finding?.message ?? '', /behind a tab/);
    assert.deepEqual(finding?.at, { file: 'distrobox.ini', line: 6, column: 2 });
  });

  test('an empty file names no container', () => {
    assert.ok(found('', '2.0').some((each) => each.startsWith('DBX-01')));
    assert.ok(found('', '1.8').some((each) => each.startsWith('DBX-01')));
  });

  test('2.0 crashes at an empty value', () => assert.deepEqual(found('[a]\nhome=\n', '2.0'), ['DBX-01  at 2:1']));

  test('1.8 does not read a last line without newline', () => {
    assert.deepEqual(found(`${good.join('\n')}root=true`), ['DBX-02  at 6:1']);
  });
});

test('an unknown flag stops in strict mode only', () => {
  const text = goodBut('additional_flags=--new-flag=x');
  assert.equal(check(text).verdict.result, 'fail');
  assert.equal(check(text, '1.8', false).verdict.result, 'pass');
});

test('docs/distrobox.md has every rule and everything that remains', async () => {
  const page = await readFile(join(root, 'docs/distrobox.md'), 'utf8');
  for (const [id, title] of Object.entries(rules)) assert.ok(page.includes(`| ${id} | ${title} |`), id);
  const [box] = check(good.join('\n')).boxes;
  for (const { id } of box?.residual ?? []) assert.ok(page.includes(`| \`${id}\`: `), id);
});
