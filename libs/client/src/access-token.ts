/** An access token (RFC 6749 §1.4). Where it is printed or made JSON of, its value does not show. */
export class AccessToken {
  readonly #value: string;

  constructor(
    value: string,
    /** What it may do, separated by spaces. */
    readonly scope: string,
    /** Milliseconds since 1970, by this machine's clock. */
    readonly expiresAt: number,
  ) {
    this.#value = value;
  }

  /** What follows `Bearer ` in the header `Authorization`. */
  get value(): string {
    return this.#value;
  }
}
