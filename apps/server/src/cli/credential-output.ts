import {
  isSafeToRetire,
  standingWarnings,
  type CreatedCredentialSet,
  type CredentialSet,
} from '#client-registration';
import {
  isLive,
  type ClientCredential,
  type ClientKey,
  type ClientSecret,
  type ConsumerKey,
} from '#protocol';
import {
  clientEmail,
  createdCredentialSetToWire,
  credentialSetToWire,
  scopesOf,
} from '../representations/credential-set.js';
import { formatInstant } from '../representations/instant.js';
import { lines, table, type Output } from './output.js';
import type { Workspace } from './workspace.js';

/** A credential set for people: its own lines, then its secrets and keys. */
function credentialSetText(set: CredentialSet, issuer: string, now: number): string {
  const own = lines({
    client_id: set.clientId,
    client_email: clientEmail(set, issuer),
    application: `${set.application.name} (${set.application.id})`,
    name: set.name,
    grant_type: set.grantType,
    status: set.status,
    scopes: scopesOf(set) || 'none',
    'default scopes': scopesOf(set, (access) => access.byDefault) || 'none',
    authentication: set.authMethods.join(', ') || 'consumer keys (OAuth 1.0)',
    redirects: set.redirectUris.join(' ') || null,
    lifetime: set.accessTokenLifetime === null ? null : `${set.accessTokenLifetime} s`,
    ...threeLegLines(set),
    ...assertionLines(set),
    warning:
      standingWarnings(set, issuer, now)
        .map((each) => each.text)
        .join('; ') || null,
    created: formatInstant(set.createdAt),
  });
  const credentials = [...set.secrets, ...set.keys, ...set.consumerKeys];
  return credentials.length === 0 ? own : `${own}\n\n${credentialTable(credentials, set, now)}`;
}

/** What is not as usual of a set at which people sign in. */
function threeLegLines(set: CredentialSet): Record<string, string | null> {
  if (set.grantType !== 'authorization_code') return {};
  const inSeconds = (seconds: number | null): string | null => (seconds === null ? null : `${seconds} s`);
  return {
    'signed-out redirects': set.postLogoutRedirectUris.join(' ') || null,
    'back-channel logout': set.backchannelLogoutUri,
    subjects: set.subjectType,
    'id tokens': set.idTokenAlgorithm,
    userinfo: set.userinfoAlgorithm,
    'refresh lifetime': inSeconds(set.refreshTokenLifetime),
    'refresh idle lifetime': inSeconds(set.refreshTokenIdleLifetime),
  };
}

/** What is not as usual of the assertions that a set signs. */
function assertionLines(set: CredentialSet): Record<string, string | null> {
  return {
    'assertion audiences': set.assertionAudiences.join(' ') || null,
    'assertion jti': set.requireJti ? 'required' : null,
    'key set': set.jwksUri,
  };
}

/** A set as it is. */
export function showSet(set: CredentialSet, { issuer, clock }: Pick<Workspace, 'issuer' | 'clock'>): Output {
  const now = clock.now();
  return { json: credentialSetToWire(set, issuer, now), text: credentialSetText(set, issuer, now) };
}

/** A new set, with the only showing of its secret, and where it gets its tokens. */
export function showCreated(
  created: CreatedCredentialSet,
  { issuer, tokenEndpoint, clock }: Pick<Workspace, 'issuer' | 'tokenEndpoint' | 'clock'>,
): Output {
  const { set, secret, consumer, warnings } = created;
  const now = clock.now();
  const text = [
    credentialSetText(set, issuer, now),
    ...(secret === null
      ? []
      : ['', `client_secret  ${secret.value}`, 'The secret is shown once: keep it now.']),
    ...(consumer === null ? [] : ['', showConsumerOnce(consumer)]),
    '',
    `token_uri  ${tokenEndpoint}`,
    ...warnings.map((each) => `warning: ${each.text}`),
  ];
  return {
    json: { ...createdCredentialSetToWire(created, issuer, now), token_uri: tokenEndpoint },
    text: text.join('\n'),
  };
}

/** Where the only copy of a new private key went. */
export function keyFileText(path: string): string {
  return `key_file  ${path}\nThe file holds the only copy of the private key: keep it as you would a password.`;
}

/** A consumer key, with the only showing of its secret. */
export function showConsumerOnce({ key, secret }: { readonly key: string; readonly secret: string }): string {
  return `consumer_key     ${key}\nconsumer_secret  ${secret}\nThe secret is shown once: keep it now.`;
}

/** Secrets and keys of a set side by side: which is used, until when, and which nobody would miss. */
export function credentialTable(
  credentials: readonly (ClientSecret | ClientKey | ConsumerKey)[],
  set: CredentialSet,
  now: number,
): string {
  return table(
    ['ID', 'NAME', 'ENDS IN', 'STATUS', 'EXPIRES', 'LAST USED', 'USES', 'SAFE TO RETIRE'],
    credentials.map((each) => [
      each.id,
      each.name,
      endingOf(each),
      stateOf(each, now),
      expiryOf(each),
      formatInstant(each.lastUsedAt) ?? 'never',
      String(each.uses),
      hasEnded(each, now) ? '—' : isSafeToRetire(each, set, now) ? 'yes' : 'no',
    ]),
  );
}

/** Whether a credential works, in a word for people: its status, or that its time is over. */
export function stateOf(credential: ClientCredential, now: number): string {
  return credential.status === 'enabled' && !isLive(credential, now) ? 'expired' : credential.status;
}

const hasEnded = (credential: ClientCredential, now: number): boolean =>
  ['retired', 'expired'].includes(stateOf(credential, now));

function endingOf(credential: ClientSecret | ClientKey | ConsumerKey): string {
  if ('last4' in credential) return credential.last4;
  return 'kid' in credential ? credential.kid : credential.consumerKey;
}

function expiryOf({ expiresAt, expiresAfterUseOf }: ClientCredential): string {
  if (expiresAt !== null) return formatInstant(expiresAt);
  return expiresAfterUseOf === null ? 'never' : `24 h after first use of ${expiresAfterUseOf}`;
}
