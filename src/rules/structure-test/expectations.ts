import type { Expectation } from '../expect-outcome.ts';
import { checkContent, checkExistence, treePath } from './files.ts';
import { checkMetadata } from './metadata.ts';
import type { StructureTests } from './schema.ts';

/** The tests of a file as expectations, in the order of the file. */
export function structureExpectations(tests: StructureTests): Expectation[] {
  const { file, fileExistenceTests, fileContentTests, metadataTest } = tests;
  const about = (name: string, written: string) => {
    const path = treePath(written);
    return { name: `${file}: ${name}`, subject: written, ...(path === '' ? {} : { path }) };
  };
  return [
    ...fileExistenceTests.map(
      (test): Expectation => ({
        ...about(test.name, test.path),
        check: ({ tree }) => checkExistence(test, tree),
      }),
    ),
    ...fileContentTests.map(
      (test): Expectation => ({
        ...about(test.name, test.path),
        check: ({ tree }) => checkContent(test, tree),
      }),
    ),
    ...(metadataTest === undefined
      ? []
      : [
          {
            name: `${file}: metadataTest`,
            subject: 'the configuration',
            check: ({ context }) => checkMetadata(metadataTest, context.image.config.config ?? {}),
          } satisfies Expectation,
        ]),
  ];
}
