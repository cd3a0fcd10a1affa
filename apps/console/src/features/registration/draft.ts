import { toWire, type ScopeChoice } from '../../components/credential-sets/fields/scope-choice.js';
import type { Schema } from '../../lib/api/client.js';
import { checkRedirectUri } from '../../lib/redirect-uri/check-redirect-uri.js';
import type { Offer, Proof } from './offers.js';

/** What somebody has written about a credential set that is not made yet. */
export interface Draft {
  readonly name: string;
  readonly scopes: readonly ScopeChoice[];
  readonly redirectUris: readonly string[];
  readonly accessTokenLifetime: number | null;
  readonly refreshTokenLifetime: number | null;
  readonly refreshTokenIdleLifetime: number | null;
  readonly proof: Proof;
  /** PEM or JWK text, where one is brought along. */
  readonly publicKey: string;
  readonly jwksUri: string;
}

/** A draft of an offer, as it begins. */
export const newDraft = ({ proofs: [proof = 'secret'], usualScopes }: Offer, name: string): Draft => ({
  name,
  scopes: usualScopes.map((scope) => ({ api: null, scope })),
  redirectUris: [],
  accessTokenLifetime: null,
  refreshTokenLifetime: null,
  refreshTokenIdleLifetime: null,
  proof,
  publicKey: '',
  jwksUri: '',
});

/** What is missing or wrong in a draft, by field. */
export type DraftFaults = {
  readonly [Field in 'name' | 'scopes' | 'redirectUris' | 'publicKey' | 'jwksUri']?: 'needed' | 'mend';
};

/** What the server would refuse in a draft, as far as one can tell before it is asked. */
export function faultsOf({ grantType }: Offer, draft: Draft): DraftFaults {
  const uris = draft.redirectUris.filter((uri) => uri !== '');
  const wantsUris = grantType === 'authorization_code';
  return {
    ...(draft.name.trim() === '' ? { name: 'needed' } : {}),
    ...(draft.scopes.length === 0 ? { scopes: 'needed' } : {}),
    ...(wantsUris && uris.length === 0 ? { redirectUris: 'needed' } : {}),
    ...(wantsUris && uris.some((uri) => checkRedirectUri(uri) !== undefined) ? { redirectUris: 'mend' } : {}),
    ...(draft.proof === 'upload' && draft.publicKey.trim() === '' ? { publicKey: 'needed' } : {}),
    ...(draft.proof === 'jwks' && !URL.canParse(draft.jwksUri) ? { jwksUri: 'needed' } : {}),
  };
}

/** What the API is asked to make of a draft. `publicKey`: of a pair that was made for it. */
export function toBody(offer: Offer, draft: Draft, publicKey?: string): Schema<'NewCredentialSet'> {
  const { grantType } = offer;
  const key = publicKey ?? (draft.proof === 'upload' ? draft.publicKey.trim() : undefined);
  return {
    grant_type: grantType,
    name: draft.name.trim(),
    ...toWire(draft.scopes),
    access_token_lifetime: draft.accessTokenLifetime,
    ...(draft.proof === 'none' ? { public: true } : {}),
    ...(key === undefined ? {} : { public_key: key }),
    ...(draft.proof === 'jwks' ? { jwks_uri: draft.jwksUri.trim() } : {}),
    ...(grantType === 'authorization_code'
      ? {
          redirect_uris: draft.redirectUris.filter((uri) => uri !== ''),
          refresh_token_lifetime: draft.refreshTokenLifetime,
          refresh_token_idle_lifetime: draft.refreshTokenIdleLifetime,
        }
      : {}),
  };
}
