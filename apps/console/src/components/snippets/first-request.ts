import type { ServerMetadata } from '../../lib/server/server-metadata.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { curl } from './languages/curl.snippet.js';
import { recipeOf } from './recipe.js';

/**
 * One command that gets the first token of a set with the secret that was just made for it. It holds the secret, so it
 * lives as long as that is shown. Undefined: it takes more than a command.
 */
export function firstRequest(
  set: CredentialSet,
  secret: string | undefined,
  server: ServerMetadata,
): string | undefined {
  if (set.grant_type !== 'client_credentials' || secret === undefined) return undefined;
  const recipe = recipeOf(set, server);
  const code = recipe && curl.write(recipe);
  return code
    ?.replace(/^#.*\n\n/, '')
    .replace('$OAUTH_CLIENT_SECRET', () => secret)
    .trimEnd();
}
