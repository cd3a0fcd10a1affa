import { Secret, TOTP } from 'otpauth';
import { createInMemoryAccountPorts } from '../testing/in-memory-account-ports.js';
import { RecoveryCodes } from './recovery-codes.js';
import { TotpEnrolment } from './totp-enrolment.js';
import { TotpSecondStep } from './totp-second-step.js';

const ADA = { id: 'acc_ada', email: 'ada@example.com' };
const BY = { id: ADA.id, context: { requestId: 'req_1', ip: '192.0.2.7', userAgent: null } };
const STEP = 30_000;

function open() {
  const ports = createInMemoryAccountPorts();
  const recoveryCodes = new RecoveryCodes(ports);
  const enrolment = new TotpEnrolment(ports, recoveryCodes);
  const secondStep = new TotpSecondStep(ports, recoveryCodes);
  /** What the app shows, so many steps from now. */
  const show = (secret: string, steps = 0): string =>
    TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: ports.clock.now() + steps * STEP });
  const enrol = async () => {
    const { secret } = await enrolment.begin(ADA);
    const codes = await enrolment.confirm(ADA.id, show(secret), BY);
    ports.clock.advance(STEP);
    return { secret, codes };
  };
  const kinds = () => ports.events.all.map(({ kind }) => kind);
  return { ports, recoveryCodes, enrolment, secondStep, show, enrol, kinds };
}

describe('an authenticator app', () => {
  it('asks for nothing before a code of it confirmed it', async () => {
    const { enrolment, secondStep, show } = open();
    const { secret, uri } = await enrolment.begin(ADA);
    expect(uri).toContain(`secret=${secret}`);
    expect(await secondStep.isRequired(ADA.id)).toBe(false);
    expect(await secondStep.check(ADA.id, show(secret))).toBe(false);
    await expect(enrolment.confirm(ADA.id, '000000', BY)).rejects.toMatchObject({
      code: 'invalid',
      field: 'code',
    });
    expect(await enrolment.addedAt(ADA.id)).toBeNull();
  });

  it('is asked for from its first code on, and the ledger says so', async () => {
    const { enrolment, enrol, ports, secondStep, kinds } = open();
    const at = ports.clock.now();
    await enrol();
    expect(await secondStep.isRequired(ADA.id)).toBe(true);
    expect(await enrolment.addedAt(ADA.id)).toBe(at);
    expect(kinds()).toEqual(['account.totp-added', 'account.recovery-codes-made']);
    expect(ports.events.all[0]).toMatchObject({ actor: ADA.id, target: ADA.id, ip: '192.0.2.7' });
  });

  it('is begun with another secret each time, and shown again until it is confirmed', async () => {
    const { enrolment, show } = open();
    const first = await enrolment.begin(ADA);
    const second = await enrolment.begin(ADA);
    expect(second.secret).not.toBe(first.secret);
    expect(await enrolment.pending(ADA)).toEqual(second);
    await expect(enrolment.confirm(ADA.id, show(first.secret), BY)).rejects.toMatchObject({ field: 'code' });
    await enrolment.confirm(ADA.id, show(second.secret), BY);
    expect(await enrolment.pending(ADA)).toBeUndefined();
  });

  it('is shown and confirmed within a quarter of an hour, and begun anew after it', async () => {
    const { ports, enrolment, show } = open();
    const { secret } = await enrolment.begin(ADA);
    ports.clock.advance(900_000);
    expect(await enrolment.pending(ADA)).toBeUndefined();
    await expect(enrolment.confirm(ADA.id, show(secret), BY)).rejects.toMatchObject({ code: 'not-found' });
    expect((await enrolment.begin(ADA)).secret).not.toBe(secret);
  });

  it('is neither replaced nor confirmed again while it is set up', async () => {
    const { enrolment, enrol, show } = open();
    const { secret } = await enrol();
    await expect(enrolment.begin(ADA)).rejects.toMatchObject({ code: 'conflict' });
    await expect(enrolment.confirm(ADA.id, show(secret), BY)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is gone with its recovery codes once it is removed', async () => {
    const { enrolment, recoveryCodes, enrol, secondStep, show, kinds } = open();
    const { secret, codes } = await enrol();
    await enrolment.remove(ADA.id, BY);
    expect(await secondStep.isRequired(ADA.id)).toBe(false);
    expect(await secondStep.check(ADA.id, show(secret))).toBe(false);
    expect(await secondStep.check(ADA.id, codes[0] ?? '')).toBe(false);
    expect(await recoveryCodes.countUnused(ADA.id)).toBe(0);
    expect(kinds().at(-1)).toBe('account.totp-removed');
    await expect(enrolment.remove(ADA.id, BY)).rejects.toMatchObject({ code: 'not-found' });
    await expect(enrolment.confirm(ADA.id, show(secret), BY)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is dropped without a word in the ledger where it was never confirmed', async () => {
    const { enrolment, kinds } = open();
    await enrolment.begin(ADA);
    await enrolment.remove(ADA.id, BY);
    expect(kinds()).toEqual([]);
  });
});

describe('a code at the second step', () => {
  it('is good once, and so are the two beside it, in their order', async () => {
    const { enrol, ports, secondStep, show } = open();
    const { secret } = await enrol();
    ports.clock.advance(5 * STEP);
    const tries = [-2, -1, -1, 0, -1, 0, 1, 1, 2].map((steps) => show(secret, steps));
    const taken: boolean[] = [];
    for (const code of tries) taken.push(await secondStep.check(ADA.id, code));
    expect(taken).toEqual([false, true, false, true, false, false, true, false, false]);
  });

  it('is not the one that confirmed the app', async () => {
    const { enrolment, secondStep, show } = open();
    const { secret } = await enrolment.begin(ADA);
    await enrolment.confirm(ADA.id, show(secret), BY);
    expect(await secondStep.check(ADA.id, show(secret))).toBe(false);
  });

  it('is not the one of somebody else', async () => {
    const { enrol, secondStep, show } = open();
    const { secret, codes } = await enrol();
    expect(await secondStep.check('acc_grace', show(secret))).toBe(false);
    expect(await secondStep.check('acc_grace', codes[0] ?? '')).toBe(false);
  });

  it('lets exactly one of fifty at once through', async () => {
    const { enrol, secondStep, show } = open();
    const { secret } = await enrol();
    const tries = Array.from({ length: 50 }, () => secondStep.check(ADA.id, show(secret)));
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  });
});

describe('recovery codes', () => {
  it('are ten, each good once in the place of a code, and the ledger says so', async () => {
    const { enrol, recoveryCodes, secondStep, kinds } = open();
    const { codes } = await enrol();
    expect(new Set(codes).size).toBe(10);
    expect(await secondStep.check(ADA.id, codes[3]?.toLowerCase() ?? '')).toBe(true);
    expect(await secondStep.check(ADA.id, codes[3] ?? '')).toBe(false);
    expect(await recoveryCodes.countUnused(ADA.id)).toBe(9);
    expect(kinds().filter((kind) => kind === 'account.recovery-code-used')).toHaveLength(1);
  });

  it('end when new ones are made', async () => {
    const { enrol, recoveryCodes, secondStep } = open();
    const { codes } = await enrol();
    const again = await recoveryCodes.make(ADA.id, BY);
    expect(await secondStep.check(ADA.id, codes[0] ?? '')).toBe(false);
    expect(await secondStep.check(ADA.id, again[0] ?? '')).toBe(true);
    expect(await recoveryCodes.countUnused(ADA.id)).toBe(9);
  });

  it('are not made where no authenticator app is set up', async () => {
    const { enrolment, recoveryCodes } = open();
    await enrolment.begin(ADA);
    await expect(recoveryCodes.make(ADA.id, BY)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('stand in no event of the ledger', async () => {
    const { enrol, ports } = open();
    const { secret, codes } = await enrol();
    const text = JSON.stringify(ports.events.all);
    for (const planted of [secret, ...codes]) expect(text).not.toContain(planted);
  });
});
