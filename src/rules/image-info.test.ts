import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imageInfoRules } from './image-info.ts';
import { brief, contextOf, evidenceOf } from './testing.ts';

const [rule] = imageInfoRules;
const path = 'usr/share/ublue-os/image-info.json';
const info = (ref: unknown) => JSON.stringify({ 'image-name': 'x', 'image-ref': ref });
const judged = async (content: string | undefined, base?: string, targets?: readonly string[]) =>
  brief(
    (await rule?.check(
      evidenceOf({
        base: base === undefined ? {} : { [path]: base },
        changes: content === undefined ? {} : { [path]: content },
        context: { ...contextOf(), ...(targets && { targets }) },
      }),
    )) ?? [],
  );

for (const ref of [
  'ostree-image-signed:docker://ghcr.io/wtgos/wtgos',
  'ostree-image-signed:registry:ghcr.io/wtgos/wtgos:stable',
  'ostree-remote-image:fedora:docker://ghcr.io/wtgos/wtgos',
  'docker://ghcr.io/wtgos/wtgos',
  'ghcr.io/wtgos/wtgos',
]) {
  test(`says where it is published: ${ref}`, async () => {
    assert.deepEqual(await judged(info(ref)), []);
  });
}

for (const content of [
  info('ostree-image-signed:docker://ghcr.io/ublue-os/bluefin-dx'),
  info('ostree-image-signed:docker://ghcr.io/wtgos/wtgos-other'),
  info('ostree-unverified-registry:ghcr.io/wtgos/wtgos'),
  info(7),
  info(''),
  '{}',
  'no JSON',
]) {
  test(`a warning: ${content}`, async () => assert.deepEqual(await judged(content), [`LIN-05 warning ${path}`]));
}

test('the base’s own is a note; without a target or a file nothing is said', async () => {
  const other = info('ghcr.io/ublue-os/bluefin-dx');
  assert.deepEqual(await judged(undefined, other), [`LIN-05 note ${path}`]);
  assert.deepEqual(await judged(other, undefined, []), []);
  assert.deepEqual(await judged(undefined), []);
});
