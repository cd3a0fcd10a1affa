import { ClientSecretBasic, type ClientAuthMethod, type Grant, type SignIn } from '#protocol';
import { ClientAuthStrategy } from './client-auth.strategy.js';
import { ClientSecretBasicStrategy } from './client-secret-basic.strategy.js';
import { GrantStrategy } from './grant.strategy.js';
import { SIGN_IN, ServerPassport } from './server-passport.js';
import { SignInStrategy } from './sign-in.strategy.js';

/** A Passport with a strategy for every method and every grant of the registers, and one for people. */
export function createPassport(
  methods: readonly ClientAuthMethod[],
  grants: readonly Grant[],
  signIn: SignIn,
): ServerPassport {
  const passport = new ServerPassport();
  const own = grants.flatMap(({ authentication }) => authentication ?? []);
  for (const method of [...methods, ...own]) passport.use(method.name, clientAuthStrategy(method));
  for (const grant of grants) passport.use(grant.type, new GrantStrategy(grant));
  passport.use(SIGN_IN, new SignInStrategy(signIn));
  return passport;
}

function clientAuthStrategy(method: ClientAuthMethod) {
  return method instanceof ClientSecretBasic
    ? new ClientSecretBasicStrategy(method)
    : new ClientAuthStrategy(method);
}
