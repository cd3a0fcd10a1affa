import { toPem, type KeyFileForm } from './key-file-form.js';

/** The private key alone, as PEM (PKCS #8, RFC 7468 §10). */
export const pemForm: KeyFileForm = {
  format: 'pem',
  extension: 'pem',
  mediaType: 'application/x-pem-file',
  write: ({ privateKey }) => toPem(privateKey),
};
