import { serviceAccountEmail } from '#protocol';
import { toJson, toPem, type KeyFileForm, type KeyMaterial } from './key-file-form.js';

/**
 * The key file of a service account in Google's shape, its eleven members in Google's order: libraries written for those
 * files read it unchanged, where they honour `token_uri`.
 */
export const googleForm: KeyFileForm = {
  format: 'google',
  extension: 'json',
  mediaType: 'application/json; charset=utf-8',
  write: (material) => toJson(membersOf(material)),
};

function membersOf({ set, key, privateKey, server: { issuer, addresses } }: KeyMaterial): object {
  const email = serviceAccountEmail(set.clientId, issuer);
  return {
    type: 'service_account',
    project_id: set.application.id,
    private_key_id: key.kid,
    private_key: toPem(privateKey),
    client_email: email,
    client_id: set.clientId,
    auth_uri: addresses.authorizationEndpoint,
    token_uri: addresses.tokenEndpoint,
    auth_provider_x509_cert_url: addresses.certificates,
    client_x509_cert_url: `${addresses.certificates}/${encodeURIComponent(email)}`,
    // Of any other universe the libraries expect that its APIs take self-signed JWTs, and get no token nor act for anybody.
    universe_domain: 'googleapis.com',
  };
}
