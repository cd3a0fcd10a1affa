/** Conventions that are a shape of the syntax: each a selector, and what to do instead. */

const ANYWHERE = [
  {
    selector: 'Property[key.name="synchronize"][value.value=true]',
    message: 'No synchronize: the schema changes by migrations.',
  },
  {
    selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z]/]',
    message: 'No I before the name of an interface: it is the noun itself.',
  },
  {
    selector:
      ':matches(ClassDeclaration, TSInterfaceDeclaration)[id.name=/(?:Impl|Manager|Helper)$|^Base[A-Z]/]',
    message: 'No Impl, Manager, Helper or Base: name what it is.',
  },
  {
    selector: 'ImportExpression[source.value=/^#/]',
    message: 'A library is imported statically, where the arrows are checked.',
  },
];

/** The same for all code: `no-restricted-syntax`. */
export const SYNTAX = ['error', ...ANYWHERE];

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
