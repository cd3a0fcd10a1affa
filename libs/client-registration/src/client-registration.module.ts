import { Module, type DynamicModule } from '@nestjs/common';
import type { Policy } from '#protocol';
import { Apis } from './apis/apis.js';
import { Applications } from './applications/applications.js';
import { CredentialSets } from './credential-sets/credential-sets.js';
import { Delegations } from './delegations/delegations.js';
import { ExchangeRules } from './exchange-rules/exchange-rules.js';
import { Expiries } from './expiries/expiries.js';
import { ConsumerKeys } from './consumer-keys/consumer-keys.js';
import { Keys } from './keys/keys.js';
import type { RegistrationPorts } from './ports.js';
import { Secrets } from './secrets/secrets.js';
import { TrustedIssuers } from './trusted-issuers/trusted-issuers.js';

/** Registration as a Nest module: the services, ready to be injected. */
@Module({})
export class ClientRegistrationModule {
  /** `served`: the grant types that the token endpoint serves; sets of others are made with a warning. */
  static forRoot(ports: RegistrationPorts, served: readonly string[], policy?: Policy): DynamicModule {
    const services = [
      { provide: Applications, useFactory: () => new Applications(ports) },
      { provide: Apis, useFactory: () => new Apis(ports, policy) },
      { provide: CredentialSets, useFactory: () => new CredentialSets(ports, served, policy) },
      { provide: Secrets, useFactory: () => new Secrets(ports) },
      { provide: ExchangeRules, useFactory: () => new ExchangeRules(ports) },
      { provide: Keys, useFactory: () => new Keys(ports) },
      { provide: TrustedIssuers, useFactory: () => new TrustedIssuers(ports) },
      { provide: Delegations, useFactory: () => new Delegations(ports) },
      { provide: Expiries, useFactory: () => new Expiries(ports) },
      { provide: ConsumerKeys, useFactory: () => new ConsumerKeys(ports) },
    ];
    return {
      module: ClientRegistrationModule,
      providers: services,
      exports: services.map(({ provide }) => provide),
    };
  }
}
