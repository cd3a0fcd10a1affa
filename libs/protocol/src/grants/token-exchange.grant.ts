import { OWN_AUDIENCE, type Api } from '../api.js';
import { isAdmin } from '../assertions/delegated-subject.js';
import type { Client } from '../client.js';
import { invalidRequest, invalidScope, invalidTarget, unauthorizedClient } from '../errors.js';
import { exchangeableScopes, rulesAgreedTo } from '../exchange-rule.js';
import type { IssuedToken } from '../ledger-entries.js';
import type { Parameters } from '../parameters.js';
import type { Ports } from '../ports.js';
import { parseScope } from '../scope.js';
import { concerns } from '../tokens/concern.js';
import { findActiveToken, type LiveToken } from '../tokens/find-token.js';
import { originOfExchange, type LivenessPorts } from '../tokens/token-ground.js';
import { requireShort } from '../tokens/token-target.js';
import type { Authorization, Grant, GrantRequest } from './grant.js';
import { TOKEN_EXCHANGE } from './grant-types.js';

/** The one type of token that is taken, and issued (RFC 8693 §3). */
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
/** How many may act one for another, so that a token can't grow without end. */
const MOST_ACTORS = 5;

const MAKE_ONE = 'an admin can make one';
const AGREED_FIRST = 'only those count that were there when two people agreed on the delegation';

/**
 * A person's access token exchanged for one that opens less (RFC 8693 §2.1): for the API that a recorded rule allows,
 * never with more scopes, never for longer. The credential set becomes its actor. Two legs: the person is not asked.
 */
export class TokenExchangeGrant implements Grant {
  readonly type = TOKEN_EXCHANGE;
  readonly parameters = [
    ...['subject_token', 'subject_token_type', 'requested_token_type', 'actor_token', 'actor_token_type'],
    ...['resource', 'audience', 'scope'],
  ];

  constructor(private readonly ports: LivenessPorts & Pick<Ports, 'apis'>) {}

  async authorize({ client, params }: GrantRequest): Promise<Authorization> {
    if (client.authMethods.includes('none')) {
      throw unauthorizedClient('token-exchange is for clients that can keep a secret or a key');
    }
    requireAccessTokens(params);
    const identifier = readTarget(params);
    const live = await this.findSubjectToken(client, params.get('subject_token'));
    const subjectToken = live.record;
    return {
      subject: subjectToken.subject,
      actors: [client.clientId, ...subjectToken.actors],
      ...(await this.resolveTarget(client, identifier, params.get('scope'), live)),
      scopeAsked: params.get('scope') ?? null,
      origin: originOfExchange(subjectToken),
      answer: null,
      issuedTokenType: ACCESS_TOKEN,
    };
  }

  /** A token that is no business of the caller's is refused in the same words as one that never was (§2.2.2). */
  private async findSubjectToken(client: Client, token: string | undefined): Promise<LiveToken> {
    if (token === undefined) throw invalidRequest('subject_token is missing');
    const live = await findActiveToken(token, this.ports);
    const person = live?.ground.person ?? null;
    if (live === undefined || person === null || !(await concerns(live.record, client, this.ports))) {
      throw invalidRequest(
        'subject_token: it is no live access token that speaks of a person and was issued to this application or for its API',
      );
    }
    if (isAdmin(person)) throw invalidRequest('subject_token: nobody may act for an admin');
    if (live.record.actors.length >= MOST_ACTORS) {
      throw invalidRequest(`subject_token: at most ${MOST_ACTORS} may act one for another`);
    }
    return live;
  }

  private async resolveTarget(
    { clientId, access }: Client,
    identifier: string,
    scope: string | undefined,
    { record: subjectToken, ground: { agreedAt } }: LiveToken,
  ): Promise<Pick<Authorization, 'target' | 'notAfter'>> {
    const { audience, expiresAt } = subjectToken;
    const rules = rulesAgreedTo(await this.ports.exchangeRules.ofClient(clientId), agreedAt);
    const ruled = exchangeableScopes(rules, audience, identifier, this.ports.clock.now());
    const api = await this.ports.apis.find(identifier);
    if (ruled.size === 0 || api === undefined) {
      throw invalidTarget(
        `no exchange rule lets this credential set exchange this token for one for that API; ${agreedAt === null ? MAKE_ONE : AGREED_FIRST}`,
      );
    }
    const own = access.filter((each) => each.audience === identifier).map((each) => each.scope);
    const scopes = narrow(scope, [
      { holds: await this.scopesToExchange(subjectToken), reason: 'the subject token does not have' },
      { holds: new Set(ruled.keys()), reason: 'no exchange rule allows' },
      { holds: new Set(own), reason: 'this credential set does not have' },
      { holds: scopesOf(api), reason: 'the API no longer defines' },
    ]);
    requireShort(scopes, api);
    const until = Math.min(expiresAt, ...scopes.map((each) => ruled.get(each) ?? 0));
    return {
      target: { scopes, audience: [identifier], api },
      notAfter: Math.floor(until / 1000) * 1000,
    };
  }

  /**
   * A token may carry scopes of this server itself beside those of its API. They open nothing elsewhere, though an API
   * may call one of its own the same.
   */
  private async scopesToExchange({
    clientId,
    audience,
    scopeGranted,
  }: IssuedToken): Promise<ReadonlySet<string>> {
    const scopes = scopeGranted.split(' ');
    if (!audience.includes(OWN_AUDIENCE)) return new Set(scopes);
    const { access = [] } = (await this.ports.clients.find(clientId)) ?? {};
    const ofApi = access.filter((each) => each.audience !== OWN_AUDIENCE && audience.includes(each.audience));
    return new Set(scopes.filter((scope) => ofApi.some((each) => each.scope === scope)));
  }
}

/** Something whose scopes no exchanged token goes beyond. */
interface Bound {
  readonly holds: ReadonlySet<string>;
  readonly reason: string;
}

/** The scopes asked for, where every bound holds them all; without any, those that every bound holds. */
function narrow(asked: string | undefined, bounds: readonly Bound[]): readonly string[] {
  if (asked === undefined) {
    const [first, ...others] = bounds.map(({ holds }) => holds);
    const left = [...(first ?? [])].filter((scope) => others.every((each) => each.has(scope)));
    if (left.length > 0) return left;
    throw invalidScope('scope: the subject token, the exchange rules and this credential set share none');
  }
  const scopes = parseScope(asked);
  for (const { holds, reason } of bounds) {
    const beyond = scopes.filter((scope) => !holds.has(scope));
    if (beyond.length > 0) throw invalidScope(`scope: ${reason} ${beyond.join(' ')}`);
  }
  return scopes;
}

const scopesOf = ({ scopes }: Api): ReadonlySet<string> => new Set(scopes.map(({ name }) => name));

/** @throws OAuthError invalid_request: another type of token, or a token of the actor */
function requireAccessTokens(params: Parameters): void {
  const type = params.get('subject_token_type');
  if (type === undefined) throw invalidRequest('subject_token_type is missing');
  if (type !== ACCESS_TOKEN) throw invalidRequest(`subject_token_type: only ${ACCESS_TOKEN} is taken`);
  if ((params.get('requested_token_type') ?? ACCESS_TOKEN) !== ACCESS_TOKEN) {
    throw invalidRequest(`requested_token_type: only ${ACCESS_TOKEN} is issued`);
  }
  if (params.has('actor_token') || params.has('actor_token_type')) {
    throw invalidRequest('actor_token: leave it out; the actor is the credential set that authenticates');
  }
}

/** The one API that the new token is to be for (§2.1, RFC 8707 §2). @throws OAuthError */
function readTarget(params: Parameters): string {
  const [resource, audience] = [params.get('resource'), params.get('audience')];
  const identifier = resource ?? audience;
  if (identifier === undefined)
    throw invalidRequest('resource is missing: the API that the new token is for');
  if (audience !== undefined && audience !== identifier) {
    throw invalidTarget('resource and audience name two APIs, and a token is for one');
  }
  return identifier;
}
