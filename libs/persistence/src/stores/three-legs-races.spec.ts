import { createPeople, sampleAccount, sampleSession } from '#accounts/testing';
import { CredentialSets } from '#client-registration';
import {
  SAMPLE_ADDRESSES,
  sampleApi,
  sampleApplication,
  sampleCredentialSet,
} from '#client-registration/testing';
import { Ledger } from '#ledger';
import {
  createGrants,
  findLiveToken,
  GrantedAccess,
  OPERATOR,
  type Ports,
  type TokenResponse,
} from '#protocol';
import { aCode, aCodeClient, CODE_VERIFIER, createInMemoryPorts, requestTokens } from '#protocol/testing';
import { EMPTY, OpenDatabases, bothEngines, type OpenPersistence } from '../testing/engines.js';

const ROUNDS = 4;
const AT_ONCE = 8;
const ADA = 'acc_ada';
const CLIENT = aCodeClient({ clientId: 'ac_Billing000000000000000' });
const { clientId } = CLIENT;

/** What ends a person's access, whoever does it. */
type End = readonly [string, (by: Instance, session: string) => Promise<unknown>];
const SESSION_ENDS: End = [
  'a session that ends',
  ({ sessions }, session) => sessions.endBy(OPERATOR, session, 'it was ended'),
];
const ENDS: readonly End[] = [
  ['a disabled account', ({ accounts }) => accounts.disable(ADA, OPERATOR)],
  ['another password', ({ accounts }) => accounts.setPassword(ADA, 'long enough by far', OPERATOR)],
  ['access that is taken back', ({ access }) => access.takeBack(ADA, clientId, OPERATOR)],
  ['a disabled credential set', ({ sets }) => sets.disable(clientId, OPERATOR)],
];

describe.each(bothEngines())('tokens that people gave, on two instances over $name', (engine) => {
  const databases = new OpenDatabases();
  let url = '';
  let one: Instance;
  let other: Instance;

  beforeAll(async () => {
    await engine.start();
    url = await engine.newDatabase();
    const first = await databases.open(url);
    await first.migrate();
    one = await instanceOf(first);
    other = await instanceOf(await databases.open(url));
  });
  beforeEach(async () => {
    await engine.execute(url, EMPTY);
    const { accounts, applications, registeredApis, credentialSets } = one.stores;
    await one.ports.unitOfWork.run(async () => {
      await accounts.insert(sampleAccount());
      await applications.insert(sampleApplication());
      await registeredApis.insert(sampleApi());
      await credentialSets.insert(sampleCredentialSet(CLIENT));
    });
  });
  afterAll(async () => {
    await databases.closeAll();
    await engine.stop();
  });

  /** Codes of a new session of Ada's. */
  const beginSession = async (sessionId: string, ...scopes: string[]): Promise<readonly string[]> => {
    const changes = { clientId, sessionId, scopes: ['openid', 'view_friends', ...scopes] };
    const answers = Array.from({ length: AT_ONCE }, () => aCode(changes));
    await one.ports.unitOfWork.run(async () => {
      await one.stores.sessions.insert(sampleSession({ id: sessionId }), sessionId);
      for (const { family } of answers) await one.ports.families.insert(family);
    });
    return answers.map(({ code }) => code);
  };
  const exchange = (code: string) =>
    ask(one, 'authorization_code', { code, redirect_uri: REDIRECT_URI, code_verifier: CODE_VERIFIER });

  /** Many requests, and in their midst what ends all that they could bring. */
  const race = async (round: number, requests: readonly (() => Promise<TokenResponse>)[], [, end]: End) => {
    const ended = later(round).then(() => end(other, `ses_${round}`));
    const answers = await Promise.allSettled(requests.map((request) => request()));
    await ended;
    for (const answer of answers) await expectDead(answer);
    await other.accounts.enable(ADA, OPERATOR);
    await other.sets.enable(clientId, OPERATOR);
  };

  it.each([...ENDS, SESSION_ENDS])(
    'exchanges and %s never wait for each other (case 119)',
    async (...end) => {
      for (let round = 0; round < ROUNDS; round++) {
        const codes = await beginSession(`ses_${round}`);
        await race(
          round,
          codes.map((code) => () => exchange(code)),
          end,
        );
      }
    },
  );

  it.each(ENDS)('refreshes and %s never wait for each other (case 134)', async (...end) => {
    for (let round = 0; round < ROUNDS; round++) {
      const codes = await beginSession(`ses_${round}`, 'offline_access');
      const tokens = await Promise.all(codes.map(exchange));
      await race(
        round,
        tokens.map(
          ({ refresh_token = 'none' }) =>
            () =>
              ask(one, 'refresh_token', { refresh_token }),
        ),
        end,
      );
    }
  });

  /** Each round somewhat later, so that one of them meets the other half-way. */
  const later = async (steps: number): Promise<void> => {
    for (let step = 0; step < steps; step++) await other.stores.ping();
  };

  /** Either it came too late, or what it brought has ended. */
  async function expectDead(asked: PromiseSettledResult<TokenResponse>): Promise<void> {
    if (asked.status === 'rejected') {
      expect(asked.reason).toMatchObject({ code: 'invalid_grant' });
    } else {
      expect(await findLiveToken(asked.value.access_token, one.ports)).toBeUndefined();
    }
  }
});

const REDIRECT_URI = aCode().family.redirectUri;

type Instance = Awaited<ReturnType<typeof instanceOf>>;

/** What one instance makes of a database, as far as these tests go. */
async function instanceOf(stores: OpenPersistence) {
  const { clock, unitOfWork, families, consents, clients, apis } = stores;
  const { accounts, sessions, attempts, knownBrowsers } = stores;
  const ledger = new Ledger({ ledger: stores.ledger, unitOfWork });
  const shared = { clock, unitOfWork, families, events: ledger };
  const people = createPeople({
    ...{ ...shared, accounts, sessions, attempts, knownBrowsers, adminsByPeople: false },
    sessionEndings: { ended: async () => undefined },
  });
  const ports: Ports = {
    ...(await createInMemoryPorts()),
    ...{ ...shared, ledger, consents, clients, apis, people: accounts, sessions: people.sessions },
  };
  const { recordedExchangeRules } = stores;
  const { applications, credentialSets, consumerKeys, registeredApis, recordedDelegations } = stores;
  const registration = {
    ...shared,
    issuer: ports.issuer,
    addresses: SAMPLE_ADDRESSES,
    applications,
    credentialSets,
    consumerKeys,
    apis: registeredApis,
    delegations: recordedDelegations,
    people: accounts,
    delegationApproval: 'none' as const,
    exchangeRules: recordedExchangeRules,
    expiries: stores.expiries,
  };
  return {
    ...{ stores, ports, accounts: people.accounts, sessions: people.sessions },
    access: new GrantedAccess(ports),
    sets: new CredentialSets(registration, ['authorization_code']),
  };
}

/** What the token endpoint of an instance answers. */
function ask({ ports }: Instance, type: string, sent: Record<string, string>): Promise<TokenResponse> {
  const grant = createGrants(ports).find((each) => each.type === type);
  if (grant === undefined) throw new Error(`no grant ${type}`);
  return requestTokens(ports, grant, sent, CLIENT);
}
