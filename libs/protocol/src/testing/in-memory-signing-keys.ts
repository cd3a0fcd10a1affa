import type { SigningKey, SigningKeyStore } from '../keys/signing-key.js';

/** Signing keys in memory. */
export class InMemorySigningKeys implements SigningKeyStore {
  constructor(private readonly rows: SigningKey[] = []) {}

  async all(): Promise<readonly SigningKey[]> {
    return [...this.rows];
  }

  async add(key: SigningKey): Promise<void> {
    this.rows.push(key);
  }

  async withdraw(kid: string, withdrawnAt: number): Promise<void> {
    const index = this.rows.findIndex((key) => key.kid === kid);
    const key = this.rows[index];
    if (key !== undefined) this.rows[index] = { ...key, withdrawnAt };
  }
}
