import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../core/errors.ts';
import { formatImageReference, parseImageReference } from './reference.ts';

const digest = `sha256:${'a1'.repeat(32)}` as const;

const good: [text: string, formatted: string][] = [
  ['ghcr.io/wtgos/wtgos', 'ghcr.io/wtgos/wtgos'],
  ['docker://ghcr.io/wtgos/wtgos:stable', 'ghcr.io/wtgos/wtgos:stable'],
  [`ghcr.io/wtgos/wtgos:stable@${digest}`, `ghcr.io/wtgos/wtgos:stable@${digest}`],
  [`localhost/a@${digest}`, `localhost/a@${digest}`],
  ['127.0.0.1:5000/a/b_c/d__e/f--g:1', '127.0.0.1:5000/a/b_c/d__e/f--g:1'],
  ['[::1]:5000/a', '[::1]:5000/a'],
  ['GHCR.io/o/r', 'ghcr.io/o/r'],
  ['docker.io/alpine', 'docker.io/library/alpine'],
  ['index.docker.io/o/r:1', 'docker.io/o/r:1'],
  ['oci:out', 'oci:/work/out'],
  ['oci:/abs:stable', 'oci:/abs:stable'],
  ['oci:../x:ghcr.io/o/r:tag', 'oci:/x:ghcr.io/o/r:tag'],
  [`oci:out@${digest}`, `oci:/work/out@${digest}`],
  [`oci:out:stable@${digest}`, `oci:/work/out:stable@${digest}`],
];

for (const [text, formatted] of good) {
  test(`${text} names ${formatted}`, () => {
    const reference = parseImageReference(text, '/work');
    assert.equal(formatImageReference(reference), formatted);
    assert.deepEqual(parseImageReference(formatted, '/elsewhere'), reference);
  });
}

const bad: [text: string, hint: RegExp][] = [
  ['alpine', /ghcr\.io\/owner\/alpine/],
  ['alpine:3.20', /registry/],
  ['owner/image:1', /ghcr\.io\/owner\/image:1/],
  ['ghcr.io', /registry/],
  ['ghcr.io/', /Path members/],
  ['ghcr.io/WtgOS/image', /lower case: ghcr\.io\/wtgos\/image/],
  ['ghcr.io/a//b', /Path members/],
  ['ghcr.io/a/../b', /Path members/],
  ['ghcr.io/a/b:', /tag/],
  ['ghcr.io/a/b:.x', /tag/],
  [`ghcr.io/a/b:${'x'.repeat(129)}`, /tag/],
  ['ghcr.io/a@sha256:abc', /64 hex/],
  [`ghcr.io/a@sha512:${'a'.repeat(128)}`, /sha256/],
  [`ghcr.io/a@${digest.toUpperCase().replace('SHA256', 'sha256')}`, /lower case/],
  ['https://ghcr.io/a/b', /https/],
  ['dir:/x', /skopeo copy/],
  ['user@ghcr.io/a', /host/],
  ['ghcr.io:99999999/a', /host/],
  ['ghcr.io:65536/a', /host/],
  ['[::::]/a', /host/],
  ['999.1.1.1/a', /host/],
  ['1.2.3.4.5/a', /host/],
  ['registry.123/a', /host/],
  ['127.1/a', /host/],
  ['0x7f.0.0.1:5000/a', /host/],
  ['[0:0::1]:5000/a', /host/],
  ['ghcr.io/a b', /one name/],
  ['ghcr.io/a\u0000', /one name/],
  ['oci:', /oci:DIR/],
  ['oci::tag', /oci:DIR/],
  ['oci:dir:', /tag/],
  ['oci:dir@sha256:12', /64 hex/],
  ['', /registry/],
];

for (const [text, hint] of bad) {
  test(`${JSON.stringify(text.slice(0, 40))} is refused`, () => {
    assert.throws(
      () => parseImageReference(text, '/work'),
      (error) => error instanceof UserError && error.code === 'image-reference-invalid' && hint.test(error.hint ?? ''),
    );
  });
}

test('a login in what should be a name is not said again', () => {
  for (const text of [
    'https://you:open-sesame@host.example/x',
    'docker://open-sesame@host.example/x',
    'you:open-sesame@host.example/x',
  ]) {
    assert.throws(
      () => parseImageReference(text, '/'),
      (error: Error) => !error.message.includes('open-sesame') && error.message.includes('host.example/x'),
      text,
    );
  }
  assert.throws(() => parseImageReference('alpine:3@sha256:12', '/'), /"alpine:3@sha256:12" names no image/);
});

test('long hostile names are refused quickly', () => {
  const started = performance.now();
  for (const part of ['a-', 'a_', 'a.', '-', 'a']) {
    assert.throws(() => parseImageReference(`ghcr.io/${part.repeat(1500)}!`, '/'));
    assert.throws(() => parseImageReference(`${part.repeat(1500)}.!/x`, '/'));
  }
  assert.ok(performance.now() - started < 2000);
});
