import { EMPTY, OpenDatabases, bothEngines, type OpenPersistence } from '../testing/engines.js';

describe.each(bothEngines())('the issuer that is served, on $name', (engine) => {
  const databases = new OpenDatabases();
  let url = '';
  let persistence: OpenPersistence;

  beforeAll(async () => {
    await engine.start();
    url = await engine.newDatabase();
    persistence = await databases.open(url);
    await persistence.migrate();
  });
  beforeEach(() => engine.execute(url, EMPTY));
  afterAll(async () => {
    await databases.closeAll();
    await engine.stop();
  });

  it('is none before a server started', async () => {
    expect(await persistence.servedIssuer.find()).toBeUndefined();
  });

  it('is that of the last start, to every other process', async () => {
    await persistence.servedIssuer.put('http://localhost:3000');
    await persistence.servedIssuer.put('https://id.example');
    const other = await databases.open(url);
    expect(await other.servedIssuer.find()).toBe('https://id.example');
  });
});
