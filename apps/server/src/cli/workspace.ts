import type { Accounts, Sessions, SetUp, TotpEnrolment } from '#accounts';
import type {
  Apis,
  Applications,
  CredentialSets,
  Delegations,
  ExchangeRules,
  ConsumerKeys,
  Keys,
  Secrets,
  TrustedIssuers,
} from '#client-registration';
import type { IssuedTokens, Ledger } from '#ledger';
import type { NamePorts } from '../representations/token-names.js';
import type { Clock, DryRun, KeyRing, UnitOfWork } from '#protocol';

/** What a command works with: the services of accounts and registration, the ledger and the signing keys of one database. */
export interface Workspace {
  readonly issuer: string;
  /** Where tokens are asked for: `token_uri` of a key file. */
  readonly tokenEndpoint: string;
  readonly clock: Clock;
  readonly unitOfWork: UnitOfWork;
  readonly accounts: Accounts;
  readonly sessions: Sessions;
  readonly totpEnrolment: TotpEnrolment;
  readonly setUp: SetUp;
  readonly applications: Applications;
  readonly apis: Apis;
  readonly credentialSets: CredentialSets;
  readonly exchangeRules: ExchangeRules;
  readonly secrets: Secrets;
  readonly keys: Keys;
  readonly trustedIssuers: TrustedIssuers;
  readonly delegations: Delegations;
  readonly dryRun: DryRun;
  readonly consumerKeys: ConsumerKeys;
  readonly ledger: Ledger;
  readonly issuedTokens: IssuedTokens;
  /** What the things that tokens name are called. */
  readonly names: NamePorts;
  readonly keyRing: KeyRing;
  /** Copies the database to a file that does not exist yet, while others use it. */
  backUp(file: string): Promise<void>;
}

/** A workspace that must be closed. */
export interface OpenWorkspace extends Workspace {
  close(): Promise<void>;
}
