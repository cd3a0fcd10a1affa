import type { TokenRequest } from '../token-request.js';
import type { Credential, Proof } from './credential.js';

/** An id and a secret: an application that acts for itself (RFC 6749 §4.4). */
export class ClientSecret implements Credential {
  readonly #secret: string;

  constructor(
    private readonly clientId: string,
    secret: string,
  ) {
    this.#secret = secret;
  }

  prove({ subject }: TokenRequest): Proof {
    if (subject !== undefined) {
      throw new TypeError(
        'subject: an id and a secret act for themselves; a service account acts for people',
      );
    }
    const credentials = [this.clientId, this.#secret].map(formEncode).join(':');
    return {
      headers: { Authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
      params: { grant_type: 'client_credentials' },
    };
  }
}

/** Of HTTP Basic (RFC 6749 §2.3.1). */
const formEncode = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);
