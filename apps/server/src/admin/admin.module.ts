import { IssuedTokens, Ledger } from '#ledger';
import { FailedAttempts } from '#oauth';
import { KeyRing, type Ports, type UnitOfWork } from '#protocol';
import { Module, type DynamicModule } from '@nestjs/common';
import { AdminGuard } from './access/admin.guard.js';
import { AdminRefusals } from './access/admin-refusals.js';
import { ApisController } from './apis/apis.controller.js';
import { ApplicationsController } from './applications/applications.controller.js';
import { ApplicationCredentialSetsController } from './credential-sets/application-credential-sets.controller.js';
import { CredentialSetsController } from './credential-sets/credential-sets.controller.js';
import { EventsController } from './events/events.controller.js';
import { CLOCK, EVENTS, OWN_ISSUER, TOKEN_PORTS, UNIT_OF_WORK } from './injection-tokens.js';
import { KeysController } from './keys/keys.controller.js';
import { OneUnit } from './access/one-unit.interceptor.js';
import { Problems } from './problems.js';
import { SecretsController } from './secrets/secrets.controller.js';
import { SigningKeysController } from './signing-keys/signing-keys.controller.js';
import { TokensController } from './tokens/tokens.controller.js';

/** What the management API needs of the server, beside registration. */
export interface AdminCore {
  readonly ports: Pick<Ports, 'issuer' | 'clock' | 'clients' | 'ledger' | 'events'>;
  readonly registration: { readonly unitOfWork: UnitOfWork };
  readonly keyRing: KeyRing;
  readonly ledger: Ledger;
  readonly issuedTokens: IssuedTokens;
}

/** The controllers of the management API, one a resource. */
const ADMIN_CONTROLLERS = [
  ApplicationsController,
  ApplicationCredentialSetsController,
  CredentialSetsController,
  SecretsController,
  KeysController,
  ApisController,
  TokensController,
  EventsController,
  SigningKeysController,
];

/** The management API, `/api/v1`, and the problem documents of everything that is no protocol endpoint. */
@Module({})
export class AdminModule {
  /** `registrationModule`: for its services. */
  static forRoot(
    { ports, registration: { unitOfWork }, keyRing, ledger, issuedTokens }: AdminCore,
    registrationModule: DynamicModule,
  ): DynamicModule {
    return {
      module: AdminModule,
      imports: [registrationModule],
      controllers: ADMIN_CONTROLLERS,
      providers: [
        { provide: TOKEN_PORTS, useValue: ports },
        { provide: CLOCK, useValue: ports.clock },
        { provide: UNIT_OF_WORK, useValue: unitOfWork },
        { provide: EVENTS, useValue: ports.events },
        { provide: OWN_ISSUER, useValue: ports.issuer },
        { provide: Ledger, useValue: ledger },
        { provide: IssuedTokens, useValue: issuedTokens },
        { provide: KeyRing, useValue: keyRing },
        { provide: FailedAttempts, useValue: new FailedAttempts() },
        AdminGuard,
        AdminRefusals,
        OneUnit,
        Problems,
      ],
      exports: [Problems],
    };
  }
}
