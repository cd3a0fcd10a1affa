import type { RequestContext } from '../ledger-entries.js';
import type { Parameters } from '../parameters.js';
import type { SignInSession } from '../people.js';
import { DEFAULT_POLICY, type Policy } from '../policy.js';
import type { Ports } from '../ports.js';
import type { AuthorizationRequest } from './authorization-request.js';
import type { AuthorizationResponse } from './authorization-response.js';
import type { ConsentAnswer, ConsentQuestion } from './consent-question.js';

/** How far the person at this browser has come. */
export interface Progress {
  readonly session: SignInSession | undefined;
  /** Whether the person signed in on this very way: only that satisfies `prompt=login` and `max_age=0`. */
  readonly signedInHere: boolean;
  readonly context: RequestContext;
}

/** What is to happen next. */
export type AuthorizationStep =
  | { readonly kind: 'sign-in'; readonly request: AuthorizationRequest }
  | { readonly kind: 'consent'; readonly request: AuthorizationRequest; readonly question: ConsentQuestion }
  | { readonly kind: 'respond'; readonly response: AuthorizationResponse };

type AuthorizePorts = Pick<
  Ports,
  | 'issuer'
  | 'clock'
  | 'clients'
  | 'apis'
  | 'verifier'
  | 'people'
  | 'sessions'
  | 'consents'
  | 'families'
  | 'events'
  | 'unitOfWork'
  | 'pairwiseKey'
>;

/** The authorization endpoint (RFC 6749 §3.1, OpenID Connect Core §3.1.2), without HTTP. */
export class Authorize {
  constructor(
    private readonly ports: AuthorizePorts,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {}

  /**
   * Where a request stands: every check runs again, however often it is asked.
   *
   * @throws OAuthError where no redirect is safe: an error page is due (RFC 6749 §4.1.2.1)
   */
  next(_params: Parameters, _progress: Progress): Promise<AuthorizationStep> {
    throw new Error(`not built yet: ${this.ports.issuer} ${this.policy.codeLifetime}`);
  }

  /** The person's answer to the consent question. Runs in the caller's unit of work. @throws OAuthError as `next` */
  answer(_params: Parameters, _progress: Progress, _answer: ConsentAnswer): Promise<AuthorizationStep> {
    throw new Error('not built yet');
  }
}
