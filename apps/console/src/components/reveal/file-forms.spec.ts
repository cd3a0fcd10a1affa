import { FILE_FORMS, keyFilesOf } from './file-forms.js';
import type { HandedOut } from './handed-out.js';

const BY = { issuer: 'https://legate.example', token_endpoint: 'https://legate.example/oauth/token' };
const PEM = '-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----\n';
const WITH_SECRET: HandedOut = { name: 'Billing', clientId: 'cc_8Tn3kXcQ0mVbYpLr5sWd2Z', secret: 'lgt_cc_s' };
const WITH_KEY: HandedOut = {
  name: 'Night\njob',
  clientId: 'cc_0Tn3kXcQ0mVbYpLr5sWd9A',
  privateKey: { pem: PEM, keyId: 'k1' },
};
const ACCOUNT: HandedOut = {
  name: 'Robot',
  clientId: 'sa_0Tn3kXcQ0mVbYpLr5sWd9B',
  keyFile: { type: 'service_account', private_key_id: 'k2', private_key: PEM },
};

const written = (id: string, ...all: readonly HandedOut[]): string =>
  FILE_FORMS.find((form) => form.id === id)?.write(all, BY).content ?? '';

describe('a .env file', () => {
  it('has the names that snippets read, where there is one set', () => {
    expect(written('env', WITH_SECRET)).toBe(
      [
        'OAUTH_ISSUER=https://legate.example',
        'OAUTH_TOKEN_ENDPOINT=https://legate.example/oauth/token',
        '',
        '# Billing',
        'OAUTH_CLIENT_ID=cc_8Tn3kXcQ0mVbYpLr5sWd2Z',
        'OAUTH_CLIENT_SECRET=lgt_cc_s',
        '',
      ].join('\n'),
    );
  });

  it('tells several sets apart, and lets no name begin a line of its own', () => {
    const text = written('env', WITH_SECRET, WITH_KEY);
    expect(text).toContain('\nCC_WD2Z_OAUTH_CLIENT_SECRET=lgt_cc_s\n');
    expect(text).toContain('\n# Night job\nCC_WD9A_OAUTH_CLIENT_ID=');
  });

  it('holds a key in one line', () => {
    expect(written('env', WITH_KEY)).toContain(
      String.raw`OAUTH_PRIVATE_KEY="-----BEGIN PRIVATE KEY-----\nMIGH\n-----END PRIVATE KEY-----\n"`,
    );
  });
});

describe('a JSON file', () => {
  it('has every set, with what belongs to it and nothing else', () => {
    expect(JSON.parse(written('json', WITH_SECRET, WITH_KEY, ACCOUNT))).toEqual({
      ...BY,
      credential_sets: [
        { name: 'Billing', client_id: WITH_SECRET.clientId, client_secret: 'lgt_cc_s' },
        { name: 'Night\njob', client_id: WITH_KEY.clientId, key_id: 'k1', private_key: PEM },
        { name: 'Robot', client_id: ACCOUNT.clientId, key_file: ACCOUNT.keyFile },
      ],
    });
  });
});

describe('a Kubernetes Secret', () => {
  it('is one for every set, with values that YAML reads as they are', () => {
    const text = written('kubernetes', WITH_SECRET, ACCOUNT);
    expect(text.match(/^kind: Secret$/gm)).toHaveLength(2);
    expect(text).toContain('  name: cc-8tn3kxcq0mvbyplr5swd2z\n');
    expect(text).toContain('  OAUTH_CLIENT_SECRET: "lgt_cc_s"\n');
    expect(text).toContain(`  key.json: ${JSON.stringify(JSON.stringify(ACCOUNT.keyFile))}\n`);
  });
});

describe('a key file', () => {
  it('is the one of the service account, or the key as PEM; for a secret there is none', () => {
    expect(keyFilesOf(ACCOUNT).map(({ name }) => name)).toEqual(['sa-0tn3kxcq0mvbyplr5swd9b.json']);
    expect(keyFilesOf(WITH_KEY)).toEqual([
      { name: 'cc-0tn3kxcq0mvbyplr5swd9a.pem', content: PEM, type: 'application/x-pem-file' },
    ]);
    expect(keyFilesOf(WITH_SECRET)).toEqual([]);
  });
});
