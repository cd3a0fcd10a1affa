import { invalidGrant, invalidRequest } from '../errors.js';
import type { Actor } from '../ledger-entries.js';
import { matchesChallenge } from '../pkce.js';
import type { Ports } from '../ports.js';
import { isHashOf } from '../sha256.js';
import type { TokenFamily } from '../token-family.js';
import { CODE_REPLAYED, endFamily } from '../tokens/end-family.js';
import { resolveFamilyTarget } from '../tokens/family-target.js';
import { readOpaqueToken } from '../tokens/opaque-token.js';
import type { Authorization, Grant, GrantRequest } from './grant.js';
import { requireStandingAnswer } from './standing-answer.js';

type CodePorts = Pick<
  Ports,
  'clock' | 'families' | 'clients' | 'people' | 'sessions' | 'apis' | 'events' | 'unitOfWork'
>;

/** A client with a code that stands for a person's answer (RFC 6749 §4.1.3, RFC 7636 §4.5). Three legs. */
export class AuthorizationCodeGrant implements Grant {
  readonly type = 'authorization_code';
  readonly parameters = ['code', 'redirect_uri', 'code_verifier', 'resource'];

  constructor(private readonly ports: CodePorts) {}

  async authorize(request: GrantRequest): Promise<Authorization> {
    const { client, params, context } = request;
    const by: Actor = { id: client.clientId, context };
    const family = await this.findFamily(request);
    await this.requireUnused(family, by);
    requireRedirectUri(family, params.get('redirect_uri'));
    await this.requireVerifier(family, params.get('code_verifier'), by);
    const person = await requireStandingAnswer(family, this.ports);
    await this.requireSession(family);
    const target = await resolveFamilyTarget(family, client, params, this.ports);
    const answer = { family, person, refreshToken: null, spend: () => this.spend(family, by) };
    const { id: origin, subject, scopeAsked } = family;
    return { subject, actors: [], target, scopeAsked, origin, answer };
  }

  /** Another client's code stays good: a stranger who found it must not be able to end what is not his. */
  private async findFamily({ client, params }: GrantRequest): Promise<TokenFamily> {
    const code = params.get('code');
    if (code === undefined) throw invalidRequest('code is missing');
    const id = readOpaqueToken('ac', code);
    const family = id === undefined ? undefined : await this.ports.families.find(id);
    if (family === undefined || !isHashOf(family.codeHash, code)) {
      throw invalidGrant('code: it was not issued here, or is altered');
    }
    if (family.clientId !== client.clientId) throw invalidGrant('code: it was issued to another client');
    return family;
  }

  private async requireUnused(family: TokenFamily, by: Actor): Promise<void> {
    if (family.codeUsedAt !== null) {
      await endFamily(family, CODE_REPLAYED, by, this.ports);
      throw invalidGrant('code: it was used before; every token that came of it is revoked');
    }
    if (family.codeExpiresAt <= this.ports.clock.now()) throw invalidGrant('code: it has expired');
  }

  /** Whoever fails here has no second guess: the code is dead (RFC 9700 §2.1.1, §4.8.2). */
  private async requireVerifier(family: TokenFamily, verifier: string | undefined, by: Actor): Promise<void> {
    const fault = faultOf(verifier, family.codeChallenge);
    if (fault === null) return;
    await endFamily(family, { kind: 'family.revoked', reason: fault }, by, this.ports);
    throw invalidGrant(`${fault}; the code is dead now`);
  }

  /** Who signs out within the minute that a code lives has taken it back, whatever it was to be good for. */
  private async requireSession({ sessionId }: TokenFamily): Promise<void> {
    if ((await this.ports.sessions.get(sessionId)) === undefined) {
      throw invalidGrant('the person has signed out since');
    }
  }

  /**
   * The family alone decides: whoever ends an account, a session or a consent ends its families, before this or after
   * what is issued here, and a token of a disabled set opens nothing.
   */
  private async spend(family: TokenFamily, by: Actor): Promise<boolean> {
    if (await this.ports.families.useCode(family.id, this.ports.clock.now())) return true;
    await endFamily(family, CODE_REPLAYED, by, this.ports);
    return false;
  }
}

/** @throws OAuthError invalid_grant */
function requireRedirectUri({ redirectUri, redirectUriSent }: TokenFamily, sent: string | undefined): void {
  if (sent === (redirectUriSent ? redirectUri : undefined)) return;
  throw invalidGrant('redirect_uri: it must be as in the authorization request (RFC 6749 section 4.1.3)');
}

function faultOf(verifier: string | undefined, challenge: string | null): string | null {
  if (challenge === null) {
    return verifier === undefined ? null : 'code_verifier: the authorization request had no code_challenge';
  }
  if (verifier === undefined) return 'code_verifier is missing';
  return matchesChallenge(verifier, challenge) ? null : 'code_verifier: it does not match the code_challenge';
}
