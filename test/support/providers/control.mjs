/**
 * The control: `oidc-provider` with its own sign-in and consent pages, its in-memory adapter, and the one account that
 * the first argument describes. Anybody registers clients (RFC 7591). Listens on the port of the second argument.
 */
import Provider from 'oidc-provider';

const [account, port] = process.argv.slice(2).map((text) => JSON.parse(text));

const provider = new Provider(`http://localhost:${port}`, {
  acrValues: ['urn:example:password'],
  claims: {
    address: ['address'],
    email: ['email', 'email_verified'],
    phone: ['phone_number', 'phone_number_verified'],
    profile: ['name', 'locale', 'updated_at'],
  },
  clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
  cookies: { keys: ['the control keeps nothing'], long: { sameSite: 'none' } },
  enableHttpPostMethods: true,
  features: { claimsParameter: { enabled: true }, registration: { enabled: true } },
  findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...account }) }),
  pkce: { required: () => false },
});

provider.listen(port, '127.0.0.1', () => console.log('the control is ready'));
