/**
 * A RUN that installs a signed package by rpm itself, judged under wtgos:custom-image: the package that the policy names
 * passes with its files; one file more is refused; a file, a database or a package that lies is told.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sha256 } from '../../src/core/digest.ts';
import { buildImage, completeLayout, writeFiles, wtgosProgram } from './buildahs.ts';
import { publishStandIn } from './containerfiles-base.ts';
import { indexLayout } from './ostree.ts';
import { type Registry, startDistribution } from './registries.ts';
import { crane, ok, run, workFolder } from './tools.ts';

const policy = `schema: https://wtgos.github.io/actions/schemas/policy/v1.json
name: own
extends: [wtgos:custom-image]
packages:
  allow:
    - name: micro-editor
      reason: Wanted on every machine.
      files: true
      rules: [EXE-01]
`;
const install = 'rpm -i --nodeps /usr/share/stand-in/micro-editor-*.rpm';

interface Said {
  rule: string;
  level: string;
  message: string;
  path?: string;
}

describe('rpm in a RUN', () => {
  let registry: Registry;
  let base: string;
  let layout: string;
  before(async () => {
    registry = await startDistribution();
    base = `${registry.host}/stand-in:stable`;
    await publishStandIn(registry, base);
    layout = workFolder('stand-in-layout');
    await ok(crane(['pull', '--format=oci', base, layout]));
  });
  after(() => registry.stop());

  /** Builds on the stand-in and judges; what stops the image, and what else is said of packages. */
  async function judged(lines: readonly string[], files: Record<string, string | Buffer> = {}) {
    const folder = writeFiles({ Containerfile: `FROM ${base}\n${lines.join('\n')}\n`, 'policy.yaml': policy });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const built = await buildImage('sid', folder);
    await ok(built.ran);
    const report = join(folder, 'findings.json');
    const args = ['verify-immutability', '--image', `oci:${built.output}`, '--base-unsigned', '--report', report];
    await run(process.execPath, [wtgosProgram, ...args, '--policy', join(folder, 'policy.yaml')], { cwd: folder });
    const { findings } = JSON.parse(readFileSync(report, 'utf8')) as { findings: Said[] };
    const stops = findings.filter(({ level }) => level === 'error' || level === 'unknown');
    return { built, findings, stops: stops.map(({ rule, path }) => `${rule} ${path ?? ''}`.trim()) };
  }

  test('the package that the policy names passes, with its files and what rpm leaves behind', async () => {
    const { findings, stops } = await judged([`RUN ${install}`]);
    assert.deepEqual(stops, [], JSON.stringify(findings));
    // Signed by the key that the base's database has: nothing is said of its vendor.
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'PKG-08'),
      [],
    );
  });

  test('one file more, and another package, are refused', async () => {
    const { stops } = await judged([`RUN ${install} && echo extra > /usr/share/extra`]);
    assert.deepEqual(stops, ['CW-01 usr/share/extra']);
    const more = await judged([`RUN ${install} && rpm -i --nodeps /usr/share/stand-in/tunnel-*.rpm`]);
    assert.ok(more.stops.includes('CW-01 usr/bin/tunneld'), more.stops.join());
    assert.ok(more.stops.includes('PKG-01'), more.stops.join());
  });

  test('a file that is not what the package brought', async () => {
    const { stops } = await judged([`RUN ${install} && cp /usr/bin/false /usr/bin/micro`]);
    assert.ok(stops.includes('CW-01 usr/bin/micro'), stops.join());
    assert.ok(stops.includes('EXE-01 usr/bin/micro'), stops.join());
  });

  test('a database that was made to say so: its signature is bad, and that is told', async () => {
    const { built } = await judged([`RUN ${install}`]);
    const { digest } = built.told();
    const tree = await indexLayout(await completeLayout(layout, built.output, digest), digest);
    const database = (await tree.readFile('usr/share/rpm/rpmdb.sqlite', 1 << 24)) ?? assert.fail();
    const right = tree.entries.get('usr/bin/micro')?.digest?.slice('sha256:'.length) ?? assert.fail();
    const evil = '#!/bin/sh\nid\n';
    let lies = 0;
    for (let at = database.indexOf(right); at !== -1; at = database.indexOf(right, at + 1)) {
      // The base's own package has a program of the same bytes.
      if (database.lastIndexOf('micro', at) < database.lastIndexOf('fortune', at)) continue;
      database.write(sha256(evil).slice('sha256:'.length), at);
      lies++;
    }
    assert.ok(lies > 0);
    const lines = [
      'COPY rpmdb.sqlite /usr/share/rpm/rpmdb.sqlite',
      'COPY --chmod=0755 micro /usr/bin/micro',
      'RUN true',
    ];
    const { findings, stops } = await judged(lines, { 'rpmdb.sqlite': database, micro: evil });
    assert.deepEqual(stops, ['PKG-04']);
    assert.match(findings.find(({ rule }) => rule === 'PKG-04')?.message ?? '', /micro-editor, .* is badly signed/);
  });
});
