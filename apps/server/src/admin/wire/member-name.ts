import { toSnakeCase } from '../../representations/snake-case.js';

/** Members of a credential set that OAuth has names for (RFC 7591 §2, OpenID Connect Dynamic Client Registration §2). */
const OF_CREDENTIAL_SETS: Readonly<Record<string, string>> = {
  scopes: 'scope',
  defaultScopes: 'default_scope',
  authMethods: 'token_endpoint_auth_methods',
  idTokenAlgorithm: 'id_token_signed_response_alg',
  userinfoAlgorithm: 'userinfo_signed_response_alg',
};

/** What is an OAuth client, or a rule about one: members are called as OAuth calls them. */
const OF_OAUTH = /\/(?:credential-sets|delegations|exchange-rules)(?:\/|$)/;

/** What a request to `path` calls a member that registration calls `field`. */
export function toMemberName(field: string, path: string): string {
  const own = OF_OAUTH.test(path) ? OF_CREDENTIAL_SETS[field] : undefined;
  return own ?? toSnakeCase(field);
}
