import { accessDenied, consentRequired, loginRequired, OAuthError } from '../errors.js';
import type { Consent } from '../consent.js';
import type { RequestContext } from '../ledger-entries.js';
import type { Parameters } from '../parameters.js';
import type { SignInSession } from '../people.js';
import { DEFAULT_POLICY, type Policy } from '../policy.js';
import type { Ports } from '../ports.js';
import { createQuestion, isAnswered, isImpersonable } from './ask-consent.js';
import type { AuthorizationRequest } from './authorization-request.js';
import {
  codeResponse,
  errorResponse,
  isAnswerable,
  type AuthorizationResponse,
} from './authorization-response.js';
import { checkRequest, type Draft } from './check-request.js';
import type { ConsentAnswer, ConsentItem, ConsentQuestion } from './consent-question.js';
import { issueCode } from './issue-code.js';
import { recordDenial, rememberConsent } from './remember-consent.js';
import { reasonToRefuse, reasonToRenew, type SignedIn } from './sign-in-rule.js';

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

/** A request, the person who is there for it, and what they are to be asked. */
interface Asked {
  readonly request: AuthorizationRequest;
  readonly signedIn: SignedIn;
  readonly before: Consent | undefined;
  readonly question: ConsentQuestion;
}

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
  async next(params: Parameters, progress: Progress): Promise<AuthorizationStep> {
    const step = await this.settle(params, progress, async () => 'allowed' as const);
    if (step !== 'allowed') return step;
    // Found once more in the transaction: account, session, set or consent may have ended since.
    return this.ports.unitOfWork.run(() =>
      this.settle(params, progress, (asked) => this.respondWithCode(asked, asked.question.items)),
    );
  }

  /** The person's answer to the consent question. Runs in the caller's unit of work. @throws OAuthError as `next` */
  answer(params: Parameters, progress: Progress, answer: ConsentAnswer): Promise<AuthorizationStep> {
    return this.ask(params, progress, async (asked) => {
      const { items } = asked.question;
      const allowed = items.filter(({ optional, scope }) => !optional || answer.scopes.includes(scope));
      // offline_access says for how long, not what: alone it opens nothing.
      const opens = allowed.some(({ scope }) => scope !== 'offline_access');
      if (!answer.allowed || !opens) return this.deny(asked, progress);
      await rememberConsent(asked.question, asked.before, allowed, progress.context, this.ports);
      return this.respondWithCode(asked, allowed);
    });
  }

  /** Calls `allowed` where nothing has to be asked any more. */
  private settle<T>(
    params: Parameters,
    progress: Progress,
    allowed: (asked: Asked) => Promise<T>,
  ): Promise<T | AuthorizationStep> {
    return this.ask<T | AuthorizationStep>(params, progress, async (asked) => {
      const { request, question, before } = asked;
      const mustAsk = request.prompt.has('consent') || isImpersonable(request);
      if (!mustAsk && isAnswered(question, before)) return allowed(asked);
      if (request.prompt.has('none')) throw consentRequired(whyAsked(request));
      return { kind: 'consent', request, question };
    });
  }

  /** Calls `then` where the right person is signed in. What is refused once it can be answered goes to the client. */
  private async ask<T>(
    params: Parameters,
    progress: Progress,
    then: (asked: Asked) => Promise<T>,
  ): Promise<T | AuthorizationStep> {
    const draft: Draft = {};
    try {
      const request = await checkRequest(params, draft, this.ports);
      const signedIn = await this.signedIn(progress);
      const reason = this.reasonToSignIn(request, signedIn);
      if (reason !== null && request.prompt.has('none')) throw loginRequired(reason);
      if (signedIn === undefined || reason !== null) return { kind: 'sign-in', request };
      const before = await this.ports.consents.find(signedIn.person.id, request.client.clientId);
      const question = createQuestion(request, signedIn.person, before, this.policy);
      return await then({ request, signedIn, before, question });
    } catch (error) {
      if (!(error instanceof OAuthError) || !isAnswerable(draft)) throw error;
      return { kind: 'respond', response: errorResponse(draft, error, this.ports.issuer) };
    }
  }

  private async signedIn({ session, signedInHere }: Progress): Promise<SignedIn | undefined> {
    const live = session && (await this.ports.sessions.get(session.id));
    const person = live && (await this.ports.people.find(live.accountId));
    return live && person?.status === 'enabled' ? { person, session: live, here: signedInHere } : undefined;
  }

  /** @throws OAuthError login_required: who just signed in is not whom the client asks for, and asking again is no use. */
  private reasonToSignIn(request: AuthorizationRequest, signedIn: SignedIn | undefined): string | null {
    if (signedIn === undefined) return 'nobody is signed in';
    const refusal = reasonToRefuse(request, signedIn, this.ports.pairwiseKey);
    if (refusal !== null && signedIn.here) throw loginRequired(refusal);
    return refusal ?? reasonToRenew(request, signedIn, this.ports.clock.now());
  }

  private async respondWithCode(
    { request, signedIn }: Asked,
    allowed: readonly ConsentItem[],
  ): Promise<AuthorizationStep> {
    const code = await issueCode(request, signedIn, allowed, this.ports, this.policy);
    return { kind: 'respond', response: codeResponse(request, code, this.ports.issuer) };
  }

  private async deny({ request, question }: Asked, { context }: Progress): Promise<AuthorizationStep> {
    await recordDenial(question, context, this.ports);
    const response = errorResponse(request, accessDenied('the person did not allow it'), this.ports.issuer);
    return { kind: 'respond', response: { ...response, refusal: null } };
  }
}

const whyAsked = (request: AuthorizationRequest): string =>
  isImpersonable(request)
    ? 'the person is asked each time: the client is public, and redirect_uri is not https (RFC 8252 section 8.6)'
    : 'the person has not allowed all of this yet';
