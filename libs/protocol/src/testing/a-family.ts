import { OWN_AUDIENCE } from '../api.js';
import { NO_CLAIMS } from '../authorize/claims-request.js';
import type { TokenFamily } from '../token-family.js';
import { START } from './in-memory-ports.js';

/** Ada's answer to the set `ac_notes`: it may know who she is. Its code was just used. */
export function aFamily(changes: Partial<TokenFamily> = {}): TokenFamily {
  return {
    id: '019b7700-0000-7000-8000-000000000001',
    clientId: 'ac_notes',
    applicationId: 'app_notes',
    accountId: 'acc_ada',
    subject: 'acc_ada',
    sessionId: 'ses_ada',
    authenticatedAt: START,
    amr: ['pwd'],
    scopeAsked: 'openid',
    scopes: ['openid'],
    audience: [OWN_AUDIENCE],
    claims: NO_CLAIMS,
    nonce: null,
    redirectUri: 'https://notes.example/cb',
    redirectUriSent: true,
    codeChallenge: null,
    codeHash: '',
    codeExpiresAt: START + 60_000,
    codeUsedAt: START,
    createdAt: START,
    expiresAt: START + 86_400_000,
    revokedAt: null,
    revokedReason: null,
    ...changes,
  };
}
