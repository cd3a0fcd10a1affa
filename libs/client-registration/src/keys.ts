import type { Actor, ClientKey } from '#protocol';
import type { RegistrationPorts } from './ports.js';

/** What an admin writes to add a public key. */
export interface NewKey {
  /** PEM (SPKI or an X.509 certificate) or JWK text. */
  readonly publicKey: string;
  readonly name?: string | undefined;
  /** Milliseconds; null or left out: never. */
  readonly expiresAt?: number | null | undefined;
}

export class Keys {
  constructor(protected readonly ports: RegistrationPorts) {}
  add(_clientId: string, _input: NewKey, _by: Actor): Promise<ClientKey> {
    throw new Error('not yet');
  }
  disable(_clientId: string, _keyId: string, _by: Actor): Promise<ClientKey> {
    throw new Error('not yet');
  }
  enable(_clientId: string, _keyId: string, _by: Actor): Promise<ClientKey> {
    throw new Error('not yet');
  }
  retire(_clientId: string, _keyId: string, _by: Actor): Promise<ClientKey> {
    throw new Error('not yet');
  }
}
