import type { AccountStore } from '#accounts';
import type {
  ApplicationStore,
  CredentialSetStore,
  DelegationStore,
  RegistrationSearch,
} from '#client-registration';
import { Failures, Issuance, IssuedTokens, Ledger } from '#ledger';
import { BrowserCookies, FailedAttempts } from '#oauth';
import { DryRun, GrantedAccess, KeyRing, type Ports } from '#protocol';
import { Module, type DynamicModule } from '@nestjs/common';
import { AdminGuard } from './access/admin.guard.js';
import { AdminRefusals } from './access/admin-refusals.js';
import { AccountConsentsController } from './accounts/account-consents.controller.js';
import { AccountSessionsController } from './accounts/account-sessions.controller.js';
import { AccountsController } from './accounts/accounts.controller.js';
import { ApisController } from './apis/apis.controller.js';
import { ApplicationsController } from './applications/applications.controller.js';
import { ApplicationCredentialSetsController } from './credential-sets/application-credential-sets.controller.js';
import { ConsumerKeysController } from './consumer-keys/consumer-keys.controller.js';
import { CredentialSetsController } from './credential-sets/credential-sets.controller.js';
import { DelegationsController } from './delegations/delegations.controller.js';
import { DryRunController } from './delegations/dry-run.controller.js';
import { EventsController } from './events/events.controller.js';
import { ExpiringCredentialsController } from './expiring-credentials/expiring-credentials.controller.js';
import { ExchangeRulesController } from './exchange-rules/exchange-rules.controller.js';
import {
  CLOCK,
  CREDENTIAL_SETS,
  EVENTS,
  OWN_ISSUER,
  SESSION_PORTS,
  SETTINGS,
  TOKEN_PORTS,
  UNIT_OF_WORK,
} from '../injection-tokens.js';
import { FailuresController } from './failures/failures.controller.js';
import { Impact } from './impact/impact.js';
import { ImpactController } from './impact/impact.controller.js';
import { IssuanceController } from './issuance/issuance.controller.js';
import { KeysController } from './keys/keys.controller.js';
import { OneUnit } from './access/one-unit.interceptor.js';
import type { Config } from '../config.js';
import { settingsToWire } from '../representations/settings.js';
import { Problems } from './problems.js';
import { Search } from './search/search.js';
import { SearchController } from './search/search.controller.js';
import { SecretsController } from './secrets/secrets.controller.js';
import { SessionController } from './session/session.controller.js';
import { SettingsController } from './settings/settings.controller.js';
import { SigningKeysController } from './signing-keys/signing-keys.controller.js';
import { TokensController } from './tokens/tokens.controller.js';
import { TrustedIssuersController } from './trusted-issuers/trusted-issuers.controller.js';

/** What the management API needs of the server, beside the services of registration and accounts. */
export interface AdminCore {
  readonly config: Config;
  readonly startedAt: number;
  readonly ports: Ports;
  readonly persistence: {
    readonly accounts: AccountStore;
    readonly credentialSets: CredentialSetStore;
    readonly recordedDelegations: DelegationStore;
    readonly applications: ApplicationStore;
    readonly search: RegistrationSearch;
  };
  readonly keyRing: KeyRing;
  readonly ledger: Ledger;
  readonly issuedTokens: IssuedTokens;
  readonly issuance: Issuance;
}

/** The controllers of the management API, one a resource. */
const ADMIN_CONTROLLERS = [
  ApplicationsController,
  ApplicationCredentialSetsController,
  CredentialSetsController,
  ImpactController,
  FailuresController,
  ExpiringCredentialsController,
  SecretsController,
  KeysController,
  TrustedIssuersController,
  DelegationsController,
  DryRunController,
  ConsumerKeysController,
  ApisController,
  ExchangeRulesController,
  TokensController,
  IssuanceController,
  EventsController,
  SigningKeysController,
  AccountsController,
  AccountSessionsController,
  AccountConsentsController,
  SessionController,
  SearchController,
  SettingsController,
];

/** The management API, `/api/v1`, and the problem documents of everything that is no protocol endpoint. */
@Module({})
export class AdminModule {
  /** `registrationModule`, `accountsModule`: for their services. */
  static forRoot(
    { config, startedAt, ports, persistence, keyRing, ledger, issuedTokens, issuance }: AdminCore,
    registrationModule: DynamicModule,
    accountsModule: DynamicModule,
  ): DynamicModule {
    const cookies = new BrowserCookies(ports.issuer);
    const { credentialSets, accounts } = persistence;
    return {
      module: AdminModule,
      imports: [registrationModule, accountsModule],
      controllers: ADMIN_CONTROLLERS,
      providers: [
        { provide: TOKEN_PORTS, useValue: { ...ports, credentialSets, accounts } },
        { provide: SESSION_PORTS, useValue: { ...ports, accounts, cookies } },
        { provide: GrantedAccess, useValue: new GrantedAccess(ports) },
        {
          provide: Impact,
          useValue: new Impact({ ...ports, ledger, delegations: persistence.recordedDelegations }),
        },
        { provide: DryRun, useValue: new DryRun(ports) },
        { provide: CREDENTIAL_SETS, useValue: credentialSets },
        { provide: CLOCK, useValue: ports.clock },
        { provide: UNIT_OF_WORK, useValue: ports.unitOfWork },
        { provide: EVENTS, useValue: ports.events },
        { provide: SETTINGS, useValue: settingsToWire(config, startedAt) },
        { provide: OWN_ISSUER, useValue: ports.issuer },
        { provide: Ledger, useValue: ledger },
        {
          provide: Search,
          useValue: new Search({ ...persistence, registration: persistence.search, tokens: issuedTokens }),
        },
        { provide: Failures, useValue: new Failures(ledger) },
        { provide: Issuance, useValue: issuance },
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
