import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Verdict } from '../../rules/types.ts';
import { type SamplePackage, samplePackages } from '../../sample/packages.ts';
import { rpmPackage } from '../../sample/rpm-package.ts';
import { writeRpmDatabase } from '../../sample/rpmdb-writer.ts';

const program = Buffer.from('#!/bin/sh\nexec id\n');

const addedPackage: SamplePackage = {
  name: 'remote-helper',
  version: '0.1',
  release: '1',
  arch: 'noarch',
  files: [{ path: 'usr/bin/remote-helper', type: 'file', mode: 0o755, content: program }],
};

const files: readonly { path: string; content(): string | Buffer }[] = [
  { path: 'extra/helper', content: () => program },
  {
    path: 'extra/helper.service',
    content: () => '[Service]\nExecStart=/usr/bin/helper\n\n[Install]\nWantedBy=multi-user.target\n',
  },
  {
    path: 'extra/rpmdb.sqlite',
    content: () => writeRpmDatabase([...samplePackages, addedPackage].map(rpmPackage)),
  },
];

/** What somebody could slip into a Containerfile: each line with what it does and the rule that must explain its refusal. */
export const breaches = [
  { line: 'COPY --chmod=4755 extra/helper /usr/bin/helper', what: 'a setuid program', rule: 'PRIV-02' },
  { line: 'COPY extra/helper.service /usr/lib/systemd/system/', what: 'a service', rule: 'UNIT-01' },
  { line: 'COPY extra/rpmdb.sqlite /usr/share/rpm/rpmdb.sqlite', what: 'a package', rule: 'PKG-01' },
] as const;

/** Writes what the lines copy into a context. */
export async function writeBreach(context: string): Promise<void> {
  for (const { path, content } of files) {
    const file = join(context, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content(), { mode: 0o644 });
  }
}

/** The breaches that no error of the verdict explains: empty when each was found for what it is. */
export function missedBreaches({ findings }: Verdict): string[] {
  const errors = findings.filter(({ level }) => level === 'error').map(({ rule }) => rule);
  return breaches.filter(({ rule }) => !errors.includes(rule)).map(({ rule }) => rule);
}
