import { sha256 } from '#protocol';
import { Secret } from 'otpauth';

/** How many recovery codes are made at a time. */
export const RECOVERY_CODES = 10;

/** Bytes of randomness: a code of 80 bits needs no slow hash. */
const CODE_BYTES = 10;

/** A recovery code as people write it down: 80 random bits, four groups of four letters and digits. */
export function createRecoveryCode(): string {
  return (new Secret({ size: CODE_BYTES }).base32.match(/.{4}/g) ?? []).join('-');
}

/** SHA-256 of a recovery code, hexadecimal, however it was typed; undefined where it cannot be one. */
export function hashRecoveryCode(typed: string): string | undefined {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return /^[A-Z2-7]{16}$/.test(code) ? sha256(code) : undefined;
}
