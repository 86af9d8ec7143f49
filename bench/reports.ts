/**
 * How long each report takes of an image with so many changes and 5,000 findings; medians of five, one line of JSON for each size:
 * `ms` by the clock, `cpuMs`, which hold on a busy machine, too, and the machine's `load`. Wanted: less than 500 ms each for 5,000 changes.
 *
 *   node bench/reports.ts
 */
import { loadavg } from 'node:os';
import { sha256 } from '../src/core/digest.ts';
import { findingsJson } from '../src/report/findings.ts';
import { proofPage } from '../src/report/html/page.ts';
import type { Proof } from '../src/report/html/proof.ts';
import { junit } from '../src/report/junit.ts';
import { verdictMarkdown } from '../src/report/markdown.ts';
import { sarif } from '../src/report/sarif.ts';
import { verdictText } from '../src/report/terminal.ts';
import type { ReadRecord, RecordedChange } from '../src/rules/read-record.ts';
import type { Finding, Verdict } from '../src/rules/types.ts';

const digest = sha256('bench');
const rounds = 5;

function proofOf(changes: number): { proof: Proof; verdict: Verdict } {
  const after = { type: 'file' as const, mode: '0644', owner: '0:0', size: 7, digest };
  const delta = Array.from({ length: changes }, (_, at): RecordedChange => {
    const path = `usr/share/package-${at % 97}/locale/lang_${at % 311}/LC_MESSAGES/file-${at}.mo`;
    return { path, change: 'added', clause: at % 9 === 0 ? null : 'locales', after };
  });
  const findings = delta.slice(0, 5_000).map(({ path }, at): Finding => {
    const rule = ['CW-01', 'EXE-01', 'PKG-06', 'PRIV-02', 'UNIT-01'][at % 5] ?? 'CW-01';
    return { rule, level: 'error', path, message: `the file ${path} was added`, evidence: {}, fix: 'Remove it.' };
  });
  const record: ReadRecord = {
    schema: 'https://wtgos.github.io/actions/schemas/check-record/v1',
    image: { digest },
    base: { reference: 'ghcr.io/a/base:stable', digest, verification: { kind: 'unsigned-by-request' } },
    policy: { name: 'bench', digest },
    tool: { name: 'wtgos', version: '1', digest },
    verdict: { result: 'fail', strict: true },
    delta,
    findings: [],
  };
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest, size: 2 };
  const layers = Array.from({ length: 70 }, (_, at) => ({ mediaType: config.mediaType, digest, size: 1_000_000 * at }));
  const proof: Proof = {
    ...{ name: undefined, record, origin: '', baseLayers: 60, findings, reasons: new Map(), answers: undefined },
    manifest: { schemaVersion: 2, config, layers },
    config: { os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [] } },
    packages: { state: 'none', changes: [] },
    provenance: undefined,
  };
  const decisions = delta.map(({ path, change, clause }) => ({ path, change, clause: clause ?? undefined }));
  return { proof, verdict: { result: 'fail', strict: true, findings, decisions, unusedClauses: [] } };
}

function median(work: () => string): { ms: number; cpuMs: number; bytes: number } {
  const times: { ms: number; cpuMs: number }[] = [];
  let text = '';
  for (let round = 0; round < rounds; round++) {
    const [from, cpu] = [performance.now(), process.cpuUsage()];
    text = work();
    const { user, system } = process.cpuUsage(cpu);
    times.push({ ms: Math.round(performance.now() - from), cpuMs: Math.round((user + system) / 1000) });
  }
  const middle = (what: 'ms' | 'cpuMs'): number =>
    times.map((each) => each[what]).sort((a, b) => a - b)[rounds >> 1] ?? 0;
  return { ms: middle('ms'), cpuMs: middle('cpuMs'), bytes: Buffer.byteLength(text) };
}

for (const changes of [5_000, 250_000]) {
  const { proof, verdict } = proofOf(changes);
  const tool = { name: 'wtgos', version: '1' };
  const reports = {
    terminal: median(() => verdictText(verdict, false)),
    summary: median(() => verdictMarkdown(verdict)),
    json: median(() => findingsJson(verdict)),
    sarif: median(() => sarif(verdict, { tool, root: '/', file: 'Containerfile' })),
    junit: median(() => junit(verdict)),
    page: median(() => proofPage(proof)),
  };
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  console.log(JSON.stringify({ changes, findings: verdict.findings.length, load, ...reports }));
}
