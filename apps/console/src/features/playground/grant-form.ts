import type { ServerMetadata } from '../../lib/server/metadata.js';
import type { CredentialSet } from '../../components/credential-sets/credential-set.js';

/** What the form of a grant works with. */
export interface GrantFormProps {
  readonly set: CredentialSet;
  readonly metadata: ServerMetadata;
}
