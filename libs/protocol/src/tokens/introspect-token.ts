import type { Client } from '../client.js';
import type { Ports } from '../ports.js';
import { toClaims, type AccessTokenClaims } from './access-token.js';
import { concerns } from './concern.js';
import { findLiveToken, type LiveToken } from './find-token.js';
import type { LivenessPorts } from './token-ground.js';

/**
 * An introspection response (RFC 7662 §2.2). An inactive token gets nothing but `active`; a refresh token has neither
 * `token_type` nor `aud`, so that no API can take it for a token of its own.
 */
export type IntrospectionResponse =
  | { readonly active: false }
  | ({ readonly active: true; readonly token_type: 'Bearer' } & AccessTokenClaims & NamedPerson)
  | ({ readonly active: true } & Omit<AccessTokenClaims, 'aud'> & NamedPerson);

/** How people call the person a token speaks of: their e-mail address, where the caller may know it. */
interface NamedPerson {
  readonly username?: string;
  readonly email?: string;
}

const INACTIVE: IntrospectionResponse = { active: false };

/** Tells whether a token is good now, to those it concerns (RFC 7662). */
export class IntrospectToken {
  constructor(private readonly ports: LivenessPorts & Pick<Ports, 'issuer' | 'apis'>) {}

  /**
   * Who may ask: a set of the application the token was issued to, or, of an access token, of one that is an API in its
   * audience. Any kind of `token_type_hint` finds either.
   */
  async introspect(token: string, caller: Client): Promise<IntrospectionResponse> {
    const live = await findLiveToken(token, this.ports);
    if (live === undefined || !(await concerns(live.record, caller, this.ports))) return INACTIVE;
    const { aud, ...others } = { ...toClaims(live.record, this.ports.issuer), ...nameOf(live) };
    return live.record.kind === 'access_token'
      ? { active: true, token_type: 'Bearer', aud, ...others }
      : { active: true, ...others };
  }
}

/** A service account named the address itself; of who signed in it is told where they allowed it (scope `email`). */
function nameOf({ record, ground: { person, family } }: LiveToken): NamedPerson {
  if (person === null) return {};
  if (family !== null && !record.scopeGranted.split(' ').includes('email')) return {};
  return { username: person.email, email: person.email };
}
