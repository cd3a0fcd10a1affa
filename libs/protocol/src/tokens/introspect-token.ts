import type { Client } from '../client.js';
import type { IssuedToken } from '../ledger-entries.js';
import type { Ports } from '../ports.js';
import { toClaims, type AccessTokenClaims } from './access-token.js';
import { findActiveToken } from './find-token.js';

/** An introspection response (RFC 7662 §2.2). An inactive token gets nothing but `active`. */
export type IntrospectionResponse =
  { readonly active: false } | ({ readonly active: true; readonly token_type: 'Bearer' } & AccessTokenClaims);

const INACTIVE: IntrospectionResponse = { active: false };

/** Tells whether a token is good now, to those it concerns (RFC 7662). */
export class IntrospectToken {
  constructor(private readonly ports: Pick<Ports, 'issuer' | 'clock' | 'ledger' | 'clients' | 'apis'>) {}

  /** Who may ask: a set of the application the token was issued to, or of one that is an API in its audience. */
  async introspect(token: string, caller: Client): Promise<IntrospectionResponse> {
    const record = await findActiveToken(token, this.ports);
    if (record === undefined || !(await this.concerns(record, caller))) return INACTIVE;
    return { active: true, token_type: 'Bearer', ...toClaims(record, this.ports.issuer) };
  }

  private async concerns(token: IssuedToken, caller: Client): Promise<boolean> {
    if (token.applicationId === caller.application.id) return true;
    const apis = await Promise.all(token.audience.map((audience) => this.ports.apis.find(audience)));
    return apis.some((api) => api?.applicationId === caller.application.id);
  }
}
