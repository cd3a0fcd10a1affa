import type { Schema } from '../../lib/api/client.js';

/** A credential set as the API answers it. */
export type CredentialSet = Schema<'CredentialSet'>;

/** A way in which a credential set may prove itself at the token endpoint. */
type AuthMethod = CredentialSet['token_endpoint_auth_methods'][number];

/** What one authenticates with: each has a name, a status, and tells its uses. */
export type Credential = CredentialSet['secrets'][number] | CredentialSet['keys'][number];
