/** The texts of the playground, in English. */
export const en = {
  title: 'Playground',
  description: 'Try a credential set for real: see the exact request, send it, and take the token apart.',
  private:
    'Secrets and keys stay in this page: they go to this server’s token endpoint or nowhere, and are gone when you leave. Tokens you get are real and stand in the ledger.',
  grant: 'Grant: {{grant}}.',
  spec: 'How it is specified',
  set: {
    label: 'Credential set',
    placeholder: 'Type a part of its name, or its client id',
    nothing: 'No credential set is called that',
    off: 'This set is disabled: every request will be refused.',
  },
  empty: {
    title: 'Choose a credential set',
    description: 'Each set is made for one grant; the playground shows the request that this grant needs.',
    action: 'See the applications',
  },
  notHere: {
    oauth1:
      'OAuth 1.0 signs every request with the consumer’s secret; its guide shows how. There is nothing to try here.',
    device: 'The device grant needs a device that shows a code. There is nothing to try here.',
  },
  auth: {
    method: 'How the client proves itself',
    methods: {
      client_secret_basic: 'Secret in the header (HTTP Basic)',
      client_secret_post: 'Secret in the body',
      private_key_jwt: 'Signed assertion (private_key_jwt)',
      none: 'Not at all (public client)',
    },
    public: 'A public client keeps no secret: PKCE proves that whoever began is who ends.',
    secret: 'Client secret',
    secretHint: 'One of the secrets of this set that end in {{hints}}.',
    noSecret: 'This set has no enabled secret.',
    show: 'Show or hide the secret',
  },
  key: {
    label: 'Private key',
    hint: 'A key file (JSON), a PEM that begins with BEGIN PRIVATE KEY, or a private JWK. It is read here and sent nowhere.',
    open: 'Open a file',
    sign: 'Sign an assertion',
    signed: 'Signed. It is good once, for five minutes.',
    fault: {
      public: 'This is a public key; the private half signs.',
      encrypted: 'This key is encrypted: take the password off with openssl pkcs8 first.',
      'old-form': 'A browser reads PKCS #8 only: convert it with openssl pkcs8 -topk8 -nocrypt.',
      unreadable: 'No key can be read of this.',
      unfit: 'This key cannot sign with ES256, RS256 or EdDSA.',
    },
  },
  target: {
    scopes: 'Scopes',
    scopesHint: 'Without any, it is given: {{scopes}}',
    api: 'For the API',
    apiHint: 'Needed where the scopes are of several',
  },
  exchange: {
    token: 'Subject token',
    tokenHint: 'A person’s access token, issued to this application or for its API.',
    api: 'For the API',
  },
  assertion: {
    subject: 'On behalf of',
    subjectHint: 'A person’s e-mail address, where a delegation allows it. Empty: for itself.',
    build: 'Build and sign the assertion',
    once: 'An assertion is good once: after it was sent, build another one.',
    signed: 'What was signed',
  },
  request: {
    title: 'The request',
    form: 'Show the request as',
    http: 'HTTP',
    curl: 'curl',
    secrets: 'Show secrets',
    send: 'Send request',
  },
  answer: {
    title: 'The answer',
    raw: 'Answer, as it came',
    refused: 'The server refused.',
    tokens: 'Tokens of the answer',
    access_token: 'Access token',
    id_token: 'ID token',
    refresh_token: 'Refresh token',
  },
  redirect: {
    title: 'The set does not list the address of the playground yet',
    why: 'A person is led back only to addresses that the credential set lists, letter by letter. Add this one to try it here; take it off again before production.',
    add: 'Add it to this set',
    added: 'Added. It is in force within a second.',
    auditor: 'An admin can add it.',
  },
  callback: {
    title: 'The code has arrived',
    next: 'You can close this tab: the playground goes on in the other one.',
  },
  flow: {
    again: 'Start over',
    prepare: {
      title: 'The application prepares',
      why: 'It makes up a secret for this one sign-in, and sends only its hash: whoever steals the code cannot use it.',
    },
    ask: {
      title: 'It sends the person to sign in',
      why: 'The browser goes to this address. You are the person now: sign in and allow it in the new tab.',
      request: 'Authorization request',
      go: 'Sign in and allow, in a new tab',
    },
    answer: {
      title: 'The person comes back with a code',
      why: 'The server sends the browser to the redirect URI. The application checks that the answer is its own.',
      waiting: 'Waiting for the other tab.',
      foreign: 'This is no answer to this request',
      foreignWhy:
        'Its state or its issuer is another one. A real application stops here: somebody may have planted it.',
    },
    token: {
      title: 'It exchanges the code for tokens',
      why: 'From server to server. With the verifier it proves that it began; the code is good once, for a minute.',
      waiting: 'There is no code yet.',
    },
    value: { verifier: 'code_verifier', challenge: 'code_challenge', state: 'state' },
    hint: {
      verifier: 'Random, and kept by the application until the last step.',
      challenge: 'Its SHA-256 hash: this goes to the server.',
      state: 'Random: comes back unchanged, so that the application knows its own answer.',
      code: 'Good once, for a minute, with the verifier only.',
      stateBack: 'The same as was sent.',
      iss: 'This server, and no other.',
    },
  },
} as const;
