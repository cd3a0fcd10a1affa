import { AccountTotpEntity } from './account-totp.entity.js';
import { AccountEntity } from './account.entity.js';
import { ApiScopeEntity } from './api-scope.entity.js';
import { ApiEntity } from './api.entity.js';
import { ApplicationEntity } from './application.entity.js';
import { AssertionIdEntity } from './assertion-id.entity.js';
import { ClientAccessEntity } from './client-access.entity.js';
import { ClientKeyEntity } from './client-key.entity.js';
import { ClientSecretEntity } from './client-secret.entity.js';
import { ClientEntity } from './client.entity.js';
import { ConsentEntity } from './consent.entity.js';
import { ConsumerKeyEntity } from './consumer-key.entity.js';
import { DelegationEntity } from './delegation.entity.js';
import { EventEntity } from './event.entity.js';
import { ExchangeRuleEntity } from './exchange-rule.entity.js';
import { InteractionEntity } from './interaction.entity.js';
import { IssuedTokenEntity } from './issued-token.entity.js';
import { KnownBrowserEntity } from './known-browser.entity.js';
import { RecoveryCodeEntity } from './recovery-code.entity.js';
import { RefreshTokenEntity } from './refresh-token.entity.js';
import { LedgerHourEntity } from './ledger-hour.entity.js';
import { LedgerRollUpEntity } from './ledger-roll-up.entity.js';
import { RevisionEntity } from './revision.entity.js';
import { ServedIssuerEntity } from './served-issuer.entity.js';
import { SessionEntity } from './session.entity.js';
import { SetUpEntity } from './set-up.entity.js';
import { SignInAttemptsEntity } from './sign-in-attempts.entity.js';
import { SigningKeyEntity } from './signing-key.entity.js';
import { TokenFamilyEntity } from './token-family.entity.js';
import { TokenRevocationEntity } from './token-revocation.entity.js';
import { TrustedIssuerEntity } from './trusted-issuer.entity.js';

/** The register of entities: every table but the migrations' own. */
export const ENTITIES = [
  ApplicationEntity,
  ApiEntity,
  ApiScopeEntity,
  ClientEntity,
  ClientSecretEntity,
  ClientKeyEntity,
  TrustedIssuerEntity,
  ClientAccessEntity,
  ConsumerKeyEntity,
  AssertionIdEntity,
  SigningKeyEntity,
  IssuedTokenEntity,
  TokenRevocationEntity,
  EventEntity,
  LedgerHourEntity,
  LedgerRollUpEntity,
  RevisionEntity,
  InteractionEntity,
  ConsentEntity,
  DelegationEntity,
  ExchangeRuleEntity,
  TokenFamilyEntity,
  RefreshTokenEntity,
  AccountEntity,
  SessionEntity,
  SignInAttemptsEntity,
  KnownBrowserEntity,
  AccountTotpEntity,
  RecoveryCodeEntity,
  SetUpEntity,
  ServedIssuerEntity,
];
