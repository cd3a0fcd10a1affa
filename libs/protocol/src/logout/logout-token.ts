import { createTimeOrderedId } from '../random.js';

/** `typ` of a logout token (OpenID Connect Back-Channel Logout §2.4). */
export const LOGOUT_TOKEN_TYPE = 'logout+jwt';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** Seconds: a logout token is good for two minutes at most (§4). */
const LIFETIME = 120;

/** Whose session ended, for one client. */
export interface EndedSession {
  readonly issuer: string;
  readonly clientId: string;
  /** The person as this client knows them. */
  readonly subject: string;
  readonly sessionId: string;
}

/** The claims of a logout token (OpenID Connect Back-Channel Logout §2.4); never a `nonce`, so none is an ID token. */
export function logoutTokenClaims(ended: EndedSession, now: number): Readonly<Record<string, unknown>> {
  const issuedAt = Math.floor(now / 1000);
  return {
    iss: ended.issuer,
    sub: ended.subject,
    aud: ended.clientId,
    iat: issuedAt,
    exp: issuedAt + LIFETIME,
    jti: createTimeOrderedId(now),
    sid: ended.sessionId,
    events: { [EVENT]: {} },
  };
}
