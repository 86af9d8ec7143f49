import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { UserError } from '../core/errors.ts';
import { readFlavours } from './plan-flavours.ts';

test('a flavour has a name, and what it says beside', () => {
  const text = `flavours:
  - name: desktop
    base: ghcr.io/o/r:stable
    build-args: { VARIANT: desktop }
    tags: [stable, "{date}"]
  - name: server
    platforms: [linux/arm64/v8]
`;
  assert.deepEqual(readFlavours(text, 'f.yaml'), [
    { name: 'desktop', base: 'ghcr.io/o/r:stable', buildArgs: { VARIANT: 'desktop' }, tags: ['stable', '{date}'] },
    { name: 'server', platforms: ['linux/arm64/v8'], buildArgs: {}, tags: [] },
  ]);
});

describe('refuses, with line and column', () => {
  const wrong: [string, RegExp][] = [
    ['flavours:\n  - name: a\n    bass: x\n', /f\.yaml:3:5: .*no member "bass"; did you mean base\?/],
    ['flavours:\n  - name: A\n', /f\.yaml:2:11: .*small letters/],
    ['flavours:\n  - base: a\n', /f\.yaml:2:5: /],
    ['flavours:\n  - name: a\n  - name: a\n', /f\.yaml:3:11: two flavours are called a/],
    ['flavours:\n  - name: a\n    tags: ["a b"]\n', /f\.yaml:3:12: .*is no tag/],
    ['flavours:\n  - name: a\n    tags: ["{home}"]\n', /f\.yaml:3:12: .*is no tag/],
    ['flavours:\n  - name: a\n    build-args: { A: "b\\nc" }\n', /f\.yaml:3:22: .*line break/],
    ['flavours:\n  - name: a\n    build-args: { A: 1.10 }\n', /f\.yaml:3:22: .*expected string/],
    ['flavours:\n  - name: a\n    build-args: { "A=B": "c" }\n', /f\.yaml:3:\d+: /],
    ['flavours:\n  - name: a\n    platforms: []\n', /f\.yaml:3:16: /],
    ['flavours: []\n', /f\.yaml:1:11: /],
    ['flavours: &a\n  - name: a\n', /anchors/],
  ];
  for (const [text, says] of wrong) {
    test(JSON.stringify(text), () => {
      assert.throws(
        () => readFlavours(text, 'f.yaml'),
        (error) => error instanceof UserError && error.code === 'input-invalid' && says.test(error.message),
      );
    });
  }
});
