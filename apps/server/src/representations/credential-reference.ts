import type { CredentialSet } from '#client-registration';
import type { ClientCredential } from '#protocol';

/** What a credential set may prove itself with, in the words of the wire. */
export type CredentialKindName = (typeof CREDENTIAL_KINDS)[number];
export const CREDENTIAL_KINDS = ['secret', 'key', 'trusted_issuer', 'consumer_key'] as const;

/** One credential of a set, by its id, in the words of the wire; null where the set has none such. */
export function credentialReferenceToWire(set: CredentialSet, id: string | null) {
  return referencesOf(set).find((each) => each.id === id) ?? null;
}

/** Everything that a set may prove itself with, each told from its siblings. No secret is among it. */
function referencesOf({ secrets, keys, trustedIssuers, consumerKeys }: CredentialSet) {
  return [
    ...secrets.map((secret) => reference('secret', secret, secret.last4)),
    ...keys.map((key) => reference('key', key, key.kid)),
    ...trustedIssuers.map((trust) => reference('trusted_issuer', trust, trust.issuer)),
    ...consumerKeys.map((key) => reference('consumer_key', key, key.consumerKey)),
  ];
}

function reference(kind: CredentialKindName, { id, name, status }: ClientCredential, hint: string) {
  return { kind, id, name, status, hint };
}
