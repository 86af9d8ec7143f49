import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The schema that we publish for our provenance: what is no part of it is refused. */
export function provenanceValidator(): ValidateFunction {
  const schema = readFileSync(new URL('../../docs/schemas/provenance/v1.json', import.meta.url), 'utf8');
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(schema));
}
