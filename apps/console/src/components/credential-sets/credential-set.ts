import type { Schema } from '../../lib/api/client.js';

/** A credential set as the API answers it. */
export type CredentialSet = Schema<'CredentialSet'>;

/** What one authenticates with: each has a name, a status, and tells its uses. */
export type Credential = CredentialSet['secrets'][number] | CredentialSet['keys'][number];
