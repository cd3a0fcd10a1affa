import type { SignIn, SignInOutcome } from '#protocol';
import { PassportStrategy } from '@nestjs/passport';
import CustomStrategy from 'passport-custom';
import { NOWHERE } from './nowhere.js';
import type { StrategyRequest } from './server-passport.js';

/** The sign-in form, in both of its steps, as a Passport strategy. A refusal is an outcome too: the form says so. */
export class SignInStrategy extends PassportStrategy(CustomStrategy.Strategy) {
  constructor(private readonly signIn: SignIn) {
    super();
  }

  getPassportInstance() {
    return NOWHERE;
  }

  async validate({ signIn }: StrategyRequest): Promise<SignInOutcome | false> {
    if (signIn === undefined) return false;
    return signIn.step === 'password'
      ? this.signIn.withPassword(signIn.attempt, signIn.context)
      : this.signIn.withCode(signIn.attempt, signIn.context);
  }
}
