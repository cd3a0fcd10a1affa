import { toJson, type KeyFileForm } from './key-file-form.js';

/** The private key as a JWK (RFC 7517), with the `kid` and the one `alg` that the server knows it by. */
export const jwkForm: KeyFileForm = {
  format: 'jwk',
  extension: 'jwk.json',
  mediaType: 'application/jwk+json',
  write: ({ privateKey, key: { kid, algorithm } }) =>
    toJson({ ...privateKey.export({ format: 'jwk' }), kid, alg: algorithm, use: 'sig' }),
};
