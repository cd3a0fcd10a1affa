import { sha256 } from '#protocol';
import { isSafeToRetire, SAFE_TO_RETIRE_AFTER } from '../credentials/safe-to-retire.js';
import { MOST_SECRETS } from './secrets.js';
import { isWellFormedSecret } from './secret-format.js';
import {
  ADMIN,
  createRegistrationServices,
  type RegistrationServices,
} from '../testing/registration-services.js';

const HOUR = 3_600_000;

describe('Secrets', () => {
  let services: RegistrationServices;
  let clientId: string;
  let firstId: string;
  beforeEach(async () => {
    services = await createRegistrationServices();
    const input = { applicationId: services.application.id, grantType: 'client_credentials', scopes: [] };
    const { set, secret } = await services.credentialSets.create(input, ADMIN);
    clientId = set.clientId;
    firstId = secret?.id ?? '';
  });

  const events = () => services.ports.events.all;
  const now = () => services.ports.clock.now();
  const stored = async (id: string) =>
    (await services.credentialSets.get(clientId)).secrets.find((secret) => secret.id === id);
  const use = (id: string, at = now()) =>
    services.ports.unitOfWork.run(() =>
      services.ports.credentialSets.recordUses([
        { credentialId: id, uses: 1, firstAt: at, lastAt: at, lastIp: '192.0.2.1' },
      ]),
    );

  it('adds a secret beside the first, and shows its value once', async () => {
    const { secret, value } = await services.secrets.add(
      clientId,
      { name: ' spare ', expiresAt: now() + 1 },
      ADMIN,
    );
    expect(isWellFormedSecret(value)).toBe(true);
    expect(secret).toMatchObject({
      name: 'spare',
      status: 'enabled',
      expiresAt: now() + 1,
      hash: sha256(value),
    });
    expect(await stored(secret.id)).toEqual(secret);
    expect(await stored(firstId)).toBeDefined();
  });

  it('records neither a value nor its hash (cases 104, 223)', async () => {
    const { value } = await services.secrets.add(clientId, {}, ADMIN);
    const rotated = await services.secrets.rotate(clientId, firstId, 'now', ADMIN);
    const recorded = JSON.stringify(events());
    for (const each of [value, rotated.value]) {
      expect(recorded).not.toContain(each);
      expect(recorded).not.toContain(sha256(each));
    }
    expect(events().slice(-2)).toMatchObject([
      { kind: 'secret.added', clientId, applicationId: services.application.id },
      {
        kind: 'secret.rotated',
        target: firstId,
        detail: { after: { successor: { id: rotated.secret.id } } },
      },
    ]);
  });

  it.each([
    ['an empty name', { name: ' ' }, 'name'],
    ['an end in the past', { expiresAt: 1 }, 'expiresAt'],
    ['an end that is no time', { expiresAt: Number.NaN }, 'expiresAt'],
    ['an end beyond time', { expiresAt: Infinity }, 'expiresAt'],
  ])('refuses %s', async (_what, input, field) => {
    await expect(services.secrets.add(clientId, input, ADMIN)).rejects.toMatchObject({
      code: 'invalid',
      field,
    });
  });

  it('keeps at most ten that are live, disabled ones included', async () => {
    for (let count = 1; count < MOST_SECRETS; count += 1) await services.secrets.add(clientId, {}, ADMIN);
    await services.secrets.disable(clientId, firstId, ADMIN);
    await expect(services.secrets.add(clientId, {}, ADMIN)).rejects.toThrow('at most 10 live secrets');
    await services.secrets.retire(clientId, firstId, ADMIN);
    await services.secrets.add(clientId, {}, ADMIN);
    expect((await services.credentialSets.get(clientId)).secrets).toHaveLength(11);
  });

  it('lets a full set rotate only with “now”', async () => {
    for (let count = 1; count < MOST_SECRETS; count += 1) await services.secrets.add(clientId, {}, ADMIN);
    await expect(services.secrets.rotate(clientId, firstId, '1h', ADMIN)).rejects.toMatchObject({
      code: 'conflict',
    });
    await services.secrets.rotate(clientId, firstId, 'now', ADMIN);
  });

  it('adds none to a set that takes none', async () => {
    const input = {
      applicationId: services.application.id,
      grantType: 'authorization_code',
      scopes: [],
      public: true,
      redirectUris: ['https://app.example/cb'],
    };
    const { set } = await services.credentialSets.create(input, ADMIN);
    await expect(services.secrets.add(set.clientId, {}, ADMIN)).rejects.toThrow(
      'authenticates with none, which takes no secret',
    );
  });

  describe('rotate', () => {
    it('ends the old secret at once with “now”', async () => {
      const { previous, secret } = await services.secrets.rotate(clientId, firstId, 'now', ADMIN);
      expect([previous.status, secret.status, secret.name]).toEqual(['retired', 'enabled', 'Secret 1']);
      expect(await stored(firstId)).toEqual(previous);
    });

    it.each([
      ['1h', HOUR],
      ['24h', 24 * HOUR],
      ['7d', 168 * HOUR],
    ])('lets both work for %s (case 103)', async (overlap, length) => {
      const { previous } = await services.secrets.rotate(clientId, firstId, overlap, ADMIN);
      expect(previous).toMatchObject({ status: 'enabled', expiresAt: now() + length });
    });

    it('lets the old one work until a date', async () => {
      const { previous } = await services.secrets.rotate(clientId, firstId, '2026-02-01', ADMIN);
      expect(previous.expiresAt).toBe(Date.UTC(2026, 1, 1));
    });

    it('never puts off an end that the old one has', async () => {
      const end = now() + HOUR;
      const { secret } = await services.secrets.add(clientId, { expiresAt: end }, ADMIN);
      const { previous } = await services.secrets.rotate(clientId, secret.id, '7d', ADMIN);
      expect(previous.expiresAt).toBe(end);
    });

    it('lets the old one work until a day after the new one is first used', async () => {
      const { secret, previous } = await services.secrets.rotate(
        clientId,
        firstId,
        '24h-after-first-use',
        ADMIN,
      );
      expect(previous).toMatchObject({ status: 'enabled', expiresAt: null, expiresAfterUseOf: secret.id });
      services.ports.clock.advance(HOUR);
      await use(secret.id);
      expect((await stored(firstId))?.expiresAt).toBe(now() + 24 * HOUR);
    });

    it('waits for one successor only', async () => {
      await services.secrets.rotate(clientId, firstId, '24h-after-first-use', ADMIN);
      const again = services.secrets.rotate(clientId, firstId, '24h-after-first-use', ADMIN);
      await expect(again).rejects.toMatchObject({ code: 'invalid', field: 'overlap' });
    });

    it.each(['', 'later', '2025-01-01'])('refuses the overlap “%s”, and makes nothing', async (overlap) => {
      const before = events().length;
      const rotation = services.secrets.rotate(clientId, firstId, overlap, ADMIN);
      await expect(rotation).rejects.toMatchObject({ code: 'invalid', field: 'overlap' });
      expect(events()).toHaveLength(before);
      expect((await services.credentialSets.get(clientId)).secrets).toHaveLength(1);
    });

    it('follows no secret that does not work', async () => {
      await services.secrets.disable(clientId, firstId, ADMIN);
      await expect(services.secrets.rotate(clientId, firstId, 'now', ADMIN)).rejects.toThrow('is disabled');
      const { secret } = await services.secrets.add(clientId, { expiresAt: now() + 1 }, ADMIN);
      services.ports.clock.advance(1);
      await expect(services.secrets.rotate(clientId, secret.id, 'now', ADMIN)).rejects.toThrow('is expired');
    });

    it('follows no secret of another set', async () => {
      const input = { applicationId: services.application.id, grantType: 'client_credentials', scopes: [] };
      const other = await services.credentialSets.create(input, ADMIN);
      const rotation = services.secrets.rotate(other.set.clientId, firstId, 'now', ADMIN);
      await expect(rotation).rejects.toMatchObject({ code: 'not-found' });
    });
  });

  describe('status', () => {
    it('goes to disabled and back; asking twice records nothing', async () => {
      await services.secrets.disable(clientId, firstId, ADMIN);
      const before = events().length;
      expect((await services.secrets.disable(clientId, firstId, ADMIN)).status).toBe('disabled');
      expect(events()).toHaveLength(before);
      expect((await services.secrets.enable(clientId, firstId, ADMIN)).status).toBe('enabled');
      expect(events().at(-1)).toMatchObject({ kind: 'secret.enabled', target: firstId });
    });

    it('is final once retired', async () => {
      await services.secrets.retire(clientId, firstId, ADMIN);
      for (const act of ['enable', 'disable'] as const)
        await expect(services.secrets[act](clientId, firstId, ADMIN)).rejects.toThrow(
          'retired; that is final',
        );
    });

    it('does not bring back what has expired', async () => {
      const { secret } = await services.secrets.add(clientId, { expiresAt: now() + 1 }, ADMIN);
      await services.secrets.disable(clientId, secret.id, ADMIN);
      services.ports.clock.advance(1);
      await expect(services.secrets.enable(clientId, secret.id, ADMIN)).rejects.toThrow('has expired');
    });

    it('belongs to a secret that exists', async () => {
      for (const act of ['enable', 'disable', 'retire'] as const)
        await expect(services.secrets[act](clientId, 'sec_none', ADMIN)).rejects.toMatchObject({
          code: 'not-found',
        });
    });
  });

  describe('safe to retire', () => {
    const isSafe = async (id: string) => {
      const set = await services.credentialSets.get(clientId);
      const secret = set.secrets.find((each) => each.id === id);
      return secret !== undefined && isSafeToRetire(secret, set, now());
    };

    it('is a secret unused for seven days, once another was used', async () => {
      await use(firstId);
      const { secret } = await services.secrets.rotate(clientId, firstId, '24h-after-first-use', ADMIN);
      services.ports.clock.advance(SAFE_TO_RETIRE_AFTER);
      expect(await isSafe(firstId)).toBe(false);
      await use(secret.id);
      expect([await isSafe(firstId), await isSafe(secret.id)]).toEqual([true, false]);
    });

    it('is none that was used within seven days', async () => {
      const { secret } = await services.secrets.add(clientId, {}, ADMIN);
      await use(secret.id);
      await use(firstId);
      services.ports.clock.advance(SAFE_TO_RETIRE_AFTER - 1);
      expect(await isSafe(firstId)).toBe(false);
      services.ports.clock.advance(1);
      expect(await isSafe(firstId)).toBe(true);
    });

    it('is none whose only used sibling no longer works', async () => {
      const { secret } = await services.secrets.add(clientId, {}, ADMIN);
      await use(secret.id);
      await services.secrets.disable(clientId, secret.id, ADMIN);
      services.ports.clock.advance(SAFE_TO_RETIRE_AFTER);
      expect(await isSafe(firstId)).toBe(false);
    });

    it('is none that is retired already', async () => {
      const { secret } = await services.secrets.rotate(clientId, firstId, 'now', ADMIN);
      await use(secret.id);
      services.ports.clock.advance(SAFE_TO_RETIRE_AFTER);
      expect(await isSafe(firstId)).toBe(false);
    });
  });
});
