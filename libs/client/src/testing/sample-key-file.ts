import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { KeyFile } from '../credentials/key-file.js';

/** A key file as an admin downloads it, and the public half of its key. */
export interface SampleKeyFile {
  readonly keyFile: KeyFile;
  readonly publicKey: KeyObject;
}

/** A key file of the service account Calendar with a new key on P-256. */
export function createKeyFile(server: string): SampleKeyFile {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const keyFile = {
    type: 'service_account',
    private_key_id: 'a-key',
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    client_email: 'sa_calendar@127.0.0.1',
    client_id: 'sa_calendar',
    token_uri: `${server}/token`,
  };
  return { keyFile, publicKey };
}
