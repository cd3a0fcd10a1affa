import type { Client } from '../client.js';
import type { IssuedToken, IssuedTokenState } from '../ledger-entries.js';
import type { Ports } from '../ports.js';
import { isHashOf } from '../sha256.js';
import { readOpaqueToken } from './opaque-token.js';
import {
  findStandingClient,
  findStandingGround,
  type LivenessPorts,
  type TokenGround,
} from './token-ground.js';

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
  const jti = token.length > LONGEST_TOKEN ? undefined : readTokenId(token);
  const record = jti === undefined ? undefined : await ports.ledger.find(jti);
  return record !== undefined && isHashOf(record.tokenHash, token) ? record : undefined;
}

/** A token that is good now, with what makes it so. */
export interface LiveToken {
  readonly record: IssuedToken;
  readonly client: Client;
  /** What it rests on. */
  readonly ground: TokenGround;
}

/**
 * As `findIssuedToken`, for an access token that is good now: in time, not revoked, its credential set enabled, and
 * where it speaks for a person, their account enabled and what allowed it still in force.
 */
export async function findActiveToken(token: string, ports: LivenessPorts): Promise<LiveToken | undefined> {
  const live = await findLiveToken(token, ports);
  return live?.record.kind === 'access_token' ? live : undefined;
}

/** As `findActiveToken`, for a refresh token that can still be used as well. An ID token is never good for anything. */
export async function findLiveToken(token: string, ports: LivenessPorts): Promise<LiveToken | undefined> {
  const record = await findIssuedToken(token, ports);
  return record === undefined ? undefined : findStanding(record, ports);
}

/** Whether the token of this record is good now, for an auditor who does not have the token itself (RFC 7662 §2.2). */
export async function isTokenLive(record: IssuedTokenState, ports: LivenessPorts): Promise<boolean> {
  return (await findStanding(record, ports)) !== undefined;
}

async function findStanding(record: IssuedTokenState, ports: LivenessPorts): Promise<LiveToken | undefined> {
  if (record.kind === 'id_token') return undefined;
  const client = await findStandingClient(record, ports);
  if (client === undefined) return undefined;
  const ground = await findStandingGround(record, ports);
  return ground === undefined ? undefined : { record, client, ground };
}

function readTokenId(token: string): string | undefined {
  return readOpaqueToken('at', token) ?? readOpaqueToken('rt', token) ?? readJwtId(token);
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
