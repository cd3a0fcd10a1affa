/** The odd primes up to 167, which divide the product that the flawed generator builds on for keys of every size. */
const PRIMES = oddPrimesUpTo(167);

/** What powers of 65537 leave behind when divided by each of them. */
const REMAINDERS = new Map(PRIMES.map((prime) => [prime, powersOf65537(prime)]));

/**
 * Whether an RSA modulus has the fingerprint of CVE-2017-15361 (“ROCA”): both primes were made of powers of 65537, so the
 * private key can be computed of the public one. Of two hundred million sound keys one has it by chance.
 */
export function hasRocaFingerprint(modulus: bigint): boolean {
  return PRIMES.every((prime) => REMAINDERS.get(prime)?.has(Number(modulus % BigInt(prime))));
}

function powersOf65537(prime: number): ReadonlySet<number> {
  const powers = new Set<number>();
  for (let power = 1; !powers.has(power); power = (power * 65_537) % prime) powers.add(power);
  return powers;
}

function oddPrimesUpTo(largest: number): readonly number[] {
  const primes: number[] = [];
  for (let candidate = 3; candidate <= largest; candidate += 2) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
