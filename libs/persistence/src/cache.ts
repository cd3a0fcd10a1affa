/**
 * A bounded memory of what was read, the least recently used leaving first. It keeps the reading itself, so that
 * many who ask at once share it; and one that began before `clear` is never found after it.
 */
export class Cache<T> {
  private entries = new Map<string, Promise<T>>();

  constructor(
    private readonly isUsable: () => boolean,
    private readonly capacity = 10_000,
  ) {}

  /** What is known for `key`, or what `read` finds. Without trust, always the latter. */
  get(key: string, read: () => Promise<T>): Promise<T> {
    if (!this.isUsable()) return read();
    const known = this.entries.get(key);
    if (known !== undefined) return this.keep(key, known);
    const reading = read();
    reading.catch(() => {
      if (this.entries.get(key) === reading) this.entries.delete(key);
    });
    return this.keep(key, reading);
  }

  clear(): void {
    this.entries.clear();
  }

  /** A Map keeps the order of insertion: what is used goes to its end. */
  private keep(key: string, reading: Promise<T>): Promise<T> {
    this.entries.delete(key);
    this.entries.set(key, reading);
    const [oldest] = this.entries.size > this.capacity ? this.entries.keys() : [];
    if (oldest !== undefined) this.entries.delete(oldest);
    return reading;
  }
}
