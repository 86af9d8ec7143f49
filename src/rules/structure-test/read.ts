import { readDocument } from '../policy-document.ts';
import { checkStructureTests, type StructureTests, structureTestsJsonSchema } from './schema.ts';

/**
 * Reads a file of container-structure-test.
 *
 * @param file as messages shall name it.
 * @throws UserError `policy-invalid` with line and column, for tests that need the image to run, too.
 */
export function readStructureTests(text: string, file: string): StructureTests {
  const { value } = readDocument(text, file, {
    name: 'the test file',
    help: 'docs/policy.md says which tests of container-structure-test are read; take the others out of this file.',
    check: checkStructureTests,
    jsonSchema: structureTestsJsonSchema,
  });
  return { ...value, file };
}
