import type { Actor, ClientSecret } from '#protocol';
import type { RegistrationPorts } from './ports.js';

/** What an admin writes to add a secret. */
export interface NewSecret {
  readonly name?: string | undefined;
  /** Milliseconds; null or left out: never. */
  readonly expiresAt?: number | null | undefined;
}

/** A new secret. Its value exists here and nowhere else: it can't be shown again. */
export interface CreatedSecret {
  readonly secret: ClientSecret;
  readonly value: string;
}

/** A new secret, and the one it follows as it is now. */
export interface RotatedSecret extends CreatedSecret {
  readonly previous: ClientSecret;
}

export class Secrets {
  constructor(protected readonly ports: RegistrationPorts) {}
  add(_clientId: string, _input: NewSecret, _by: Actor): Promise<CreatedSecret> {
    throw new Error('not yet');
  }
  /** `overlap`: one of `OVERLAPS`, or an ISO 8601 date in the future. */
  rotate(_clientId: string, _secretId: string, _overlap: string, _by: Actor): Promise<RotatedSecret> {
    throw new Error('not yet');
  }
  disable(_clientId: string, _secretId: string, _by: Actor): Promise<ClientSecret> {
    throw new Error('not yet');
  }
  enable(_clientId: string, _secretId: string, _by: Actor): Promise<ClientSecret> {
    throw new Error('not yet');
  }
  retire(_clientId: string, _secretId: string, _by: Actor): Promise<ClientSecret> {
    throw new Error('not yet');
  }
}
