/** The texts of signing keys, in English. */
export const en = {
  title: 'Signing keys',
  description:
    'What signs the tokens of this server. A key is published before it signs, and stays published until its last token is dead.',
  keySet: 'The published keys',
  algorithm: {
    ES256: 'ES256: access tokens, unless an API asks for another',
    RS256: 'RS256: ID tokens, unless a credential set asks for another',
    EdDSA: 'EdDSA: where an API or a credential set asks for it',
  },
  rotate: 'Rotate',
  rotateOf: 'Rotate the {{algorithm}} key',
  state: {
    published: 'Published',
    active: 'Signs',
    retiring: 'Retiring',
    dead: 'Dead',
    withdrawn: 'Withdrawn',
  },
  stage: {
    published: 'Published',
    signing: 'Signs',
    retiring: 'Retiring',
    gone: 'Gone',
    withdrawn: 'Withdrawn',
  },
  stageWhy: {
    published: 'Verifiers learn it',
    signing: 'New tokens have it',
    retiring: 'Its tokens still verify',
    gone: 'Its last token is dead',
    withdrawn: 'Nothing verifies with it',
  },
  past: 'Keys of the past',
  pastColumn: {
    kid: 'Key id',
    algorithm: 'Algorithm',
    state: 'State',
    created: 'Created',
    until: 'Published until',
  },
  withdraw: 'Withdraw',
  rotation: {
    title: 'Rotate the {{algorithm}} key',
    why: 'A successor is made. Nothing has to be restarted, and no token is refused.',
    how: 'When does it sign?',
    later: 'In 15 minutes, once verifiers know it',
    laterWhy: 'What you want. Nobody notices.',
    atOnce: 'At once',
    atOnceWhy:
      'Only where the present key leaked: verifiers that have cached the key set refuse new tokens until they fetch it again.',
    submit: 'Rotate',
    done: 'The successor is published',
  },
  withdrawal: {
    title: 'Withdraw this key?',
    why: 'For a key that leaked. It leaves the key set at once, on every instance, and for good.',
    impact:
      'Every token that was signed with it stops verifying at APIs that verify by signature, the good ones too; their clients have to ask for new ones. Introspection goes on to tell good tokens from bad ones by the ledger.',
    published: 'It has not signed yet, so that no token is lost.',
    confirm: 'Withdraw',
    done: 'The key is withdrawn',
  },
  empty: { title: 'No signing keys', description: 'The server makes them when it starts.' },
} as const;
