import { z } from 'zod';
import type { Digest } from '../core/digest.ts';
import { ExternalError, UserError } from '../core/errors.ts';
import { parseStrictJson } from '../registry/strict-json.ts';
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
 * @throws UserError `input-invalid` when it is neither, too large, no JSON that all read alike, or holds numbers
 *   without one canonical form
 */
export function sbomFileStatement(subject: Digest, bytes: Buffer, file: string): Statement {
  const document = parsed(bytes, file);
  const found = [
    { type: cyclonedxType, read: cyclonedx.safeParse(document).data },
    { type: spdxType, read: spdx.safeParse(document).data },
  ].find(({ read }) => read !== undefined);
  if (found?.read === undefined)
    throw new UserError('input-invalid', `sbom: ${file} is neither CycloneDX 1.x nor SPDX 2.x in JSON`);
  const statement = statementAbout(subject, found.type, found.read);
  let whole: Buffer;
  try {
    whole = statementBytes(statement);
  } catch (cause) {
    throw new UserError('input-invalid', `sbom: ${file} holds a number with a fraction, or is nested too deeply`, {
      hint: 'Such numbers have no one spelling to sign. Write them as text, or leave out what holds them.',
      cause,
    });
  }
  if (whole.length > maxStatementBytes)
    throw new UserError('input-invalid', `sbom: ${file} is larger than ${maxStatementBytes} bytes`);
  // Inside of the statement it is one level deeper.
  parsed(whole, file);
  return statement;
}

/** By the rules of whoever verifies: what could not be read back is not attested. */
function parsed(bytes: Buffer, file: string): unknown {
  try {
    return parseStrictJson(bytes, `sbom: ${file}`);
  } catch (cause) {
    if (!(cause instanceof ExternalError)) throw cause;
    throw new UserError('input-invalid', cause.message, {
      hint: 'Verifiers refuse such JSON, or read it differently: have it written anew.',
      cause,
    });
  }
}
