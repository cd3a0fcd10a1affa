/** Conventions that are a name nobody may use: each with what to do instead. */

/** A test that is skipped, or that makes others be skipped, proves nothing. */
export const TEST_PROPERTIES = ['it', 'test', 'describe'].flatMap((object) =>
  ['only', 'skip', 'todo', 'failing'].map((property) => ({
    object,
    property,
    message: 'No focused, skipped or unwritten tests.',
  })),
);

export const TEST_GLOBALS = ['fit', 'fdescribe', 'xit', 'xtest', 'xdescribe'].map((name) => ({
  name,
  message: 'No focused or skipped tests.',
}));

/** The environment is read once, in one place, and validated there. */
export const ENVIRONMENT_PROPERTIES = [
  { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' },
];
