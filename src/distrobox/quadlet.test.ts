import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { UserError } from '../core/errors.ts';
import { effectiveOf } from './effective.ts';
import type { DistroboxPolicy } from './policy.ts';
import { quadletUnit } from './quadlet.ts';

const policy: DistroboxPolicy = {
  schema: 'https://wtgos.github.io/actions/schemas/distrobox-policy/v1.json',
  name: 'test',
  devices: ['/dev/dri', '/dev/kfd'],
  workspace: '~/.local/share/wtg-workspace',
  images: [],
  allow: [],
};

function unit(name: string, image: string): string {
  const box = { name, line: 1, settings: [], argv: undefined, rootful: false };
  return quadletUnit(box, effectiveOf(['create', '--privileged', '--volume', '/:/host', image, '--verbose']), policy);
}

describe('the strict unit', () => {
  test('has the policy’s devices and workspace, and nothing that the manifest opened', () => {
    const lines = unit('agent', 'ghcr.io/a/b:c').split('\n');
    assert.deepEqual(
      lines.filter((line) => /^(AddDevice|Volume|Image|DropCapability|NoNewPrivileges|ReadOnly)=/.test(line)),
      [
        'Image=ghcr.io/a/b:c',
        'AddDevice=/dev/dri',
        'AddDevice=/dev/kfd',
        'Volume=%h/.local/share/wtg-workspace:/workspace:Z',
        'DropCapability=all',
        'NoNewPrivileges=true',
        'ReadOnly=true',
      ],
    );
    assert.doesNotMatch(lines.join('\n'), /privileged|SecurityLabelDisable|Network=host|PodmanArgs/i);
  });

  for (const [name, image] of [
    ['a b', 'x'],
    ['a\nExec=x', 'x'],
    ['%n', 'x'],
    ['a', 'x y'],
    ['a', 'x\nPodmanArgs=--privileged'],
    ['a', '--privileged'],
    ['a', ''],
  ] as const) {
    test(`nothing is put into a unit: ${JSON.stringify([name, image])}`, () => {
      assert.throws(
        () =>
          quadletUnit(
            { name, line: 1, settings: [], argv: undefined, rootful: false },
            { ...effectiveOf(['create', 'x']), image },
            policy,
          ),
        UserError,
      );
    });
  }
});
