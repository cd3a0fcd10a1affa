import { KeyRing, OPERATOR, StorageUnavailable, createSigningKey } from '#protocol';
import { inUnits, sampleApplication, sampleCredentialSet, sampleSecret } from '#client-registration/testing';
import { sampleToken } from '#ledger/testing';
import { PersistenceError } from './persistence-error.js';
import { Persistence } from './persistence.js';
import { POSTGRES_PASSWORD } from './testing/embedded-postgres.js';
import { OpenDatabases, bothEngines, type OpenPersistence } from './testing/engines.js';

const FROM_THE_FUTURE = `INSERT INTO migrations (timestamp, name) VALUES (9, 'FromTheFuture9')`;

/** Registers the sample application with a set that has one secret. */
async function register(persistence: OpenPersistence): Promise<void> {
  const { applications, credentialSets } = persistence;
  await inUnits(
    persistence,
    () => applications.insert(sampleApplication()),
    () => credentialSets.insert(sampleCredentialSet({ secrets: [sampleSecret()] })),
  );
}

describe.each(bothEngines())('persistence on $name', (engine) => {
  const databases = new OpenDatabases();

  beforeAll(() => engine.start());
  afterEach(() => databases.closeAll());
  afterAll(() => engine.stop());

  /** Two instances on one new database, both watching as far as the test drives them. */
  async function pair(): Promise<readonly [OpenPersistence, OpenPersistence]> {
    const url = await engine.newDatabase();
    const [a, b] = [await databases.open(url), await databases.open(url)];
    await a.migrate();
    await Promise.all([a.lookForChanges(), b.lookForChanges()]);
    return [a, b];
  }

  describe('migrations', () => {
    it('wait until they are run, and then no longer', async () => {
      const persistence = await databases.open(await engine.newDatabase());
      expect(await persistence.pending()).toBe(true);
      await persistence.migrate();
      expect(await persistence.pending()).toBe(false);
    });

    it('run once when two instances start together', async () => {
      const url = await engine.newDatabase();
      const instances = await Promise.all([databases.open(url), databases.open(url)]);
      await Promise.all(instances.map((each) => each.migrate()));
      const apis = await instances[0]?.registeredApis.list({ limit: 10 });
      expect(apis?.items).toHaveLength(1);
    });

    it('of a newer program are refused, at opening and later', async () => {
      const url = await engine.newDatabase();
      const persistence = await databases.open(url);
      await persistence.migrate();
      await engine.execute(url, FROM_THE_FUTURE);
      const refusal = /^the database was migrated by a newer version of Legate \(FromTheFuture9\)/;
      await expect(databases.open(url)).rejects.toThrow(refusal);
      await expect(persistence.migrate()).rejects.toThrow(refusal);
      await expect(persistence.pending()).rejects.toThrow(PersistenceError);
    });
  });

  it('holds one signing key an algorithm when two instances start together', async () => {
    const instances = await pair();
    const rings = instances.map(({ signingKeys, unitOfWork }) => {
      const events = { record: () => Promise.resolve() };
      return new KeyRing({ signingKeys, unitOfWork, events, clock: { now: () => Date.now() } });
    });
    await Promise.all(rings.map((ring) => ring.createMissing(OPERATOR)));
    expect(rings.map((ring) => ring.list().length)).toEqual([3, 3]);
  });

  it('lets units on two instances change one credential set one after the other', async () => {
    const [a, b] = await pair();
    await register(a);
    const { clientId } = sampleCredentialSet();
    const addUnlessTwo = ({ unitOfWork, credentialSets }: OpenPersistence, id: string) =>
      unitOfWork.run(async () => {
        const set = await credentialSets.findForChange(clientId);
        if ((set?.secrets.length ?? 0) < 2)
          await credentialSets.insertSecret(clientId, sampleSecret({ id, hash: id }));
      });
    const ids = Array.from({ length: 20 }, (_, index) => `sec_${index}`);
    await Promise.all(ids.map((id, index) => addUnlessTwo(index % 2 === 0 ? a : b, id)));
    expect((await a.credentialSets.find(clientId))?.secrets).toHaveLength(2);
  });

  it('tells without a master key whether a database holds signing keys', async () => {
    const url = await engine.newDatabase();
    expect(await Persistence.holdsSigningKeys(url)).toBe(false);
    const persistence = await databases.open(url);
    await persistence.migrate();
    expect(await Persistence.holdsSigningKeys(url)).toBe(false);
    await persistence.signingKeys.add(await createSigningKey('EdDSA', 0, 0));
    expect(await Persistence.holdsSigningKeys(url)).toBe(true);
  });

  it('refuses another master key than the one that closed its signing keys', async () => {
    const url = await engine.newDatabase();
    const persistence = await databases.open(url);
    await persistence.migrate();
    await persistence.signingKeys.add(await createSigningKey('ES256', 1, 1));
    const other = databases.open(url, { masterKey: Buffer.alloc(32, 9) });
    await expect(other).rejects.toThrow(/^the master key does not open the signing keys/);
  });

  it('lets exactly one of fifty spend an id, over two instances (case 114)', async () => {
    const [a, b] = await pair();
    const spends = Array.from({ length: 50 }, (_, index) =>
      (index % 2 === 0 ? a : b).assertionIds.spend('sa_billing', 'raced', Number.MAX_SAFE_INTEGER),
    );
    expect((await Promise.all(spends)).filter(Boolean)).toHaveLength(1);
  });

  it('forgets only expired assertion ids', async () => {
    const { assertionIds, clock } = await databases.openNew(engine);
    await assertionIds.spend('sa_billing', 'old', clock.now() + 10);
    await assertionIds.spend('sa_billing', 'young', clock.now() + 11);
    clock.advance(10);
    expect([await assertionIds.purge(), await assertionIds.purge()]).toEqual([1, 0]);
    expect(await assertionIds.spend('sa_billing', 'young', clock.now() + 99)).toBe(false);
  });

  describe('what is kept in memory', () => {
    it('changes at once where the change was made', async () => {
      const [a] = await pair();
      expect(await a.clients.find('cc_Billing000000000000000')).toBeUndefined();
      await register(a);
      expect(await a.clients.find('cc_Billing000000000000000')).toMatchObject({ status: 'enabled' });
      expect(await a.clients.ofApplication('app_billing')).toHaveLength(1);
      const disabled = sampleCredentialSet({ status: 'disabled', version: 2 });
      await a.unitOfWork.run(() => a.credentialSets.update(disabled, 1));
      expect(await a.clients.find('cc_Billing000000000000000')).toMatchObject({ status: 'disabled' });
    });

    it('changes on another instance at its next look, which tells the listeners', async () => {
      const [a, b] = await pair();
      let told = 0;
      b.onChange(() => void told++);
      expect(await b.clients.find('cc_Billing000000000000000')).toBeUndefined();
      await register(a);
      await b.lookForChanges();
      expect(await b.clients.find('cc_Billing000000000000000')).toBeDefined();
      expect(told).toBe(1);
    });

    it('reaches a watching instance by itself', async () => {
      const [a, b] = await pair();
      const changed = new Promise<void>((resolve) => {
        b.onChange(async () => {
          if ((await b.clients.find('cc_Billing000000000000000')) !== undefined) resolve();
        });
      });
      b.startWatching();
      await register(a);
      await changed;
    });

    it('never comes from inside an open unit', async () => {
      const [a] = await pair();
      const undone = a.unitOfWork.run(async () => {
        await a.applications.insert(sampleApplication());
        await a.credentialSets.insert(sampleCredentialSet());
        expect(await a.clients.find('cc_Billing000000000000000')).toBeDefined();
        throw new Error('undone');
      });
      await expect(undone).rejects.toThrow('undone');
      expect(await a.clients.find('cc_Billing000000000000000')).toBeUndefined();
    });

    it('stays when uses are counted, and goes when that ends a predecessor', async () => {
      const [a, b] = await pair();
      await register(a);
      await b.lookForChanges();
      let told = 0;
      b.onChange(() => void told++);
      const use = { credentialId: 'sec_first', uses: 1, firstAt: 5, lastAt: 5, lastIp: '192.0.2.1' };
      await a.unitOfWork.run(() => a.credentialSets.recordUses([use]));
      await b.lookForChanges();
      expect(told).toBe(0);
      const old = sampleSecret({ id: 'sec_old', expiresAfterUseOf: 'sec_first' });
      await a.unitOfWork.run(() => a.credentialSets.insertSecret('cc_Billing000000000000000', old));
      await a.unitOfWork.run(() => a.credentialSets.recordUses([use]));
      await b.lookForChanges();
      expect(told).toBe(1);
      const secrets = (await b.clients.find('cc_Billing000000000000000'))?.secrets;
      expect(secrets?.find(({ id }) => id === 'sec_old')?.expiresAt).toBe(5 + 86_400_000);
    });

    it('holds retired sets back from their application', async () => {
      const [a] = await pair();
      await register(a);
      const retired = sampleCredentialSet({ status: 'retired', version: 2 });
      await a.unitOfWork.run(() => a.credentialSets.update(retired, 1));
      expect(await a.clients.ofApplication('app_billing')).toEqual([]);
      expect(await a.clients.find('cc_Billing000000000000000')).toMatchObject({ status: 'retired' });
    });
  });

  it('answers a ping, and fails it once closed', async () => {
    const persistence = await databases.openNew(engine);
    await expect(persistence.ping()).resolves.toBeUndefined();
    await persistence.close();
    await expect(persistence.ping()).rejects.toThrow();
  });
});

describe('persistence on a PostgreSQL server', () => {
  const databases = new OpenDatabases();
  const [, engine] = bothEngines();
  if (engine === undefined) throw new Error('there are two engines');

  beforeAll(() => engine.start());
  afterEach(() => databases.closeAll());
  afterAll(() => engine.stop());

  it('says StorageUnavailable when its connection is cut in mid-transaction, and goes on (case 255)', async () => {
    const url = await engine.newDatabase();
    const persistence = await databases.open(url);
    await persistence.migrate();
    const cut = persistence.unitOfWork.run(async () => {
      await persistence.ledger.insert([sampleToken('lost')], []);
      await engine.execute(
        url,
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
      );
      await persistence.ledger.insert([sampleToken('late')], []);
    });
    await expect(cut).rejects.toThrow(StorageUnavailable);
    await persistence.unitOfWork.run(() => persistence.ledger.insert([sampleToken('kept')], []));
    const { entries: tokens } = await persistence.ledger.listTokens({ limit: 9, now: 0 });
    expect(tokens.map(({ jti }) => jti)).toEqual(['jti_kept']);
  });

  it('does not answer a commit that PostgreSQL turned into a rollback', async () => {
    const persistence = await databases.openNew(engine);
    const unit = persistence.unitOfWork.run(async () => {
      await persistence.ledger.insert([sampleToken('a')], []);
      await persistence.ledger.insert([sampleToken('a')], []).catch(() => undefined);
    });
    await expect(unit).rejects.toThrow('the transaction was undone');
  });

  it('refuses a server that may lose commits', async () => {
    const url = await engine.newDatabase();
    await engine.execute(
      url,
      'DO $$ BEGIN EXECUTE format($f$ALTER DATABASE %I SET synchronous_commit = off$f$, current_database()); END $$',
    );
    await expect(databases.open(url)).rejects.toThrow(/^PostgreSQL has synchronous_commit = off/);
  });

  it('names the place, and never the password, of a server it cannot use', async () => {
    const url = await engine.newDatabase();
    const absent = url.replace(/[^/]+$/, 'absent');
    const [nobody, nowhere] = [url.replace('//legate:', '//nobody:'), url.replace(/:\d+\//, ':1/')];
    for (const each of [absent, nobody, nowhere]) {
      const error = await databases.open(each).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(PersistenceError);
      const { message } = error as PersistenceError;
      expect(message).toMatch(/^cannot use PostgreSQL at localhost:\d+\/.*check that it runs/);
      expect(message).not.toContain(POSTGRES_PASSWORD);
    }
  });
});
