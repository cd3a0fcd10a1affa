/** What is said about a token, in English. */
export const en = {
  verdict: {
    active: {
      title: 'Active',
      why: 'The signature is good, it has neither expired nor been revoked, and what it rests on is in force. Introspection says “active” to the API that it is for.',
    },
    identity: {
      title: 'A good ID token',
      why: 'It tells an application who signed in. It opens no API, and introspection never calls it active.',
    },
    checking: { title: 'Checking …', why: 'The signature and the record are being looked at.' },
    unreadable: {
      title: 'This is no token',
      why: 'It is neither a JWT nor an opaque token of this server. Was it copied as a whole?',
    },
    code: {
      title: 'An authorization code',
      why: 'It is no token yet: an application exchanges it for tokens, once, within a minute.',
    },
    foreign: {
      title: 'From another issuer',
      why: 'This server did not issue it, so that it can only be read here, not checked.',
    },
    unknown: {
      title: 'Not in the ledger',
      why: 'This server has no record of it. Whatever it says, introspection calls it inactive.',
    },
    altered: {
      title: 'Not signed by this server',
      why: 'None of the published keys made this signature: it was altered, cut off, or made by somebody else. Nobody may accept it.',
    },
    revoked: {
      title: 'Revoked',
      why: 'It was ended before its time. Introspection calls it inactive; an API that only checks signatures accepts it until it expires.',
    },
    expired: { title: 'Expired', why: 'Its time is over. Nobody accepts it any longer.' },
    ended: {
      title: 'Inactive',
      why: 'It has neither expired nor been revoked, but what it rests on has ended: its credential set, the account, the consent, the delegation or the exchange rule. Introspection calls it inactive.',
    },
  },
  opaque: {
    access_token:
      'An opaque access token: it says nothing to whom it is shown. An API asks this server about it.',
    refresh_token: 'A refresh token: an application gets new access tokens with it while the person is away.',
    code: 'An authorization code: an application exchanges it for tokens, once.',
    note: 'Only its id was looked up. Whether the rest of it is right was not checked.',
  },
  ledger: 'Open its ledger entry',
  header: 'Header',
  claims: 'Claims',
  column: { name: 'Name', value: 'Value', meaning: 'What it means' },
  claim: {
    iss: 'Who issued it',
    sub: 'Whom it speaks of: a person, or the credential set itself',
    aud: 'Which API it is for. An API refuses tokens for others',
    exp: 'When it ends',
    iat: 'When it was issued',
    nbf: 'From when on it is good',
    jti: 'Its id: under this name it is in the ledger',
    client_id: 'Which credential set got it',
    scope: 'What it allows',
    gty: 'The grant type it was got with',
    act: 'Who really asked, where that is not the subject',
    auth_time: 'When the person signed in',
    nonce: 'What the application sent along, to know its own answer',
    acr: 'How strongly the person signed in',
    amr: 'How the person signed in',
    azp: 'Which credential set it was issued to',
    at_hash: 'Ties it to the access token beside it',
    sid: 'The session of the person',
    email: 'The person’s e-mail address',
    name: 'The person’s name',
    alg: 'How it is signed',
    kid: 'Which key signed it',
    typ: 'What kind of token it is: at+jwt is an access token',
  },
} as const;
