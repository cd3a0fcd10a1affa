import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const SCRIPT = path.resolve(__dirname, '../../apps/console/build/generate-client.mjs');

describe('the types of the console’s client', () => {
  it('are those of the API that this server describes', async () => {
    const checked = promisify(execFile)(process.execPath, [SCRIPT, '--check']);
    expect(await checked).toMatchObject({ stderr: '' });
  });
});
