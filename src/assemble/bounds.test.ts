/** Containerfiles of a pull request that would take for ever, or all memory. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../core/errors.ts';
import { parseContainerfile } from './containerfile.ts';
import { settingsOf } from './stage-settings.ts';
import { neededStages } from './stages.ts';
import { build, changesOf, platform, Workspace } from './testing/build.ts';

const times = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at));
const read = (lines: string[]) => parseContainerfile(lines.join('\n'), 'C', { buildArgs: {}, platform });

function refuses(message: RegExp, work: () => unknown): void {
  assert.throws(
    work,
    (error) => error instanceof UserError && error.code === 'containerfile-invalid' && message.test(error.message),
  );
}

test('stages that copy twice from the one before are each made once', { timeout: 20_000 }, async () => {
  using workspace = new Workspace({ a: 'x' });
  const stages = times(60, (at) => `FROM scratch AS s${at + 1}\nCOPY --from=s${at} /a /a\nCOPY --from=s${at} /a /b`);
  const lines = ['FROM scratch AS s0', 'COPY a /', ...stages, 'FROM base', 'COPY --from=s60 /b /etc/b'];
  assert.deepEqual(changesOf(await build(workspace, { containerfile: lines.join('\n') })), ['+ f 644 0:0 etc/b']);
});

test('more stages than any file has', () => {
  const chain = (count: number) => ['FROM scratch AS s0', ...times(count, (at) => `FROM s${at} AS s${at + 1}`)];
  assert.equal(neededStages(read(chain(499))).chain.length, 500);
  refuses(/more than 500 stages/, () => read(chain(9_000)));
});

test('a name that readers of configs refuse', () => {
  for (const line of ['LABEL __proto__=x', 'VOLUME __proto__']) {
    const containerfile = read(['FROM x', line]);
    refuses(/C:2: __proto__/, () => settingsOf(containerfile.stages, {}, { containerfile, format: 'oci' }));
  }
});

test('settings without end', { timeout: 20_000 }, () => {
  const apply = (lines: string[]) => {
    const containerfile = read(['FROM x', ...lines]);
    return settingsOf(containerfile.stages, {}, { containerfile, format: 'oci' }).config;
  };
  assert.equal(apply([`ENV ${times(1_000, (at) => `A${at}=1`).join(' ')}`]).Env?.length, 1_000);
  for (const lines of [
    [`ENV ${times(90_000, (at) => `A${at}=1`).join(' ')}`],
    [`LABEL ${times(1_500, (at) => `A${at}=1`).join(' ')}`, `LABEL ${times(1_500, (at) => `B${at}=1`).join(' ')}`],
    [`VOLUME ${times(2_500, (at) => `/v${at}`).join(' ')}`],
    [`EXPOSE ${times(2_000, () => '1-65535').join(' ')}`],
    [`ARG A=${'a'.repeat(500_000)}`, ...times(100, (at) => `ENV E${at}="$A$A"`)],
    [`ARG A=${'a'.repeat(500_000)}`, ...times(100, (at) => `LABEL E${at}="$A$A"`)],
  ]) {
    refuses(/more than 2000 variables/, () => apply(lines));
  }
});
