import type { Credential } from './http.js';
import { createAuthorizationRequest } from './story/authorization-request.js';
import type { Places } from './story/cast.js';
import type { Outcome } from './story/index.js';

/** One thing to try: what it shows, and the line for a shell. */
export interface Command {
  readonly what: string;
  readonly line: string;
}

/** Prints the member of a JSON answer, as the last part of a pipe. */
const member = (name: string): string => `node -pe 'JSON.parse(fs.readFileSync(0)).${name}'`;

/** The story as lines for a POSIX shell, in their order: some keep a token for those after them. */
export function commandsByHand(
  { legate, friends }: Places,
  { cast, refreshToken }: Outcome,
  admin: Credential,
): readonly Command[] {
  const { billing, billingSignIn, newsletter, friendsApi, photoPrints } = cast;
  const token = (set: Credential) =>
    `curl -s -u ${userOf(set)} ${legate}/oauth/token -d grant_type=client_credentials`;
  const set = `${legate}/api/v1/credential-sets/${billing.clientId}`;
  const introspection = `curl -s -u ${userOf(friendsApi)} ${legate}/oauth/introspect -d "token=$TOKEN"`;
  return [
    { what: 'a token for Billing', line: `${token(billing)} -d scope=view_friends` },
    {
      what: 'the same, kept for the next lines',
      line: `TOKEN=$(${token(billing)} | ${member('access_token')})`,
    },
    { what: 'the API, with the token', line: `curl -i -H "Authorization: Bearer $TOKEN" ${friends}/friends` },
    {
      what: 'the way of a person: the browser is sent to sign in',
      line: `curl -i '${createAuthorizationRequest(legate, photoPrints).url}'`,
    },
    {
      what: 'a new token for what Ada allowed, kept for the next line; its refresh token is used up',
      line: `PERSON=$(curl -s ${legate}/oauth/token -d grant_type=refresh_token -d client_id=${photoPrints.clientId} -d refresh_token=${refreshToken} | ${member('access_token')})`,
    },
    {
      what: 'the API, for Ada',
      line: `curl -i -H "Authorization: Bearer $PERSON" ${friends}/friends`,
    },
    { what: 'the API, without a token', line: `curl -i ${friends}/friends` },
    {
      what: 'the API, with a token that lacks the scope',
      line: `curl -i -H "Authorization: Bearer $(${token(newsletter)} | ${member('access_token')})" ${friends}/friends`,
    },
    { what: 'the wrong grant', line: token(billingSignIn).replace('-s', '-i') },
    { what: 'what is known of the token', line: introspection },
    {
      what: 'the end of the token',
      line: `curl -i -u ${userOf(billing)} ${legate}/oauth/revoke -d "token=$TOKEN"`,
    },
    { what: 'what is known of it now', line: introspection },
    {
      what: 'a token for the management API, kept for the next lines',
      line: `ADMIN=$(${token(admin)} | ${member('access_token')})`,
    },
    {
      what: 'what the ledger holds',
      line: `curl -s -H "Authorization: Bearer $ADMIN" ${legate}/api/v1/events`,
    },
    {
      what: 'no more tokens for Billing',
      line: `curl -s -X POST -H "Authorization: Bearer $ADMIN" ${set}/disable`,
    },
    { what: 'and tokens again', line: `curl -s -X POST -H "Authorization: Bearer $ADMIN" ${set}/enable` },
  ];
}

/** Ids and secrets are letters, digits and `_`: a shell takes them as they are. */
const userOf = ({ clientId, clientSecret }: Credential): string => `${clientId}:${clientSecret}`;
