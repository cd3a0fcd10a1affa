import { MANAGEMENT_API, type Actor } from '#protocol';
import { Apis } from '../apis/apis.js';
import type { Application } from '../applications/application.js';
import { Applications } from '../applications/applications.js';
import { ConsumerKeys } from '../consumer-keys/consumer-keys.js';
import { CredentialSets } from '../credential-sets/credential-sets.js';
import { Delegations } from '../delegations/delegations.js';
import type { DelegationApproval } from '../delegations/new-delegation.js';
import { ExchangeRules } from '../exchange-rules/exchange-rules.js';
import { Keys } from '../keys/keys.js';
import type { RegisteredApi } from '../apis/registered-api.js';
import { Secrets } from '../secrets/secrets.js';
import { TrustedIssuers } from '../trusted-issuers/trusted-issuers.js';
import { createInMemoryRegistration, type InMemoryRegistration } from './in-memory-registration.js';

/** The services over in-memory ports, with one application and Legate's own API registered. */
export interface RegistrationServices {
  readonly ports: InMemoryRegistration;
  readonly applications: Applications;
  readonly apis: Apis;
  readonly credentialSets: CredentialSets;
  readonly exchangeRules: ExchangeRules;
  readonly secrets: Secrets;
  readonly keys: Keys;
  readonly trustedIssuers: TrustedIssuers;
  readonly delegations: Delegations;
  readonly consumerKeys: ConsumerKeys;
  readonly application: Application;
}

/** Who acts in tests, from a request that can be found again. */
export const ADMIN: Actor = {
  id: 'cc_admin',
  context: { requestId: 'req_1', ip: '192.0.2.7', userAgent: 'test/1' },
};

/** Sets the services up: client_credentials is the one grant that is served, as far as they know. */
export async function createRegistrationServices(
  delegationApproval?: DelegationApproval,
): Promise<RegistrationServices> {
  const ports = createInMemoryRegistration(delegationApproval);
  const applications = new Applications(ports);
  await ports.unitOfWork.run(() => ports.apis.insert(managementApi(ports.clock.now())));
  return {
    ports,
    applications,
    apis: new Apis(ports),
    credentialSets: new CredentialSets(ports, ['client_credentials']),
    exchangeRules: new ExchangeRules(ports),
    secrets: new Secrets(ports),
    keys: new Keys(ports),
    trustedIssuers: new TrustedIssuers(ports),
    delegations: new Delegations(ports),
    consumerKeys: new ConsumerKeys(ports),
    application: await applications.create({ name: 'Billing' }, ADMIN),
  };
}

function managementApi(now: number): RegisteredApi {
  return {
    identifier: MANAGEMENT_API,
    name: 'Legate',
    scopes: [
      { name: 'legate:admin', description: 'Change everything' },
      { name: 'legate:audit', description: 'Read everything' },
    ],
    tokenFormat: 'jwt',
    signatureAlgorithm: 'ES256',
    accessTokenLifetime: null,
    applicationId: null,
    builtIn: true,
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}
