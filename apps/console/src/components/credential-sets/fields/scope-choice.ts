import type { Schema } from '../../../lib/api/client.js';
import type { GrantType } from '../../grants/grant-type.js';

/** A scope to choose: its name, and the API that defines it. Null: the server itself (OpenID Connect Core §5.4). */
export interface ScopeChoice {
  readonly api: string | null;
  readonly scope: string;
}

/** One group of scopes that may be chosen. */
export interface ScopeGroup {
  /** Null: the scopes about the person who signed in. */
  readonly api: Pick<Schema<'Api'>, 'identifier' | 'name'> | null;
  readonly scopes: readonly { readonly name: string; readonly description: string }[];
}

/** The scopes that a set of this grant type may have: of the registered APIs, and where people sign in, about them. */
export function scopeGroups(
  grantType: GrantType,
  apis: readonly Schema<'Api'>[],
  aboutPeople: readonly string[],
): readonly ScopeGroup[] {
  const person: ScopeGroup = { api: null, scopes: aboutPeople.map((name) => ({ name, description: '' })) };
  return [
    ...(isThreeLegged(grantType) ? [person] : []),
    ...apis
      .filter(({ built_in: isOurs }) => !isOurs || grantType === 'client_credentials')
      .map(({ identifier, name, scopes }) => ({ api: { identifier, name }, scopes })),
  ];
}

const isThreeLegged = (grantType: GrantType): boolean =>
  grantType === 'authorization_code' || grantType === 'urn:ietf:params:oauth:grant-type:device_code';

/** A choice as one text, which a list of choices needs; neither half can hold a space. */
export const toKey = ({ api, scope }: ScopeChoice): string => `${api ?? ''} ${scope}`;

/** The choice that a text of `toKey` stands for. */
export function fromKey(key: string): ScopeChoice {
  const [api = '', scope = ''] = key.split(' ', 2);
  return { api: api === '' ? null : api, scope };
}

/** What the API wants to be told: the names, and which APIs they are of. */
export function toWire(choices: readonly ScopeChoice[]): { scope: string; apis?: string[] } {
  const apis = [...new Set(choices.flatMap(({ api }) => (api === null ? [] : [api])))];
  const scope = [...new Set(choices.map((choice) => choice.scope))].join(' ');
  return { scope, ...(apis.length === 0 ? {} : { apis }) };
}

/** The choices that a set stands for: those of its scopes whose API is known are of that one. */
export const choicesOf = (
  access: readonly Schema<'ScopeAccess'>[],
  apis: readonly Pick<Schema<'Api'>, 'identifier'>[],
): readonly ScopeChoice[] =>
  access.map(({ audience, scope }) => ({
    api: apis.some(({ identifier }) => identifier === audience) ? audience : null,
    scope,
  }));
