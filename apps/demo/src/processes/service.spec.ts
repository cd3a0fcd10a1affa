import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Service } from './service.js';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'service-'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const SERVES = 'setInterval(() => undefined, 1000); console.log("it is ready");';

/** A service whose script is `code`. */
async function start(code: string): Promise<Service> {
  const script = join(cwd, `${code.length}.cjs`);
  await writeFile(script, code);
  return new Service({ name: 'the API', script, cwd, env: {}, ready: 'is ready' });
}

describe('a service', () => {
  it('is ready when it says so, and ends when it is told to', async () => {
    const service = await start(SERVES);
    await service.ready;
    await service.stop();
    await service.stop();
  });

  it('that does not start tells its last line', async () => {
    const service = await start(
      'console.error("first"); console.error("the port is taken"); process.exit(3);',
    );
    await expect(service.ready).rejects.toThrow('the API ended with exit code 3: the port is taken');
    await service.stop();
  });

  it('that ends by itself later fails', async () => {
    const service = await start(
      `${SERVES} process.once('SIGUSR2', () => process.exit(0)); process.kill(process.pid, 'SIGUSR2');`,
    );
    await expect(service.failed).rejects.toThrow('the API ended with exit code 0');
  });

  it('that is killed tells by what', async () => {
    const service = await start('process.kill(process.pid, "SIGKILL");');
    await expect(service.failed).rejects.toThrow('the API was ended by SIGKILL');
  });
});
