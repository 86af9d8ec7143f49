import { checkPolicyDocument, type Policy, policyJsonSchema } from './policy.ts';
import { type DocumentKind, type ReadDocument, readDocument } from './policy-document.ts';

const kind: DocumentKind<Policy> = {
  name: 'the policy',
  help: 'docs/policy.md describes every member of a policy.',
  check: checkPolicyDocument,
  jsonSchema: policyJsonSchema,
};

/**
 * Reads a policy that is one file (YAML 1.2).
 *
 * @param file as messages shall name it.
 * @throws UserError `policy-invalid` with line, column and, for a typo, the nearest valid name; for a policy that
 * names other files, too: `readPolicy` reads those.
 */
export function parsePolicy(text: string, file: string): Policy {
  const { value, refuse } = parsePolicyPart(text, file);
  for (const [member, names] of [
    ['extends', value.extends],
    ['structure-tests', value.structureTestFiles],
  ] as const) {
    if (names.length > 0) throw refuse([member], `${member} cannot be used here`, 'Give one whole policy.');
  }
  return value;
}

/** The same for a file that may name others, which are left alone. @throws UserError as `parsePolicy` */
export function parsePolicyPart(text: string, file: string): ReadDocument<Policy> {
  return readDocument(text, file, kind);
}
