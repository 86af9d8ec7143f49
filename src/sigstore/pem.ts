import { UserError } from '../core/errors.ts';

export interface PemBlock {
  label: string;
  der: Buffer;
}

/** A 16384-bit RSA key in PEM has 13 KiB. */
const maxPemLength = 64 * 1024;
const begin = /^-----BEGIN ([A-Z0-9 ]{1,64})-----$/;
const end = /^-----END ([A-Z0-9 ]{1,64})-----$/;

/**
 * Reads a text that holds exactly one PEM block (RFC 7468), with free text around it.
 * One only: of several, readers silently take the first, and the others look trusted but are not.
 *
 * @param what names the text in errors: `public key`
 * @throws UserError `key-invalid`
 */
export function readPem(text: string, what: string): PemBlock {
  if (text.length > maxPemLength) throw invalid(what, 'is too long for a key');
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  const begins = lines.flatMap((line, at) => (line.startsWith('-----BEGIN') ? [at] : []));
  const [first, second] = begins;
  if (first === undefined) {
    throw invalid(what, 'holds no PEM block', 'It starts with a line such as -----BEGIN PUBLIC KEY-----.');
  }
  if (second !== undefined) {
    throw invalid(what, 'holds several PEM blocks', 'Verifiers read the first one only: give one file for each key.');
  }
  const label = begin.exec(lines[first] ?? '')?.[1];
  const last = lines.findIndex((line, at) => at > first && line.startsWith('-----END'));
  if (label === undefined || last < 0 || end.exec(lines[last] ?? '')?.[1] !== label) {
    throw invalid(what, 'is cut off: its END line is missing or does not fit', 'Was the whole text copied?');
  }
  const body = lines.slice(first + 1, last).join('');
  // Headers such as `Proc-Type: 4,ENCRYPTED` (RFC 1421) fail here too.
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(body) || body.length % 4 !== 0) {
    throw invalid(what, 'is damaged: between BEGIN and END it is no base64', 'Was the whole text copied?');
  }
  return { label, der: Buffer.from(body, 'base64') };
}

/** PEM with lines of 64 characters and a newline at the end. */
export function writePem({ label, der }: PemBlock): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

function invalid(what: string, why: string, hint?: string): UserError {
  return new UserError('key-invalid', `the ${what} ${why}`, { hint });
}
