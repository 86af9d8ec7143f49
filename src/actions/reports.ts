import { resolve } from 'node:path';
import { writeFileAtomic } from '../core/files.ts';
import { findingsJson } from '../report/findings.ts';
import type { Evidence, Verdict } from '../rules/types.ts';
import { lines, path } from './input.ts';
import type { Services } from './services.ts';

const sarif = path({
  description:
    'Where to write the findings as SARIF 2.1.0, for GitHub’s code scanning and other viewers: docs/reports.md.',
});

const junit = path({ description: 'Where to write the verdict as JUnit XML: a case for each rule.' });

/** Where a verdict is written to. */
export const reportInputs = { sarif, junit };

/** The same, of an image. */
export const imageReportInputs = {
  report: lines({
    description:
      'Where to write the verdict, one file a line: a name that ends in `.html` gets the proof page (docs/reports.md), any other the findings as JSON (schema findings/v1).',
    allowed: 'one file a line',
    placeholder: 'file',
  }),
  ...reportInputs,
};

/** Those inputs, decoded. */
interface Asked {
  report: string | undefined | readonly string[];
  sarif: string | undefined;
  junit: string | undefined;
}

/** What a verdict on an image is about. */
interface Judged {
  evidence: Evidence;
  /** The check record. */
  record: string;
}

/**
 * Writes a verdict into every file that was asked for.
 * @param from the caller's file that findings without a line are shown at
 * @throws ExternalError `disk-full`, `io-failed`
 */
export async function writeReports(
  asked: Asked,
  verdict: Verdict,
  from: string,
  services: Services,
  judged?: Judged,
): Promise<void> {
  const { cwd, tool } = services;
  const write = (file: string, text: string) => writeFileAtomic(resolve(cwd, file), text);
  for (const file of [asked.report ?? []].flat()) {
    if (judged && /\.html?$/i.test(file)) {
      const [{ judgedProof }, { proofPage }] = await Promise.all([
        import('../report/html/judged.ts'),
        import('../report/html/page.ts'),
      ]);
      await write(file, proofPage(await judgedProof(judged.evidence, verdict, judged.record)));
    } else await write(file, findingsJson(verdict));
  }
  if (asked.sarif !== undefined) {
    const { sarif } = await import('../report/sarif.ts');
    await write(asked.sarif, sarif(verdict, { tool, root: cwd, file: from }));
  }
  if (asked.junit !== undefined) {
    const { junit } = await import('../report/junit.ts');
    await write(asked.junit, junit(verdict));
  }
}
