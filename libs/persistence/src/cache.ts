import { detachedCopy } from '#protocol';

interface Entry<T> {
  readonly key: string;
  readonly reading: Promise<T>;
}

/**
 * A bounded memory of what was read, the least recently used leaving first. It keeps the reading itself, so that
 * many who ask at once share it; and one that began before `clear` is never found after it.
 */
export class Cache<T> {
  private readonly entries = new Map<string, Entry<T>>();

  constructor(
    private readonly isUsable: () => boolean,
    private readonly capacity = 10_000,
  ) {}

  /** What is known for `key`, or what `read` finds. Without trust, always the latter. */
  get(key: string, read: () => Promise<T>): Promise<T> {
    if (!this.isUsable()) return read();
    const entry = this.entries.get(key) ?? this.begin(key, read);
    // A Map keeps the order of insertion: what is used goes to its end.
    this.entries.delete(key);
    this.entries.set(entry.key, entry);
    const [oldest] = this.entries.size > this.capacity ? this.entries.keys() : [];
    if (oldest !== undefined) this.entries.delete(oldest);
    return entry.reading;
  }

  clear(): void {
    this.entries.clear();
  }

  private begin(key: string, read: () => Promise<T>): Entry<T> {
    const entry = { key: detachedCopy(key), reading: read() };
    entry.reading.catch(() => {
      if (this.entries.get(key) === entry) this.entries.delete(key);
    });
    return entry;
  }
}
