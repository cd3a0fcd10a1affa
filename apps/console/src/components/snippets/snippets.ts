import type { ServerMetadata } from '../../lib/server/server-metadata.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { LANGUAGES } from './languages/index.js';
import { curl } from './oauth1/curl.snippet.js';
import { javascript } from './oauth1/javascript.snippet.js';
import { python } from './oauth1/python.snippet.js';
import { signedRequestOf } from './oauth1/signed-request.js';
import { recipeOf } from './recipe.js';

/** A program that gets a token with a set, in one language. */
export interface Snippet {
  /** The language as the address names it. */
  readonly id: string;
  readonly name: string;
  /** What has to be installed; undefined: nothing beside the language itself. */
  readonly needs: string | undefined;
  /** Undefined: the language cannot sign with the key of this set. */
  readonly code: string | undefined;
}

/** The programs for a set, in the order they are offered; none where it takes more than a few lines. */
export function snippetsOf(set: CredentialSet, server: ServerMetadata): readonly Snippet[] {
  if (set.grant_type === 'urn:legate:grant-type:oauth1') {
    const request = signedRequestOf(set, server);
    return [curl, javascript, python].map(({ id, name, write }) => ({
      ...{ id, name, needs: undefined, code: write(request) },
    }));
  }
  const recipe = recipeOf(set, server);
  if (recipe === undefined) return [];
  return LANGUAGES.map(({ id, name, needs, write }) => ({
    ...{ id, name, needs: needs?.(recipe), code: write(recipe) },
  }));
}
