import type { FailingCheck } from './failing-check.js';

const check = (id: string, pattern: RegExp, cause: string, cure: string): FailingCheck => ({
  ...{ id, pattern, cause, cure },
});

/** As `quoted` of the protocol writes what a claim was: JSON, of which a long text is cut short. */
const JSON_VALUE = '(?:["[{].*|-?\\d[\\d.e+-]*$|(?:true|false|null|not there)$)';

/** The register of checks, one line each. The first whose pattern a reason meets is meant. */
export const FAILING_CHECKS: readonly FailingCheck[] = [
  // What a stranger's token says stands behind these two, so no pattern that is not anchored may come before them.
  check(
    'trust-audience',
    new RegExp(`^aud is ${JSON_VALUE}|^(?:assertion: )?aud: exactly the audience that the trust`),
    'The token of the other issuer is meant for another audience than the trust names.',
    'Ask the issuer for a token whose aud is that of the trust, alone, or add a trust that names this audience.',
  ),
  check(
    'trust-condition',
    new RegExp(`^\\S+ is ${JSON_VALUE}|^(?:assertion: )?\\S+: it does not meet the condition`),
    'A claim of the token of the other issuer does not meet a condition of the trust.',
    'See in the event what the claim was; if that is whom you meant, add a trust with conditions that it meets.',
  ),
  check(
    'wrong-secret',
    /^wrong secret$/,
    'The secret that was sent is none of this credential set.',
    'Compare its last four characters with the secrets listed here; if it was lost, rotate and deploy the new one.',
  ),
  check(
    'secret-disabled',
    /^the secret is disabled$/,
    'The secret is right, but it was disabled.',
    'Enable it again, or give the application another secret of this set.',
  ),
  check(
    'secret-retired',
    /^the secret is retired$/,
    'The secret is right, but it was retired, which is final.',
    'Some place still uses the old secret: find it by the IP address, and give it a live one.',
  ),
  check(
    'secret-expired',
    /^this secret has expired/,
    'The secret is right, but its time is over.',
    'Add or rotate a secret, and deploy the new one.',
  ),
  check(
    'consumer-key-expired',
    /^this consumer key has expired/,
    'The consumer key is right, but its time is over.',
    'Add another consumer key, and deploy it with its secret.',
  ),
  check(
    'consumer-key-off',
    /^the consumer key \S+ is (?:disabled|retired)$/,
    'The consumer key is known, but it was disabled or retired.',
    'Enable it again, or give the application another one.',
  ),
  check(
    'credential-set-off',
    /is (?:disabled|retired)$/,
    'The credential set, or the service account, is disabled or retired.',
    'Enable the set if it should work; a retired one never works again.',
  ),
  check(
    'no-authentication',
    /^no secret, key or assertion$/,
    'The request names the set and proves nothing.',
    'Send the secret by HTTP Basic, or sign an assertion, as the set is registered.',
  ),
  check(
    'auth-method',
    /authenticates by /,
    'The credential is right, but it was sent in a way that the set does not allow.',
    'Send it by one of the methods that the set lists, or allow the other one.',
  ),
  check(
    'two-auth-methods',
    /^one way to authenticate a request/,
    'The request authenticates in two ways at once.',
    'Send the secret either by HTTP Basic or in the body, never both.',
  ),
  check(
    'no-live-key',
    /no live key of /,
    'No enabled key of this set verifies the signature.',
    'Check that the application signs with the private half of a key listed here, and that the key is enabled and has not expired.',
  ),
  check(
    'no-trust',
    /no trust of the service account/,
    'The token of the other issuer is not what a trust of this service account demands.',
    'Compare its iss, aud and claims with the trusted issuers listed here, letter by letter.',
  ),
  check(
    'oauth1-signature',
    /^no live consumer key/,
    'No enabled consumer key of this set made the signature of OAuth 1.0.',
    'Check the consumer key and its secret, and that what is signed is a POST to the token endpoint.',
  ),
  check(
    'replayed-assertion',
    /jti: .*used before$|^jti: this assertion was used before/,
    'The same assertion was sent twice, and each is good once.',
    'Sign a new assertion, with a jti of its own, for every request.',
  ),
  check(
    'missing-jti',
    /jti: this service account needs one|^jti is missing|jti is missing$/,
    'The set demands a jti, and the assertion has none.',
    'Put a random jti into each assertion, or no longer demand it.',
  ),
  check(
    'assertion-issuer',
    /^(?:assertion: )?iss and sub must both/,
    'The assertion names another client than the one that sends it.',
    'Set iss and sub both to the client_id of this set.',
  ),
  check(
    'assertion-audience',
    /\baud: exactly /,
    'The assertion is meant for another server: aud is wrong.',
    'Set aud to the token endpoint or the issuer exactly, as one string, or list the other audience at the set.',
  ),
  check(
    'assertion-time',
    /\b(?:exp|iat|nbf) is (?!missing)/,
    'The times in the assertion are too old, too far ahead or too far apart.',
    'Set the clock of that machine by NTP, and sign assertions that live an hour at most.',
  ),
  check(
    'assertion-type',
    /\btyp: /,
    'The signed token is of another type than an assertion.',
    'Leave typ out, or set it to JWT.',
  ),
  check(
    'unreadable-assertion',
    /assertion: (?:it|its) |^(?:it|its) (?:is too long|header|payload|claims)|^(?:assertion: )?\w+: (?:it is not understood here|one of .+ is needed|a text of \d|a whole number of)/,
    'The assertion is no JWT that can be read.',
    'Sign it with a JWT library, with one of the algorithms RS256, ES256 or EdDSA.',
  ),
  check(
    'oauth1-clock',
    /^oauth_timestamp is /,
    'The clock of the caller is off.',
    'Set the clock of that machine by NTP.',
  ),
  check(
    'oauth1-nonce',
    /^oauth_nonce: a request/,
    'The same signed request was sent twice.',
    'Make a new nonce and timestamp for every request.',
  ),
  check(
    'wrong-grant',
    /^this is the .* set of|made for another grant/,
    'The set was asked with another grant type than its own.',
    'Use the set of that grant, or make one: each credential set is for exactly one grant type.',
  ),
  check(
    'unserved-grant',
    /^grant_type/,
    'The request names no grant type that this server serves.',
    'Set grant_type to that of this credential set.',
  ),
  check(
    'scope-not-held',
    /^scope: more than this credential set has/,
    'A scope was asked for that the set does not have.',
    'Ask for fewer scopes, or add the scope to the set.',
  ),
  check(
    'no-default-scope',
    /^scope: this credential set has no default/,
    'No scope was asked for, and the set has no default ones.',
    'Name the scopes in the request, or give the set default scopes.',
  ),
  check(
    'scope-gone',
    /no longer (?:has any of|defines|registered)|no longer has the scope/,
    'A scope or an API was taken away since.',
    'Give the set a scope that the API still defines.',
  ),
  check(
    'scope-not-allowed',
    /^scope: more than the person allowed|the person did not allow/,
    'More was asked for than the person allowed.',
    'Send the person through consent again with the scopes that are needed.',
  ),
  check(
    'target',
    /^resource|^these scopes belong to several APIs/,
    'The API that the token is for is missing, unknown, or not this set’s.',
    'Name one API with resource, by its identifier, and give the set a scope of it.',
  ),
  check(
    'no-delegation',
    /^sub: no delegation/,
    'No delegation lets the service account act for this person.',
    'Make a delegation for the address, or ask without sub.',
  ),
  check(
    'delegation-state',
    /^sub: the delegation for this address is /,
    'There is a delegation for this person, but it waits, has expired or was removed.',
    'Approve it, or make a new one.',
  ),
  check(
    'scope-not-delegated',
    /is not delegated for this sub/,
    'The delegation does not hold a scope that was asked for.',
    'Ask for fewer scopes, or make a delegation that holds it.',
  ),
  check(
    'subject-unknown',
    /^sub: (?:there is no enabled account|nobody may act)/,
    'Nobody can act for this address: there is no such account, or it is an admin’s.',
    'Use the exact e-mail address of an enabled account that is no admin.',
  ),
  check(
    'code-used',
    /^code: it was used before/,
    'The code was sent twice; all that came of it was revoked.',
    'Exchange each code once, and do not repeat the request when it is slow.',
  ),
  check(
    'code-expired',
    /^code: it has expired/,
    'The code was exchanged too late.',
    'Exchange it at once: a code lives for a minute.',
  ),
  check(
    'code-unknown',
    /^code: it was (?:not issued here|issued to another)/,
    'The code is of another server or of another credential set.',
    'Exchange it with the client_id that began the sign-in.',
  ),
  check(
    'pkce',
    /code_verifier|code_challenge/,
    'The proof that the code is the caller’s own (PKCE) is missing or wrong.',
    'Keep the verifier of each sign-in, and send the one whose SHA-256 was the challenge.',
  ),
  check(
    'redirect-uri',
    /redirect_uri/,
    'The redirect URI is not, letter by letter, one that is registered.',
    'Register the exact URI, or send the registered one: scheme, host, port, path and slash all count.',
  ),
  check(
    'refresh-reused',
    /^refresh_token: it was used before|used or revoked a moment ago/,
    'A refresh token was used twice; its family was revoked.',
    'Store the new refresh token of each answer, and let one process at a time use it.',
  ),
  check(
    'refresh-dead',
    /^refresh_token: it (?:has expired|was not issued|was issued to another)/,
    'The refresh token has expired, or is not of this set.',
    'Send the person through sign-in again.',
  ),
  check(
    'taken-back',
    /has been revoked|has signed out since|account is disabled|has been disabled/,
    'What the person had allowed was taken back, or the account was disabled.',
    'Send the person through sign-in again.',
  ),
  check(
    'missing-parameter',
    /is missing$/,
    'The request lacks a parameter that it needs.',
    'Send the parameter that the message names.',
  ),
  check(
    'too-many',
    /^more refusals of this client followed/,
    'So many requests were refused within a minute that the rest was not entered.',
    'Mend the check that fails most; something repeats it without waiting.',
  ),
];

/** What is told of a refusal that no line of the register is about: its own words say more. */
export const OTHER_CHECK: FailingCheck = check(
  'other',
  /(?:)/,
  'The request was refused for the reason that its description names.',
  'Mend what the description names; the request id finds the request in the log.',
);
