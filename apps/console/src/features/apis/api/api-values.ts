import type { Schema } from '../../../lib/api/client.js';
import type { Api } from '../queries.js';

/** What an admin writes of an API, beside its identifier. */
export type ApiValues = {
  name: string;
  scopes: { name: string; description: string }[];
  token_format: Api['token_format'];
  signature_algorithm: Api['signature_algorithm'];
  access_token_lifetime: number | null;
};

/** An API of which nothing was said. */
export const NEW_API: ApiValues = {
  name: '',
  scopes: [{ name: '', description: '' }],
  token_format: 'jwt',
  signature_algorithm: 'ES256',
  access_token_lifetime: null,
};

/** What is written of an API now. */
export const valuesOf = (api: Api): ApiValues => ({
  name: api.name,
  scopes: api.scopes.map(({ name, description }) => ({ name, description })),
  token_format: api.token_format,
  signature_algorithm: api.signature_algorithm,
  access_token_lifetime: api.access_token_lifetime,
});

/** As the API takes it: lines that nobody filled in are left out. */
export const toWire = ({ scopes, ...values }: ApiValues): Schema<'ApiChanges'> => ({
  ...values,
  name: values.name.trim(),
  scopes: scopes
    .map(({ name, description }) => ({ name: name.trim(), description: description.trim() }))
    .filter(({ name }) => name !== ''),
});

/** What is wrong with the name of a scope among the others: null: nothing that a form can see. */
export function scopeFault(name: string, scopes: ApiValues['scopes']): 'scopeNeeded' | 'scopeTwice' | null {
  if (/[\s"\\]/.test(name.trim())) return 'scopeNeeded';
  const same = scopes.filter((each) => each.name.trim() === name.trim());
  return name.trim() !== '' && same.length > 1 ? 'scopeTwice' : null;
}
