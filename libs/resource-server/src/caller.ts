import { isObject } from './authorization-server.js';
import { invalidToken } from './bearer-token-error.js';
import type { TokenClaims } from './token-claims.js';

/**
 * On whose behalf a request comes: an application for itself (two legs), a person who signed in and consented (three
 * legs), or somebody else for a person, under a recorded delegation or by exchanging their token (with an actor).
 */
export type CallerKind = 'application' | 'person' | 'delegated';

/** Who calls this API, as an access token that was verified tells it. */
export interface Caller {
  readonly kind: CallerKind;
  /** Whom the token speaks of: the application, or the person. */
  readonly subject: string;
  /** The credential set that the token was issued to. */
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** Who really asked, when that is not the subject (RFC 8693 §4.1). */
  readonly actor?: string;
  readonly token: {
    readonly jti: string;
    /** Milliseconds since 1970. */
    readonly expiresAt: number;
  };
  /** Everything the issuer wrote. */
  readonly claims: TokenClaims;
}

/** The grants in which no person takes part, and those in which one consented (`gty`). */
const LEGS: Readonly<Record<string, CallerKind>> = {
  client_credentials: 'application',
  'urn:ietf:params:oauth:grant-type:jwt-bearer': 'application',
  authorization_code: 'person',
  refresh_token: 'person',
  'urn:ietf:params:oauth:grant-type:device_code': 'person',
};

/** Reads the caller from claims. @throws BearerTokenError invalid_token: `act` names nobody, or `gty` no known grant */
export function toCaller(claims: TokenClaims): Caller {
  const actor = readActor(claims['act']);
  return {
    kind: kindOf(claims, actor),
    subject: claims.sub,
    clientId: claims.client_id,
    scopes: readScopes(claims['scope']),
    ...(actor === undefined ? {} : { actor }),
    token: { jti: claims.jti, expiresAt: claims.exp * 1000 },
    claims,
  };
}

function kindOf(claims: TokenClaims, actor: string | undefined): CallerKind {
  if (actor !== undefined) return 'delegated';
  if (claims.sub === claims.client_id) return 'application';
  const grant = claims['gty'];
  const kind = typeof grant === 'string' && Object.hasOwn(LEGS, grant) ? LEGS[grant] : undefined;
  if (kind === undefined) throw invalidToken('the claim gty names no grant that tells who is calling');
  return kind;
}

/** A chain of actors is nested; the outermost is the one who asks now (RFC 8693 §4.1). */
function readActor(act: unknown): string | undefined {
  if (act === undefined) return undefined;
  const sub = isObject(act) ? act['sub'] : undefined;
  if (typeof sub !== 'string' || sub === '') throw invalidToken('the claim act is malformed');
  return sub;
}

function readScopes(scope: unknown): readonly string[] {
  return typeof scope === 'string' ? scope.split(' ').filter((name) => name !== '') : [];
}
