/** What the chain writes for others to read: findings, SARIF, JUnit. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { isFindingsDocument } from '../../src/report/findings.ts';
import { generateKeyPair } from '../../src/sigstore/keys.ts';
import { command } from './command.ts';
import { publishWorld, reference, startWorld, type World } from './world.ts';

const files = ['--report', 'out/findings.json', '--sarif', 'out/wtgos.sarif', '--junit', 'out/wtgos.xml'];

let world: World;
before(async () => {
  world = await startWorld();
});
after(() => world[Symbol.asyncDispose]());

const buildArguments = () => [
  ...['build', '--base', world.base, '--base-key', world.baseKeyFile],
  ...['--policy', 'policies/immutable-host.yaml'],
];

const written = (file: string) => readFile(join(world.folder, 'out', file), 'utf8');

describe('reports of a build', () => {
  test('of an image that keeps to its policy say that nothing is wrong', async () => {
    const { status, stderr } = await command(world.folder, [
      ...buildArguments(),
      ...files,
      '--report',
      'out/proof.html',
    ]);
    assert.equal(status, 0, stderr);
    const findings = JSON.parse(await written('findings.json'));
    assert.ok(isFindingsDocument(findings));
    const [run] = JSON.parse(await written('wtgos.sarif')).runs;
    assert.equal(run.results.length, findings.findings.length);
    assert.match(await written('wtgos.xml'), /<testsuites [^>]*failures="0"/);
    const page = await written('proof.html');
    assert.match(page, /✓ The image keeps to its policy/);
    const record = JSON.parse(await readFile(join(world.folder, 'wtgos-output/check-record.json'), 'utf8'));
    for (const said of [record.image.digest, record.base.digest, record.policy.digest]) assert.ok(page.includes(said));
  });

  test('of one that does not, lead to the file that is not allowed', async () => {
    const containerfile = join(world.folder, 'Containerfile');
    const before = await readFile(containerfile, 'utf8');
    await writeFile(join(world.folder, 'system_files/helper'), '#!/bin/sh\n');
    await writeFile(containerfile, `${before}COPY --chmod=4755 system_files/helper /usr/libexec/helper\n`);
    const { status } = await command(world.folder, [...buildArguments(), ...files]);
    await writeFile(containerfile, before);
    assert.equal(status, 1);
    const [run] = JSON.parse(await written('wtgos.sarif')).runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'PRIV-02');
    const [{ physicalLocation, logicalLocations }] = result.locations;
    assert.equal(physicalLocation.artifactLocation.uri, 'system_files/helper');
    assert.equal(logicalLocations[0].fullyQualifiedName, '/usr/libexec/helper');
    assert.match(await written('wtgos.xml'), /<testcase name="PRIV-02: [^>]*>\n *<failure /);
  });
});

test('reports of a manifest lead to its lines', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wtgos-reports-'));
  try {
    await writeFile(join(folder, 'distrobox.ini'), '[a]\nimage=alpine\nroot=true\n');
    const { status } = await command(folder, ['check-distrobox', ...files]);
    assert.equal(status, 1);
    const [run] = JSON.parse(await readFile(join(folder, 'out/wtgos.sarif'), 'utf8')).runs;
    const lines = run.results.map((result: { ruleId: string; locations: [{ physicalLocation: object }] }) => {
      return [result.ruleId, JSON.stringify(result.locations[0].physicalLocation)].join(' ');
    });
    const root = lines.find((line: string) => line.startsWith('DBX-09 '));
    assert.match(root, /"uri":"distrobox\.ini".*"startLine":3/);
    assert.match(await readFile(join(folder, 'out/wtgos.xml'), 'utf8'), /<testcase name="DBX-09: [^>]*>\n *<failure /);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

describe('the proof page of a published image', () => {
  const verify = (html: string, ...more: string[]) =>
    command(world.folder, [
      ...['verify-image', '--image', `${world.to}:stable`, '--references', reference],
      ...['--html', html, ...more],
    ]);
  before(() => publishWorld(world));

  test('is written from the registry alone', async () => {
    const { status, stderr } = await verify('out/published.html', '--public-keys', world.publicKeyFile);
    assert.equal(status, 0, stderr);
    const page = await written('published.html');
    const { document } = await (await world.target()).getManifest('stable').then((found) => {
      assert.ok(found?.kind === 'image');
      return found;
    });
    for (const said of [
      reference,
      '✓ The image keeps to its policy',
      'Written from the registry alone',
      'cosign 2.6.4 and 3',
      'Built outside of a build service',
      'packages are new, or other than in the base',
      document.layers.at(-1)?.digest ?? '',
    ]) {
      assert.ok(page.includes(said), said);
    }
    const data = JSON.parse(/id="data">(.*?)<\/script>/.exec(page)?.[1] ?? '');
    assert.equal(data.kinds.length, Number(/(\d+) paths differ/.exec(page)?.[1]));
  });

  test('is not written for whom nobody signed, nor with a record by somebody else', async () => {
    const stranger = join(world.folder, '..', 'stranger.pub');
    await writeFile(stranger, (await generateKeyPair('')).publicPem);
    const { status } = await verify('out/stranger.html', '--public-keys', stranger);
    assert.equal(status, 1);
    await assert.rejects(written('stranger.html'), { code: 'ENOENT' });
  });
});
