import type {
  AuthenticatedClient,
  Authorization,
  CodeAttempt,
  GrantRequest,
  PasswordAttempt,
  PresentedCredentials,
  RequestContext,
  SignInOutcome,
} from '#protocol';
import passport, { type Strategy } from 'passport';

/** The name of the strategy by which people sign in. */
export const SIGN_IN = 'sign-in';

/** What strategies are handed in place of a whole request: what they may look at, and nothing else. */
export interface StrategyRequest {
  readonly headers: { readonly authorization?: string | undefined };
  readonly credentials?: PresentedCredentials;
  readonly grantRequest?: GrantRequest;
  readonly signIn?: SignInRequest;
}

/** One of the two steps in which a person signs in. */
export type SignInRequest = { readonly context: RequestContext } & (
  | { readonly step: 'password'; readonly attempt: PasswordAttempt }
  | { readonly step: 'code'; readonly attempt: CodeAttempt }
);

/**
 * One server's own Passport. Nest's `AuthGuard` uses the process-wide one, in which two servers of one process would
 * answer for each other.
 */
export class ServerPassport {
  private readonly passport = new passport.Passport();

  /** Strategies are named by a client authentication method or by a `grant_type`. */
  use(name: string, strategy: Strategy): void {
    this.passport.use(name, strategy);
  }

  /** Who the client is, by the strategy of its method. Rejects with the strategy's `OAuthError`. */
  authenticateClient(method: string, credentials: PresentedCredentials): Promise<AuthenticatedClient> {
    return this.dispatch(method, { headers: { authorization: credentials.authorization }, credentials });
  }

  /** What the grant proves, by the strategy of its type. Rejects with the grant's `OAuthError`. */
  authorize(grantType: string, grantRequest: GrantRequest): Promise<Authorization> {
    return this.dispatch(grantType, { headers: {}, grantRequest });
  }

  /** What became of a person's attempt to sign in, by the one strategy for people. */
  signIn(signIn: SignInRequest): Promise<SignInOutcome> {
    return this.dispatch(SIGN_IN, { headers: {}, signIn });
  }

  private dispatch<T>(name: string, request: StrategyRequest): Promise<T> {
    return new Promise((resolve, reject) => {
      const done = (error: unknown, result?: T | false) => {
        if (error) reject(error);
        else if (result) resolve(result);
        else reject(new Error(`the strategy ${name} neither proved nor refused`));
      };
      this.passport.authenticate(name, { session: false }, done)(request, undefined, reject);
    });
  }
}
