/** Tags by templates: what they become, and that hostile values become nothing. */
import assert from 'node:assert/strict';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { UserError } from '../../src/core/errors.ts';
import { silentLog } from '../../src/core/log.ts';
import { osVersionOf } from '../../src/pipeline/os-release.ts';
import { planTags, tagTemplate } from '../../src/pipeline/tags.ts';
import { tagTargets } from '../../src/pipeline/target.ts';
import { loadPublicKey, loadSigningKey } from '../../src/sigstore/keys.ts';
import type { Origin } from '../../src/sigstore/origin.ts';
import { verifyAsCosign } from '../../src/sigstore/verify.ts';
import { password, publishWorld, startWorld, type World } from './world.ts';

const created = new Date('2026-11-23T23:59:59Z');
const push: Origin = {
  kind: 'github',
  serverUrl: 'https://github.com',
  repository: 'you/image',
  ref: 'refs/heads/main',
  sha: '0123456789abcdef0123456789abcdef01234567',
  workflowRef: 'you/image/.github/workflows/publish.yml@refs/heads/main',
  eventName: 'push',
  runId: '1',
  runAttempt: '1',
};
const pull: Origin = { ...push, ref: 'refs/pull/12/merge', eventName: 'pull_request' };
const grammar = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

const planned = (templates: string[], origin: Origin = push, clock = created, references: string[] = []) =>
  planTags(templates, references, { created: clock, origin }, silentLog);
const tagsOf = (templates: string[], origin?: Origin) => planned(templates, origin).fill('43').tags;

describe('templates', () => {
  for (const [template, tag] of [
    ['stable', 'stable'],
    ['{date}', '20261123'],
    ['stable-{date}', 'stable-20261123'],
    ['{sha}', '0123456'],
    ['{os-version}.{date}', '43.20261123'],
    ['{os-version}', '43'],
  ] as const) {
    test(`${template} is ${tag}`, () => {
      assert.match(template, tagTemplate);
      assert.deepEqual(tagsOf([template]), [tag]);
    });
  }

  test('one list serves pushes and pull requests, and no pull request moves the plain ones', () => {
    const list = ['stable', '{date}', 'pr-{pr}', 'pr-{pr}-{sha}'];
    assert.deepEqual(tagsOf(list), ['stable', '20261123']);
    assert.deepEqual(tagsOf(list, pull), ['pr-12', 'pr-12-0123456']);
    const fromTarget: Origin = { ...push, eventName: 'pull_request_target' };
    assert.throws(() => tagsOf(['stable'], fromTarget), /none of stable is moved in a pull request/);
    assert.throws(() => tagsOf(['pr-{pr}'], fromTarget), /\{pr\} is not known here/);
    assert.throws(() => tagsOf(['pr-{pr}']), /outside of a pull request/);
  });

  test('equal ones are one', () => assert.deepEqual(tagsOf(['43', '{os-version}', '43']), ['43']));

  test('references follow them', () => {
    const { references } = planned(['{os-version}'], push, created, [
      'ghcr.io:443/you/image:{os-version}',
      'ghcr.io/you/image:pr-{pr}',
    ]).fill('43');
    assert.deepEqual(references, ['ghcr.io:443/you/image:43']);
  });

  for (const [template, why] of [
    ['-{sha}', 'a first character that no tag has'],
    ['{user}', 'an unknown word'],
    ['{date', 'an open brace'],
    ['{{date}}', 'two braces'],
    ['a/b', 'a slash'],
    ['', 'nothing'],
  ] as const) {
    test(`${JSON.stringify(template)} is none: ${why}`, () => assert.doesNotMatch(template, tagTemplate));
  }

  for (const [templates, origin, clock, message] of [
    [['{date}'], push, new Date(0), /\{date\} is not known here/],
    [['{sha}'], { kind: 'local' }, created, /\{sha\} is not known here/],
    [[`${'a'.repeat(124)}-{date}`], push, created, /which is no tag/],
    [[`sha256-${'a'.repeat(64)}`], push, created, /which is no tag/],
    [[`sha256-${'a'.repeat(64)}.sig`], push, created, /which is no tag/],
  ] as const) {
    test(`before any work: ${templates[0]?.slice(0, 24)} is refused (${message.source})`, () => {
      assert.throws(() => planned([...templates], origin, clock), message);
    });
  }
});

describe('os-release is the image’s text', () => {
  const read = (text: string) =>
    osVersionOf({
      lookup: (path) => (path === 'etc/os-release' ? ({ type: 'file', size: text.length } as never) : undefined),
      readFile: async () => Buffer.from(text),
    });

  for (const [text, version] of [
    ['VERSION_ID=43', '43'],
    ['VERSION_ID="43.20261123"\n', '43.20261123'],
    ["ID=x\nVERSION_ID='10'\r\n", '10'],
    ['VERSION_ID=42\nVERSION_ID=43\n', '43'],
    ['VERSION_ID=stable', undefined],
    ['VERSION_ID="43 stable"', undefined],
    ['VERSION_ID=../../other', undefined],
    ['VERSION_ID="43\nVERSION_ID=$(id)"', undefined],
    ['VERSION_ID=-1', undefined],
    [`VERSION_ID=${'4'.repeat(33)}`, undefined],
    ['MY_VERSION_ID=43', undefined],
    ['', undefined],
  ] as const) {
    test(`${JSON.stringify(text).slice(0, 40)} is ${version}`, async () => assert.equal(await read(text), version));
  }

  test('any text gives a tag that is one, or an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.stringMatching(/^[0-9][ -~]{0,40}$/)), async (value) => {
        const version = await read(`VERSION_ID=${value}\n`);
        try {
          const { tags } = planned(['{os-version}', 'x-{os-version}']).fill(version);
          for (const tag of tags) assert.match(tag, grammar);
          assert.match(tags[0] ?? '', /^[0-9]/);
        } catch (error) {
          assert.ok(error instanceof UserError, String(error));
        }
      }),
    );
  });
});

describe('references that say two things, or nothing, are refused:', () => {
  for (const [what, references, says] of [
    [
      'two for a tag',
      ['a.example/x:stable', 'b.example/x:stable'],
      /a\.example.* and b\.example|b\.example.* and a\.example/,
    ],
    ['one for another tag', ['a.example/x:stable', 'a.example/x:stabel'], /stabel is for none of the tags/],
  ] as const) {
    test(what, async () => {
      await using world = await startWorld();
      const target = await world.target();
      assert.throws(() => tagTargets(target, ['stable'], references), { code: 'input-invalid', message: says });
      assert.deepEqual(tagTargets(target, ['stable', 'stable'], ['a.example/x:stable', 'a.example/x:stable']), [
        { tag: 'stable', reference: 'a.example/x:stable' },
      ]);
    });
  }
});

async function publishTags(world: World, tags: string[], origin: Origin = push) {
  const [publicKey, privateKey] = await Promise.all(
    [world.publicKeyFile, world.privateKeyFile].map((file) => readFile(file, 'utf8')),
  );
  const target = await world.target();
  const publish = {
    target,
    tags,
    references: tags.map((tag) => `ghcr.io/wtgos/wtgos:${tag}`),
    key: await loadSigningKey(privateKey ?? '', password),
    publicKeys: [loadPublicKey(publicKey ?? '')],
    allowRollback: false,
  };
  return { built: await publishWorld(world, { options: { publish }, services: { origin } }), target, publish };
}

describe('published', () => {
  test('all are aliases of one digest, each signed for, and a second run moves nothing', async () => {
    await using world = await startWorld();
    const templates = ['stable', '{os-version}.{date}', '{sha}'];
    const { built, target, publish } = await publishTags(world, templates);
    const tags = ['stable', '43.20260101', '0123456'];
    assert.deepEqual(
      built.published?.tags.map(({ tag }) => tag),
      tags,
    );
    for (const tag of tags) assert.equal((await target.getManifest(tag))?.descriptor.digest, built.digest, tag);
    const subject = (await target.getManifest('stable'))?.descriptor;
    assert.ok(subject);
    assert.deepEqual(
      built.published?.hosts.map(({ reference, result }) => [reference, result]),
      tags.map((tag) => [`ghcr.io/wtgos/wtgos:${tag}`, 'accepted']),
    );
    const { legacy } = await verifyAsCosign(target, subject, publish.publicKeys, ['ghcr.io/wtgos/wtgos']);
    assert.ok(legacy.ok);
    const manifestPuts = () =>
      world.registry.log.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'));
    assert.deepEqual(
      manifestPuts()
        .map(({ path }) => path.split('/').at(-1) ?? '')
        .slice(-3),
      tags,
      'tags last, the same manifest under each name',
    );

    world.registry.log.length = 0;
    assert.equal((await publishTags(world, templates)).built.digest, built.digest);
    assert.deepEqual(
      manifestPuts().filter(({ path }) => !path.endsWith(built.digest)),
      [],
    );
  });

  test('an os-release that names another tag moves none', async () => {
    await using world = await startWorld();
    await writeFile(join(world.folder, 'os-release'), 'ID=x\nVERSION_ID=stable\n');
    await appendFile(join(world.folder, 'Containerfile'), 'COPY os-release /usr/lib/os-release\n');
    await assert.rejects(publishTags(world, ['{os-version}']), /\{os-version\} is not known here/);
    assert.deepEqual(
      world.registry.log.filter(({ method }) => method !== 'GET' && method !== 'HEAD'),
      [],
    );
  });
});
