import { program, quoted } from '../snippet-language.js';
import { oauthParameters, type SignedRequest } from './signed-request.js';

/** Signs in JavaScript for Node, with nothing but the platform. */
export const javascript = {
  id: 'javascript',
  name: 'JavaScript',
  write: (request: SignedRequest): string =>
    program("import { createHmac, randomBytes } from 'node:crypto';", values(request), SIGN, SEND),
} as const;

const member = ([name, value]: readonly [string, string]): string => `  ${name}: ${quoted(value)},`;

const values = (request: SignedRequest): string => `const url = ${quoted(request.url)};
const form = {
${request.form.map(member).join('\n')}
};
const oauth = {
${oauthParameters(request).map(member).join('\n')}
  oauth_nonce: randomBytes(16).toString('hex'),
  oauth_timestamp: String(Math.floor(Date.now() / 1000)),
};`;

const SIGN = String.raw`const encode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => ${'`%${sign.charCodeAt(0).toString(16).toUpperCase()}`'});
const pairs = Object.entries({ ...form, ...oauth }).map((pair) => pair.map(encode).join('='));
const base = ['POST', encode(url), encode(pairs.sort().join('&'))].join('&');
const key = ${'`${encode(process.env.OAUTH_CONSUMER_SECRET)}&`'};
oauth.oauth_signature = createHmac('sha256', key).update(base).digest('base64');`;

const SEND = `const header = Object.entries(oauth).map(([name, value]) => \`\${name}="\${encode(value)}"\`);
const answer = await fetch(url, {
  method: 'POST',
  headers: { Authorization: \`OAuth \${header.join(', ')}\` },
  body: new URLSearchParams(form),
});
if (!answer.ok) throw new Error(await answer.text());
const { access_token, expires_in } = await answer.json();
console.log(access_token, expires_in);`;
