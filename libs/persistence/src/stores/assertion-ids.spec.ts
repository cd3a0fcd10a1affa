import { setImmediate as nextTurn } from 'node:timers/promises';
import { bothEngines, OpenDatabases, type OpenPersistence } from '../testing/engines.js';

const EXPIRED = 50_000;
const LIVE = 1000;

/** The ids 1 to `EXPIRED` are to be forgotten at the epoch, and `LIVE` more a day later. */
const FILL = `
  INSERT INTO assertion_ids (issuer, jti, expires_at)
  WITH RECURSIVE counted (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM counted WHERE i < ${EXPIRED + LIVE})
  SELECT 'sa_billing', 'jti_' || i, CASE WHEN i <= ${EXPIRED} THEN 0 ELSE 86400000 END FROM counted`;

describe.each(bothEngines())('fifty thousand spent assertion ids on $name (case 169)', (engine) => {
  const databases = new OpenDatabases();
  let persistence: OpenPersistence;

  beforeAll(async () => {
    await engine.start();
    const url = await engine.newDatabase();
    persistence = await databases.open(url);
    await persistence.migrate();
    await engine.execute(url, FILL);
    persistence.clock.set(3_600_000);
  });
  afterAll(async () => {
    await databases.closeAll();
    await engine.stop();
  });

  it('are forgotten once they have expired, those that live are kept, and others have their turn in between', async () => {
    let turns = 0;
    let purging = true;
    const others = (async () => {
      for (; purging; turns++) await nextTurn();
    })();
    expect(await persistence.assertionIds.purge()).toBe(EXPIRED);
    purging = false;
    await others;
    expect(turns).toBeGreaterThan(EXPIRED / 5000);
    expect(await persistence.assertionIds.purge()).toBe(0);
    expect(await persistence.assertionIds.isSpent('sa_billing', `jti_${EXPIRED + 1}`)).toBe(true);
  });
});
