import type { Delegation, Person } from '#protocol';
import { InMemoryEvents, InMemoryUnitOfWork, SettableClock } from '#protocol/testing';
import type { Application } from '../applications/application.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import type { RegistrationPorts } from '../ports.js';
import type { RegisteredApi } from '../apis/registered-api.js';
import type { DelegationApproval } from '../delegations/new-delegation.js';
import { InMemoryApis } from './in-memory-apis.js';
import { InMemoryApplications } from './in-memory-applications.js';
import { InMemoryConsumerKeys } from './in-memory-consumer-keys.js';
import { InMemoryDelegations } from './in-memory-delegations.js';
import { SAMPLE_ADDRESSES } from './samples.js';
import { InMemoryExchangeRules } from './in-memory-exchange-rules.js';
import { InMemoryExpiries } from './in-memory-expiries.js';
import { InMemorySearch } from './in-memory-search.js';
import { InMemoryCredentialSets } from './in-memory-credential-sets.js';

/** Everything that registration asks of its host, in memory, with a clock and events that a test can hold. */
export interface InMemoryRegistration extends RegistrationPorts {
  readonly clock: SettableClock;
  readonly unitOfWork: InMemoryUnitOfWork;
  readonly events: InMemoryEvents;
  /** The accounts that there are, for a test to fill. */
  readonly persons: Person[];
  readonly consumerKeys: InMemoryConsumerKeys;
  readonly search: InMemorySearch;
}

/** Makes an empty in-memory host for registration. */
export function createInMemoryRegistration(
  delegationApproval: DelegationApproval = 'none',
): InMemoryRegistration {
  const unitOfWork = new InMemoryUnitOfWork();
  const applications = unitOfWork.table<Application>();
  const sets = unitOfWork.table<CredentialSet>();
  const apis = unitOfWork.table<RegisteredApi>();
  const delegations = unitOfWork.table<Delegation>();
  const persons: Person[] = [];
  const isInUse = (id: string): boolean =>
    sets.rows.some((set) => set.application.id === id) || apis.rows.some((api) => api.applicationId === id);
  return {
    issuer: 'https://id.example',
    addresses: SAMPLE_ADDRESSES,
    clock: new SettableClock(),
    unitOfWork,
    events: new InMemoryEvents(unitOfWork),
    applications: new InMemoryApplications(applications, isInUse),
    credentialSets: new InMemoryCredentialSets(sets, applications),
    consumerKeys: new InMemoryConsumerKeys(sets, unitOfWork.table()),
    apis: new InMemoryApis(apis, sets),
    delegations: new InMemoryDelegations(delegations),
    delegationApproval,
    persons,
    people: {
      find: async (id) => persons.find((each) => each.id === id),
      findByEmail: async (email) => persons.find((each) => each.email.toLowerCase() === email.toLowerCase()),
    },
    exchangeRules: new InMemoryExchangeRules(unitOfWork.table()),
    search: new InMemorySearch(sets, apis),
    expiries: new InMemoryExpiries(sets, applications, delegations),
  };
}
