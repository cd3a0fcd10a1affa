/** Gets a token with `google-auth-library`: KEY_FILE SCOPE [SUBJECT]. The one thing it must be told is where to send. */
import { readFileSync } from 'node:fs';
import { GoogleAuth } from 'google-auth-library';

const GOOGLE = 'https://oauth2.googleapis.com/token';
const [keyFile = '', scope = '', subject] = process.argv.slice(2);
const { token_uri: tokenUri } = JSON.parse(readFileSync(keyFile, 'utf8'));

const auth = new GoogleAuth({ keyFile, scopes: scope.split(' '), clientOptions: { subject } });
const client = await auth.getClient();
client.transporter.interceptors.request.add({
  resolved: async (config) => (config.url.href === GOOGLE ? { ...config, url: new URL(tokenUri) } : config),
});
const headers = await client.getRequestHeaders('https://friends.example/friends');
console.log(headers.get('authorization').replace('Bearer ', ''));
