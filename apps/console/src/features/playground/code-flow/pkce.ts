/** What one run of the code flow makes up for itself (RFC 7636 §4.1, RFC 9700 §2.1). */
export interface Run {
  readonly verifier: string;
  readonly challenge: string;
  readonly state: string;
  readonly nonce: string;
}

const BYTES = 32;

/** A new run: fresh random values, and the challenge of its verifier. */
export async function createRun(): Promise<Run> {
  const verifier = randomValue();
  return { verifier, challenge: await challengeOf(verifier), state: randomValue(), nonce: randomValue() };
}

/** The S256 challenge of a verifier (RFC 7636 §4.2). */
export async function challengeOf(verifier: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return toBase64Url(new Uint8Array(hash));
}

const randomValue = (): string => toBase64Url(crypto.getRandomValues(new Uint8Array(BYTES)));

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
