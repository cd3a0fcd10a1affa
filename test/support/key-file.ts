import type { Admin } from './admin.js';

/** A key file in Google's form, as far as tests read it. */
export interface KeyFile {
  readonly private_key: string;
  readonly private_key_id: string;
  readonly client_email: string;
  readonly token_uri: string;
}

/** Makes a key for a service account, as its admin would download it. */
export async function createKeyFile(admin: Admin, clientId: string): Promise<KeyFile> {
  const path = `/credential-sets/${clientId}/keys/generate`;
  return (await admin.must<{ key_file: KeyFile }>('POST', path, {})).key_file;
}
