import { Ledger } from '../ledger.js';
import { InMemoryUnitOfWork } from '#protocol/testing';
import { InMemoryLedgerStore } from '../testing/in-memory-ledger-store.js';
import { SAMPLE_TIME, sampleEvent } from '../testing/samples.js';
import { FAILING_CHECKS, OTHER_CHECK } from './failing-checks.js';
import { checkOf, Failures } from './failures.js';

const checkOfReason = (description: string, check?: string): string =>
  checkOf({ detail: { error: 'any', description, ...(check === undefined ? {} : { check }) } }).id;

async function openWith(...events: readonly Parameters<typeof sampleEvent>[1][]) {
  const unitOfWork = new InMemoryUnitOfWork();
  const ledger = new Ledger({ ledger: new InMemoryLedgerStore(unitOfWork), unitOfWork });
  for (const [index, event] of events.entries()) await ledger.record(sampleEvent(`${index}`, event));
  return new Failures(ledger);
}

const refusal = (at: number, check: string, changes = {}) => ({
  ...{ kind: 'request.refused' as const, at: SAMPLE_TIME + at, clientId: 'cc_a' },
  detail: { error: 'invalid_client', description: 'client authentication failed', check },
  ...changes,
});

describe('the failures of a credential set', () => {
  it('are grouped by the check that failed, the last one first', async () => {
    const failures = await openWith(
      refusal(1, 'wrong secret'),
      refusal(2, 'the secret is retired'),
      refusal(3, 'wrong secret', { requestId: 'req_last' }),
      refusal(4, 'wrong secret', { clientId: 'cc_b' }),
      { kind: 'credential.updated', clientId: 'cc_a' },
    );
    const { failures: found, more } = await failures.of('cc_a');
    expect(found).toMatchObject([
      {
        ...{ check: { id: 'wrong-secret' }, count: 2, firstAt: SAMPLE_TIME + 1 },
        last: { at: SAMPLE_TIME + 3, requestId: 'req_last' },
      },
      { check: { id: 'secret-retired' }, count: 1 },
    ]);
    expect(more).toBe(false);
  });

  it('are none where nothing was refused', async () => {
    expect(await (await openWith()).of('cc_a')).toEqual({ failures: [], more: false });
  });
});

describe('the register of checks', () => {
  it.each([
    ['this is the client_credentials set of Billing; its authorization_code set is ac_1', 'wrong-grant'],
    ['this secret has expired; its admin can add another', 'secret-expired'],
    ['this credential set is disabled', 'credential-set-off'],
    ['assertion: this service account is retired', 'credential-set-off'],
    ['this credential set authenticates by private_key_jwt', 'auth-method'],
    ['assertion: jti: an assertion with this one was used before', 'replayed-assertion'],
    ['assertion: aud: exactly https://id.example is needed, as one string', 'assertion-audience'],
    ['assertion: exp is 90 s in the past', 'assertion-time'],
    ['assertion: exp is missing', 'missing-parameter'],
    ['scope: more than this credential set has; its admin can add scopes', 'scope-not-held'],
    ['resource: this credential set has no access to that API', 'target'],
    ['resource is missing: the API that the new token is for', 'target'],
    ['sub: no delegation lets this service account act for this address', 'no-delegation'],
    ['sub: the delegation for this address is pending', 'delegation-state'],
    ['scope: edit is not delegated for this sub', 'scope-not-delegated'],
    ['code: it was used before; every token that came of it is revoked', 'code-used'],
    ['code_verifier is missing; the code is dead now', 'pkce'],
    ['redirect_uri: it is not one that is registered for this credential set', 'redirect-uri'],
    ['refresh_token: it was used before; every token of its family is revoked', 'refresh-reused'],
    ["the person's account is disabled or deleted", 'taken-back'],
    ['code is missing', 'missing-parameter'],
    ['no live key of a service account that iss names verifies it', 'no-live-key'],
    [
      'no trust of the service account that client_id names, and no key of that issuer, verifies it',
      'no-trust',
    ],
    ['no live consumer key verifies the signature: check the key', 'oauth1-signature'],
    ['aud is "https://other.example"', 'trust-audience'],
    ['aud is ["https://id.example","https://other.example"]', 'trust-audience'],
    ['aud is not there', 'trust-audience'],
    ['sub is "repo:evil/billing:ref:refs/heads/main"', 'trust-condition'],
    ['sub is "exp is 90 s in the past; no live key of code_verifier"', 'trust-condition'],
    ['https://claims.example/team is not there', 'trust-condition'],
    ['run_attempt is 3', 'trust-condition'],
    ['is_fork is false', 'trust-condition'],
    ['assertion: repository: it does not meet the condition of the trust', 'trust-condition'],
    ['exp is 90 s ahead', 'assertion-time'],
    ['oauth_timestamp is 90 s in the past', 'oauth1-clock'],
    ['iss and sub must both be the client_id', 'assertion-issuer'],
    ['alg: one of RS256, ES256, EdDSA is needed', 'unreadable-assertion'],
    ['crit: it is not understood here', 'unreadable-assertion'],
    ['jti: a text of 1 to 200 characters is needed', 'unreadable-assertion'],
    ['iat: a whole number of seconds since 1970 is needed', 'unreadable-assertion'],
    ['something that nobody has thought of', 'other'],
  ])('knows “%s” as %s', (description, id) => {
    expect(checkOfReason(description)).toBe(id);
  });

  it('goes by what only the ledger knows, where it knows more than the client was told', () => {
    expect(checkOfReason('client authentication failed', 'wrong secret')).toBe('wrong-secret');
  });

  it('has each check once, with a cause and a cure that are sentences', () => {
    const all = [...FAILING_CHECKS, OTHER_CHECK];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, cause, cure } of all) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      for (const text of [cause, cure]) expect(text).toMatch(/^[A-Z].+\.$/);
    }
  });
});
