import { z } from 'zod';
import type { Digest } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { cyclonedxType, spdxType } from './provenance.ts';
import { maxStatementBytes, statementAbout, statementBytes } from './statement.ts';
import type { Statement } from './types.ts';

const cyclonedx = z.looseObject({ bomFormat: z.literal('CycloneDX'), specVersion: z.string().regex(/^1\.\d{1,2}$/) });
const spdx = z.looseObject({ spdxVersion: z.string().regex(/^SPDX-2\.\d$/), SPDXID: z.literal('SPDXRef-DOCUMENT') });

/**
 * An SBOM that another program wrote, as an attestation: CycloneDX 1.x or SPDX 2.x, as JSON. Its content is attested as
 * it is, and not judged.
 *
 * @param file for messages
 * @throws UserError `input-invalid` when it is neither, too large, or holds numbers without one canonical form
 */
export function sbomFileStatement(subject: Digest, bytes: Buffer, file: string): Statement {
  const document = parsed(bytes);
  const found = [
    { type: cyclonedxType, read: cyclonedx.safeParse(document).data },
    { type: spdxType, read: spdx.safeParse(document).data },
  ].find(({ read }) => read !== undefined);
  if (found?.read === undefined)
    throw new UserError('input-invalid', `sbom: ${file} is neither CycloneDX 1.x nor SPDX 2.x in JSON`);
  const statement = statementAbout(subject, found.type, found.read);
  let length: number;
  try {
    ({ length } = statementBytes(statement));
  } catch (cause) {
    throw new UserError('input-invalid', `sbom: ${file} holds a number with a fraction, or is nested too deeply`, {
      hint: 'Such numbers have no one spelling to sign. Write them as text, or leave out what holds them.',
      cause,
    });
  }
  if (length > maxStatementBytes)
    throw new UserError('input-invalid', `sbom: ${file} is larger than ${maxStatementBytes} bytes`);
  return statement;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}
