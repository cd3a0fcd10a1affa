import {
  authenticationFailed,
  readBasicCredentials,
  type AuthenticatedClient,
  type ClientSecretBasic,
} from '#protocol';
import { PassportStrategy } from '@nestjs/passport';
import { BasicStrategy } from 'passport-http';
import { NOWHERE } from './nowhere.js';
import type { StrategyRequest } from './server-passport.js';

/** HTTP Basic by `passport-http`, behind a stricter reading of the header (RFC 7617 §2). */
export class ClientSecretBasicStrategy extends PassportStrategy(BasicStrategy, 'client_secret_basic') {
  /** Set by Passport on every dispatch. */
  declare readonly error: (error: Error) => void;

  constructor(private readonly method: ClientSecretBasic) {
    super();
  }

  getPassportInstance() {
    return NOWHERE;
  }

  /** `passport-http` reads lenient base64, ignores what follows it, and gives up on an empty part without a reason. */
  override authenticate(request: StrategyRequest): void {
    if (readBasicCredentials(request.headers.authorization) !== undefined)
      super.authenticate(request as never);
    else this.error(authenticationFailed(null, 'not well-formed HTTP Basic credentials'));
  }

  validate(encodedId: string, encodedSecret: string): Promise<AuthenticatedClient> {
    return this.method.authenticatePair(encodedId, encodedSecret);
  }
}
