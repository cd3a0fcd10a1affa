/** Why requests are refused and what to do about it, in English: as the server says it. */
export const en = {
  'trust-audience': {
    cause: 'The token of the other issuer is meant for another audience than the trust names.',
    cure: 'Ask the issuer for a token whose aud is that of the trust, alone, or add a trust that names this audience.',
  },
  'trust-condition': {
    cause: 'A claim of the token of the other issuer does not meet a condition of the trust.',
    cure: 'See in the event what the claim was; if that is whom you meant, add a trust with conditions that it meets.',
  },
  'wrong-secret': {
    cause: 'The secret that was sent is none of this credential set.',
    cure: 'Compare its last four characters with the secrets listed here; if it was lost, rotate and deploy the new one.',
  },
  'secret-disabled': {
    cause: 'The secret is right, but it was disabled.',
    cure: 'Enable it again, or give the application another secret of this set.',
  },
  'secret-retired': {
    cause: 'The secret is right, but it was retired, which is final.',
    cure: 'Some place still uses the old secret: find it by the IP address, and give it a live one.',
  },
  'secret-expired': {
    cause: 'The secret is right, but its time is over.',
    cure: 'Add or rotate a secret, and deploy the new one.',
  },
  'consumer-key-expired': {
    cause: 'The consumer key is right, but its time is over.',
    cure: 'Add another consumer key, and deploy it with its secret.',
  },
  'consumer-key-off': {
    cause: 'The consumer key is known, but it was disabled or retired.',
    cure: 'Enable it again, or give the application another one.',
  },
  'credential-set-off': {
    cause: 'The credential set, or the service account, is disabled or retired.',
    cure: 'Enable the set if it should work; a retired one never works again.',
  },
  'no-authentication': {
    cause: 'The request names the set and proves nothing.',
    cure: 'Send the secret by HTTP Basic, or sign an assertion, as the set is registered.',
  },
  'auth-method': {
    cause: 'The credential is right, but it was sent in a way that the set does not allow.',
    cure: 'Send it by one of the methods that the set lists, or allow the other one.',
  },
  'two-auth-methods': {
    cause: 'The request authenticates in two ways at once.',
    cure: 'Send the secret either by HTTP Basic or in the body, never both.',
  },
  'no-live-key': {
    cause: 'No enabled key of this set verifies the signature.',
    cure: 'Check that the application signs with the private half of a key listed here, and that the key is enabled and has not expired.',
  },
  'no-trust': {
    cause: 'The token of the other issuer is not what a trust of this service account demands.',
    cure: 'Compare its iss, aud and claims with the trusted issuers listed here, letter by letter.',
  },
  'oauth1-signature': {
    cause: 'No enabled consumer key of this set made the signature of OAuth 1.0.',
    cure: 'Check the consumer key and its secret, and that what is signed is a POST to the token endpoint.',
  },
  'replayed-assertion': {
    cause: 'The same assertion was sent twice, and each is good once.',
    cure: 'Sign a new assertion, with a jti of its own, for every request.',
  },
  'missing-jti': {
    cause: 'The set demands a jti, and the assertion has none.',
    cure: 'Put a random jti into each assertion, or no longer demand it.',
  },
  'assertion-issuer': {
    cause: 'The assertion names another client than the one that sends it.',
    cure: 'Set iss and sub both to the client_id of this set.',
  },
  'assertion-audience': {
    cause: 'The assertion is meant for another server: aud is wrong.',
    cure: 'Set aud to the token endpoint or the issuer exactly, as one string, or list the other audience at the set.',
  },
  'assertion-time': {
    cause: 'The times in the assertion are too old, too far ahead or too far apart.',
    cure: 'Set the clock of that machine by NTP, and sign assertions that live an hour at most.',
  },
  'assertion-type': {
    cause: 'The signed token is of another type than an assertion.',
    cure: 'Leave typ out, or set it to JWT.',
  },
  'unreadable-assertion': {
    cause: 'The assertion is no JWT that can be read.',
    cure: 'Sign it with a JWT library, with one of the algorithms RS256, ES256 or EdDSA.',
  },
  'oauth1-clock': {
    cause: 'The clock of the caller is off.',
    cure: 'Set the clock of that machine by NTP.',
  },
  'oauth1-nonce': {
    cause: 'The same signed request was sent twice.',
    cure: 'Make a new nonce and timestamp for every request.',
  },
  'wrong-grant': {
    cause: 'The set was asked with another grant type than its own.',
    cure: 'Use the set of that grant, or make one: each credential set is for exactly one grant type.',
  },
  'unserved-grant': {
    cause: 'The request names no grant type that this server serves.',
    cure: 'Set grant_type to that of this credential set.',
  },
  'scope-not-held': {
    cause: 'A scope was asked for that the set does not have.',
    cure: 'Ask for fewer scopes, or add the scope to the set.',
  },
  'no-default-scope': {
    cause: 'No scope was asked for, and the set has no default ones.',
    cure: 'Name the scopes in the request, or give the set default scopes.',
  },
  'scope-gone': {
    cause: 'A scope or an API was taken away since.',
    cure: 'Give the set a scope that the API still defines.',
  },
  'scope-not-allowed': {
    cause: 'More was asked for than the person allowed.',
    cure: 'Send the person through consent again with the scopes that are needed.',
  },
  target: {
    cause: 'The API that the token is for is missing, unknown, or not this set’s.',
    cure: 'Name one API with resource, by its identifier, and give the set a scope of it.',
  },
  'no-delegation': {
    cause: 'No delegation lets the service account act for this person.',
    cure: 'Make a delegation for the address, or ask without sub.',
  },
  'delegation-state': {
    cause: 'There is a delegation for this person, but it waits, has expired or was removed.',
    cure: 'Approve it, or make a new one.',
  },
  'scope-not-delegated': {
    cause: 'The delegation does not hold a scope that was asked for.',
    cure: 'Ask for fewer scopes, or make a delegation that holds it.',
  },
  'subject-unknown': {
    cause: 'Nobody can act for this address: there is no such account, or it is an admin’s.',
    cure: 'Use the exact e-mail address of an enabled account that is no admin.',
  },
  'code-used': {
    cause: 'The code was sent twice; all that came of it was revoked.',
    cure: 'Exchange each code once, and do not repeat the request when it is slow.',
  },
  'code-expired': {
    cause: 'The code was exchanged too late.',
    cure: 'Exchange it at once: a code lives for a minute.',
  },
  'code-unknown': {
    cause: 'The code is of another server or of another credential set.',
    cure: 'Exchange it with the client_id that began the sign-in.',
  },
  pkce: {
    cause: 'The proof that the code is the caller’s own (PKCE) is missing or wrong.',
    cure: 'Keep the verifier of each sign-in, and send the one whose SHA-256 was the challenge.',
  },
  'redirect-uri': {
    cause: 'The redirect URI is not, letter by letter, one that is registered.',
    cure: 'Register the exact URI, or send the registered one: scheme, host, port, path and slash all count.',
  },
  'refresh-reused': {
    cause: 'A refresh token was used twice; its family was revoked.',
    cure: 'Store the new refresh token of each answer, and let one process at a time use it.',
  },
  'refresh-dead': {
    cause: 'The refresh token has expired, or is not of this set.',
    cure: 'Send the person through sign-in again.',
  },
  'taken-back': {
    cause: 'What the person had allowed was taken back, or the account was disabled.',
    cure: 'Send the person through sign-in again.',
  },
  'missing-parameter': {
    cause: 'The request lacks a parameter that it needs.',
    cure: 'Send the parameter that the message names.',
  },
  'too-many': {
    cause: 'So many requests were refused within a minute that the rest was not entered.',
    cure: 'Mend the check that fails most; something repeats it without waiting.',
  },
  other: {
    cause: 'The request was refused for the reason that its description names.',
    cure: 'Mend what the description names; the request id finds the request in the log.',
  },
} as const;
