import { ClientSecretBasic, type ClientAuthMethod, type Grant } from '#protocol';
import { ClientAuthStrategy } from './client-auth.strategy.js';
import { ClientSecretBasicStrategy } from './client-secret-basic.strategy.js';
import { GrantStrategy } from './grant.strategy.js';
import { ServerPassport } from './server-passport.js';

/** A Passport with a strategy for every method and every grant of the registers. */
export function createPassport(
  methods: readonly ClientAuthMethod[],
  grants: readonly Grant[],
): ServerPassport {
  const passport = new ServerPassport();
  for (const method of methods) passport.use(method.name, clientAuthStrategy(method));
  for (const grant of grants) passport.use(grant.type, new GrantStrategy(grant));
  return passport;
}

function clientAuthStrategy(method: ClientAuthMethod) {
  return method instanceof ClientSecretBasic
    ? new ClientSecretBasicStrategy(method)
    : new ClientAuthStrategy(method);
}
