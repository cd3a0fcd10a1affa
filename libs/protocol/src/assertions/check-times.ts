import { AssertionFault } from './assertion-fault.js';
import type { AssertionClaims } from './decode-assertion.js';

/** How far the times of an assertion may be from now, in seconds. */
export interface TimeRules {
  /** By which clocks may differ, on both sides of every rule. */
  readonly clockSkew: number;
  /** How far ahead `exp` may be. */
  readonly lifetime: number;
  /** How old `iat` may be, where it is there; null: as old as `exp` allows. */
  readonly age: number | null;
}

/**
 * Holds `exp`, `nbf` and `iat` to the clock (RFC 7523 §3, items 4 to 6). `now` in milliseconds.
 *
 * @throws AssertionFault that says by how much a time is off, for whoever has to set a clock
 */
export function checkTimes({ exp, iat, nbf }: AssertionClaims, rules: TimeRules, now: number): void {
  const seconds = now / 1000;
  const past = (time: number): string => `${Math.ceil(seconds - time)} s in the past by this server's clock`;
  const ahead = (time: number): string => `${Math.ceil(time - seconds)} s ahead of this server's clock`;
  const { clockSkew, lifetime, age } = rules;
  if (exp <= seconds - clockSkew) throw new AssertionFault(`exp is ${past(exp)}`);
  if (exp > seconds + lifetime + clockSkew) {
    throw new AssertionFault(`exp is ${ahead(exp)}; at most ${lifetime} s is allowed`);
  }
  if (nbf !== undefined && nbf > seconds + clockSkew) throw new AssertionFault(`nbf is ${ahead(nbf)}`);
  if (iat === undefined) return;
  if (iat > seconds + clockSkew) throw new AssertionFault(`iat is ${ahead(iat)}`);
  if (exp < iat) throw new AssertionFault('exp is before iat');
  if (age !== null && iat < seconds - age - clockSkew) {
    throw new AssertionFault(
      `iat is ${past(iat)}; at most ${age} s is allowed: sign a new one for every request`,
    );
  }
}

/**
 * When the `jti` of an assertion may be forgotten, in milliseconds: when it has expired by the clock of every instance.
 * One that is ahead must not forget what another still accepts.
 */
export function forgettableAt(exp: number, clockSkew: number): number {
  return (exp + 2 * clockSkew) * 1000;
}
