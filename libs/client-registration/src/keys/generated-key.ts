import { JWT_BEARER, type ClientKey, type SignatureAlgorithm } from '#protocol';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import type { NewCredential } from '../credentials/create-credential.js';
import { KEY_FILE_FORMS } from '../key-files/index.js';
import type { KeyFileForm, KeyFileFormat, KeyMaterial } from '../key-files/key-file-form.js';
import { invalid } from '../registration-error.js';

/** What an admin writes to have a key pair made. */
export interface NewKeyPair extends NewCredential {
  /** RS256 unless said, for much that reads key files knows no other. */
  readonly algorithm?: SignatureAlgorithm | undefined;
  /** Google's for a service account and a JWK for any other set, unless said. */
  readonly format?: KeyFileFormat | undefined;
}

/** What takes a private key away: a file, to be written down by whoever asked for it and by nobody else. */
export interface KeyFile {
  readonly format: KeyFileFormat;
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** A new key, and the only copy of its private half: it can't be shown again. */
export interface GeneratedKey {
  /** The credential set with the key. */
  readonly set: CredentialSet;
  readonly key: ClientKey;
  readonly file: KeyFile;
}

/** What makes a key pair unless its admin says otherwise. */
export const USUAL_KEY_ALGORITHM: SignatureAlgorithm = 'RS256';

/**
 * The form in which a key of a set is handed out.
 *
 * @throws RegistrationError invalid, of `format`: the form is of service accounts, and the set is none
 */
export function chooseForm({ grantType }: CredentialSet, wanted: KeyFileFormat | undefined): KeyFileForm {
  const isServiceAccount = grantType === JWT_BEARER;
  const format = wanted ?? (isServiceAccount ? 'google' : 'jwk');
  const form = KEY_FILE_FORMS.find((each) => each.format === format);
  if (form === undefined) {
    throw invalid('format', `one of ${KEY_FILE_FORMS.map((each) => each.format).join(', ')} is needed`);
  }
  if (format === 'google' && !isServiceAccount) {
    throw invalid(
      'format',
      'Google’s form is for service accounts, and this set is none; take jwk, pem or env',
    );
  }
  return form;
}

/** Writes a key file; its name tells whose key it is, and which. */
export function writeKeyFile(form: KeyFileForm, material: KeyMaterial): KeyFile {
  const { set, key } = material;
  return {
    format: form.format,
    name: `${set.clientId}-${key.kid.slice(0, 8)}.${form.extension}`,
    mediaType: form.mediaType,
    text: form.write(material),
  };
}
