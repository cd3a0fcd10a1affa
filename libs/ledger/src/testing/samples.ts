import type { IssuedToken, LedgerEvent } from '#protocol';

/** The time at which samples were made: 2026-01-01T00:00:00Z. */
export const SAMPLE_TIME = Date.UTC(2026, 0, 1);

/** A token of the sample application, told from others by its name. */
export function sampleToken(name: string, changes: Partial<IssuedToken> = {}): IssuedToken {
  return {
    jti: `jti_${name}`,
    tokenHash: `hash of ${name}`,
    kind: 'access_token',
    clientId: 'cc_billing',
    applicationId: 'app_billing',
    authMethod: 'client_secret_basic',
    credentialId: 'sec_first',
    grantType: 'client_credentials',
    subject: 'cc_billing',
    actors: [],
    scopeAsked: null,
    scopeGranted: 'view_friends',
    audience: ['https://friends.example'],
    issuedAt: SAMPLE_TIME,
    expiresAt: SAMPLE_TIME + 3_600_000,
    ip: '192.0.2.1',
    userAgent: null,
    requestId: 'req_1',
    origin: null,
    ...changes,
  };
}

/** An event, told from others by its name. */
export function sampleEvent(name: string, changes: Partial<LedgerEvent> = {}): LedgerEvent {
  return {
    id: `evt_${name}`,
    kind: 'application.created',
    at: SAMPLE_TIME,
    actor: 'operator',
    target: 'app_billing',
    applicationId: 'app_billing',
    clientId: null,
    requestId: null,
    ip: null,
    userAgent: null,
    detail: { after: { name: 'Billing', contacts: ['a@example.com'] } },
    ...changes,
  };
}
