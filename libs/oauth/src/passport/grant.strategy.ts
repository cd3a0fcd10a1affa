import type { Authorization, Grant } from '#protocol';
import { PassportStrategy } from '@nestjs/passport';
import CustomStrategy from 'passport-custom';
import { NOWHERE } from './nowhere.js';
import type { StrategyRequest } from './server-passport.js';

/** Any grant of the protocol, as a Passport strategy named by its `grant_type`. */
export class GrantStrategy extends PassportStrategy(CustomStrategy.Strategy) {
  constructor(private readonly grant: Grant) {
    super();
  }

  getPassportInstance() {
    return NOWHERE;
  }

  async validate({ grantRequest }: StrategyRequest): Promise<Authorization | false> {
    return grantRequest === undefined ? false : this.grant.authorize(grantRequest);
  }
}
