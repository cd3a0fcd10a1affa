import type { ClientKey } from '#protocol';
import type { KeyObject } from 'node:crypto';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import type { RegistrationPorts } from '../ports.js';

/** The names of the forms in which a generated key is handed out. */
export type KeyFileFormat = (typeof KEY_FILE_FORMATS)[number];
export const KEY_FILE_FORMATS = ['google', 'pem', 'jwk', 'env', 'kubernetes'] as const;

/** A generated key before its private half is forgotten: whose it is, and where it is used. */
export interface KeyMaterial {
  readonly set: CredentialSet;
  readonly key: ClientKey;
  readonly privateKey: KeyObject;
  readonly server: Pick<RegistrationPorts, 'issuer' | 'addresses'>;
}

/** One form in which a generated key is handed out. */
export interface KeyFileForm {
  readonly format: KeyFileFormat;
  /** What its file name ends in. */
  readonly extension: string;
  readonly mediaType: string;
  write(material: KeyMaterial): string;
}

/** The private half as PEM (PKCS #8, RFC 5958). */
export function toPem(privateKey: KeyObject): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** A JSON document as people read it. */
export function toJson(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
