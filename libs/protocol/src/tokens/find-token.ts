import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '../sha256.js';
import type { IssuedToken, IssuedTokenState } from '../ledger-entries.js';
import type { Ports } from '../ports.js';
import { readOpaqueToken } from './opaque-token.js';

/** Longer than any token this server makes. */
const LONGEST_TOKEN = 8192;

/**
 * The record of a token that was issued here. The token's own `jti` finds the record, and the hash of the whole token
 * decides: what was altered, shortened or lengthened is no token of ours, whoever signed it.
 */
export async function findIssuedToken(
  token: string,
  ports: { readonly ledger: Pick<Ports['ledger'], 'find'> },
): Promise<IssuedTokenState | undefined> {
  const jti = token.length > LONGEST_TOKEN ? undefined : (readOpaqueToken('at', token) ?? readJwtId(token));
  const record = jti === undefined ? undefined : await ports.ledger.find(jti);
  return record !== undefined && isSame(record.tokenHash, sha256(token)) ? record : undefined;
}

/** As `findIssuedToken`, for a token that is good now: in time, not revoked, its credential set enabled. */
export async function findActiveToken(
  token: string,
  ports: Pick<Ports, 'clock' | 'ledger' | 'clients'>,
): Promise<IssuedToken | undefined> {
  const record = await findIssuedToken(token, ports);
  if (record === undefined || record.revokedAt !== null || record.expiresAt <= ports.clock.now())
    return undefined;
  const client = await ports.clients.find(record.clientId);
  return client?.status === 'enabled' ? record : undefined;
}

/** The `jti` that a JWT claims, read without trust (RFC 7519 §4.1.7). */
function readJwtId(token: string): string | undefined {
  const payload = token.split('.', 3)[1];
  if (payload === undefined) return undefined;
  try {
    const { jti } = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { jti?: unknown };
    return typeof jti === 'string' ? jti : undefined;
  } catch {
    return undefined;
  }
}

const isSame = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
