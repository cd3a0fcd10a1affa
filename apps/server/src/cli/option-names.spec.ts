import { toOptionName } from './option-names.js';
import { createProgram } from './program.js';

const NOTHING = async (): Promise<never> => Promise.reject(new Error('no command is to run'));
const HOST = {
  run: NOTHING,
  maintain: NOTHING,
  readInput: NOTHING,
  readPassword: NOTHING,
  print: NOTHING,
  fail: NOTHING,
};

/** The options of `legate credential create`. */
function optionsOfCreate(): readonly string[] {
  const noun = createProgram(HOST, '1.2.3').commands.find((each) => each.name() === 'credential');
  const create = noun?.commands.find((each) => each.name() === 'create');
  return (create?.options ?? []).map(({ long }) => String(long));
}

describe('a member that was refused', () => {
  it.each([
    ...['accessTokenLifetime', 'apis', 'applicationId', 'backchannelLogoutUri', 'defaultScopes', 'grantType'],
    ...['idTokenAlgorithm', 'name', 'postLogoutRedirectUris', 'public', 'publicKey', 'redirectUris'],
    ...['refreshTokenIdleLifetime', 'refreshTokenLifetime', 'requirePkce', 'scopes', 'secretName'],
    ...['subjectType', 'userinfoAlgorithm'],
  ])('as %s is named by the option that gives it', (field) => {
    expect(optionsOfCreate()).toContain(toOptionName(field));
  });
});
