import {
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
import { DryRun } from '#protocol';
import { pino } from 'pino';
import { loadConfig } from '../config.js';
import { openCore, prepareCore } from '../core.js';
import { createLogger } from '../logging/logger.js';
import { requireServedIssuer } from '../start/served-issuer.js';
import type { OpenWorkspace } from './workspace.js';

/**
 * Opens the configured database for one command, brought up to date first. Works while the server runs.
 *
 * @throws StartFault: the server runs as another issuer, unless `anyIssuer`
 */
export async function openWorkspace({ anyIssuer = false } = {}): Promise<OpenWorkspace> {
  const config = loadConfig();
  const core = await openCore(config, createLogger('warn', pino.destination({ dest: 2, sync: true })));
  try {
    await prepareCore(core);
    if (!anyIssuer) await requireServedIssuer(config, core.persistence.servedIssuer);
  } catch (error) {
    await core.stop();
    throw error;
  }
  const { registration, servedGrantTypes, persistence, ledger, issuedTokens, keyRing } = core;
  const { accounts, sessions, totpEnrolment, setUp } = core.accounts;
  return {
    issuer: config.issuer,
    tokenEndpoint: registration.addresses.tokenEndpoint,
    clock: registration.clock,
    unitOfWork: registration.unitOfWork,
    accounts,
    sessions,
    totpEnrolment,
    setUp,
    applications: new Applications(registration),
    apis: new Apis(registration),
    credentialSets: new CredentialSets(registration, servedGrantTypes),
    exchangeRules: new ExchangeRules(registration),
    secrets: new Secrets(registration),
    keys: new Keys(registration),
    trustedIssuers: new TrustedIssuers(registration),
    delegations: new Delegations(registration),
    dryRun: new DryRun(core.ports),
    consumerKeys: new ConsumerKeys(registration),
    ledger,
    issuedTokens,
    names: persistence,
    keyRing,
    backUp: (file) => persistence.backUp(file),
    close: () => core.stop(),
  };
}
