import type { AuthenticatedClient, ClientAuthMethod } from '#protocol';
import { PassportStrategy } from '@nestjs/passport';
import CustomStrategy from 'passport-custom';
import { NOWHERE } from './nowhere.js';
import type { StrategyRequest } from './server-passport.js';

/** Any client authentication method of the protocol, as a Passport strategy. */
export class ClientAuthStrategy extends PassportStrategy(CustomStrategy.Strategy) {
  constructor(private readonly method: ClientAuthMethod) {
    super();
  }

  getPassportInstance() {
    return NOWHERE;
  }

  async validate({ credentials }: StrategyRequest): Promise<AuthenticatedClient | false> {
    return credentials === undefined ? false : this.method.authenticate(credentials);
  }
}
