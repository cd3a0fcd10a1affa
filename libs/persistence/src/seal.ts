import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { PersistenceError } from './persistence-error.js';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts what must not be read out of the database: AES-256-GCM under a key that HKDF-SHA256 derives from the
 * master key. The text is `v1.` and the base64url of nonce, tag and ciphertext; a label binds it to its row.
 */
export class Seal {
  private readonly key: Buffer;

  constructor(
    masterKey: Buffer,
    /** What it keeps: each kind under a key of its own. */
    private readonly content: 'signing-keys' | 'authenticator-secrets' | 'consumer-secrets',
  ) {
    this.key = Buffer.from(hkdfSync('sha256', masterKey, '', `legate/${content}/v1`, 32));
  }

  close(plain: Buffer, label: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.key, iv).setAAD(Buffer.from(label));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return `v1.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** @throws PersistenceError: the master key is another one, or the text was changed. */
  open(text: string, label: string): Buffer {
    const bytes = Buffer.from(text.replace(/^v1\./, ''), 'base64url');
    try {
      const decipher = createDecipheriv(CIPHER, this.key, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(label)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
    } catch (cause) {
      throw new PersistenceError(
        `the master key does not open the ${this.content.replace('-', ' ')} in this database; ` +
          'configure the master key that was in use when they were made',
        { cause },
      );
    }
  }
}
