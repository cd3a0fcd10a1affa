import type { Status } from '../../components/status/status-badge.js';
import type { TokenRecord } from '../../lib/tokens/token-record.js';

const STATUSES = { active: 'live', expired: 'expired', revoked: 'revoked' } as const;

/** The state of a token in the words that the console has for states. */
export const statusOf = (state: TokenRecord['state']): Status => STATUSES[state];
