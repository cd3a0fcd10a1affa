import { createAccountServices, TotpSecondStep } from '#accounts';
import { Ledger } from '#ledger';
import { OPERATOR } from '#protocol';
import { Secret, TOTP } from 'otpauth';
import { EMPTY, OpenDatabases, bothEngines, type OpenPersistence } from '../testing/engines.js';

const CONTEXT = { requestId: 'req_1', ip: '192.0.2.7', userAgent: null };
const PASSWORD = 'correct horse battery';

describe.each(bothEngines())('two instances with people on $name', (engine) => {
  const databases = new OpenDatabases();
  let instances: readonly ReturnType<typeof servicesOf>[];
  let persistence: OpenPersistence;
  let url = '';

  beforeAll(async () => {
    await engine.start();
    url = await engine.newDatabase();
    persistence = await databases.open(url);
    await persistence.migrate();
    const second = await databases.open(url, { clock: persistence.clock });
    instances = [servicesOf(persistence), servicesOf(second)];
  });
  beforeEach(() => engine.execute(url, EMPTY));
  afterAll(async () => {
    await databases.closeAll();
    await engine.stop();
  });

  const first = () => instances[0] as ReturnType<typeof servicesOf>;

  /** Fifty at once, every other one on the other instance. How each ended. */
  const atOnce = <T>(act: (services: ReturnType<typeof servicesOf>, n: number) => Promise<T>) =>
    Promise.allSettled(
      Array.from({ length: 50 }, (_, n) => act(instances[n % 2] as ReturnType<typeof servicesOf>, n)),
    );
  const countOf = (outcomes: readonly PromiseSettledResult<unknown>[], wanted: unknown): number =>
    outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value === wanted).length;

  /** An account with an authenticator app: its secret, and its recovery codes. */
  const enrol = async () => {
    const { accounts, totpEnrolment } = first();
    const ada = await accounts.create(
      { email: 'ada@example.com', name: 'Ada', password: PASSWORD },
      OPERATOR,
    );
    const { secret } = await totpEnrolment.begin(ada);
    const codes = await totpEnrolment.confirm(ada.id, show(secret), OPERATOR);
    persistence.clock.advance(30_000);
    return { ada, secret, codes };
  };
  const show = (secret: string): string =>
    TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: persistence.clock.now() });

  it('make one admin by one link (case 231)', async () => {
    const token = (await first().setUp.openLink(OPERATOR)) ?? 'none';
    const outcomes = await atOnce(({ setUp }, n) =>
      setUp.complete({ token, email: `a${n}@example.com`, password: PASSWORD }, CONTEXT),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await first().accounts.list({ limit: 50 })).items).toHaveLength(1);
  });

  it('make one admin of what the operator says (case 231)', async () => {
    const outcomes = await atOnce(async ({ setUp }, n) => {
      const account = await setUp.completeWith({ email: `a${n}@example.com`, password: PASSWORD }, OPERATOR);
      return account !== undefined;
    });
    expect([countOf(outcomes, true), countOf(outcomes, false)]).toEqual([1, 49]);
    expect((await first().accounts.list({ limit: 50 })).items).toHaveLength(1);
  });

  it('take the code of a time step once', async () => {
    const { ada, secret } = await enrol();
    const outcomes = await atOnce(({ secondStep }) => secondStep.check(ada.id, show(secret)));
    expect([countOf(outcomes, true), countOf(outcomes, false)]).toEqual([1, 49]);
  });

  it('take a recovery code once', async () => {
    const { ada, codes } = await enrol();
    const outcomes = await atOnce(({ secondStep }) => secondStep.check(ada.id, codes[0] ?? ''));
    expect([countOf(outcomes, true), countOf(outcomes, false)]).toEqual([1, 49]);
    expect(await first().recoveryCodes.countUnused(ada.id)).toBe(9);
  });

  it('leave ten recovery codes, however many make them', async () => {
    const { ada } = await enrol();
    await atOnce(({ recoveryCodes }) => recoveryCodes.make(ada.id, OPERATOR));
    expect(await first().recoveryCodes.countUnused(ada.id)).toBe(10);
  });
});

function servicesOf({ unitOfWork, clock, accounts, sessions, families, ...stores }: OpenPersistence) {
  const { attempts, knownBrowsers, totps, recoveryCodes, setUp } = stores;
  const services = createAccountServices({
    ...{
      issuer: 'https://id.example',
      adminsByPeople: false,
      clock,
      unitOfWork,
      accounts,
      sessions,
      families,
    },
    ...{ attempts, knownBrowsers, totps, recoveryCodes, setUp },
    events: new Ledger({ ledger: stores.ledger, unitOfWork }),
    sessionEndings: { ended: async () => undefined },
  });
  const secondStep = new TotpSecondStep({ unitOfWork, clock, totps }, services.recoveryCodes);
  return { ...services, secondStep };
}
