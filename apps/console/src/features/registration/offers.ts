import type { GrantType } from '../../components/grants/grant-type.js';

/** How a new set may prove itself: what is made for it, or brought along. */
export type Proof = 'secret' | 'generate' | 'upload' | 'jwks' | 'later' | 'none';

/** A credential set that may be made for an application, as people choose it. */
export interface Offer {
  readonly id: OfferId;
  readonly grantType: GrantType;
  /** The ways it can prove itself; the first one unless chosen. */
  readonly proofs: readonly Proof[];
  /** Scopes about people that most such applications want. */
  readonly usualScopes: readonly string[];
}

export type OfferId = 'machine' | 'web' | 'native' | 'device' | 'service-account' | 'exchange' | 'oauth1';

const SIGN_IN = ['openid', 'profile', 'email'];

/** What can be made, in the order it is offered. */
export const OFFERS: readonly Offer[] = [
  {
    id: 'machine',
    grantType: 'client_credentials',
    proofs: ['secret', 'generate', 'upload', 'jwks'],
    usualScopes: [],
  },
  {
    id: 'web',
    grantType: 'authorization_code',
    proofs: ['secret', 'generate', 'upload', 'jwks'],
    usualScopes: SIGN_IN,
  },
  { id: 'native', grantType: 'authorization_code', proofs: ['none'], usualScopes: SIGN_IN },
  {
    id: 'device',
    grantType: 'urn:ietf:params:oauth:grant-type:device_code',
    proofs: ['none', 'secret'],
    usualScopes: SIGN_IN,
  },
  {
    id: 'service-account',
    grantType: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    proofs: ['generate', 'upload', 'jwks', 'later'],
    usualScopes: [],
  },
  {
    id: 'exchange',
    grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
    proofs: ['secret', 'generate', 'upload', 'jwks'],
    usualScopes: [],
  },
  { id: 'oauth1', grantType: 'urn:legate:grant-type:oauth1', proofs: ['secret'], usualScopes: [] },
];

/** What an application is, as people say it. */
export type Kind = 'server' | 'web' | 'native' | 'device' | 'job' | 'several';

/** What follows from what is being built. For several of these everything is open. */
export const KINDS: Readonly<Record<Kind, readonly OfferId[]>> = {
  server: ['machine'],
  web: ['web'],
  native: ['native'],
  device: ['device'],
  job: ['service-account'],
  several: [],
};

/** Narrows a text to a kind. */
export const isKind = (text: string): text is Kind => Object.hasOwn(KINDS, text);
