/** The cookies of one browser at one server. */
export class CookieJar {
  private readonly cookies = new Map<string, string>();

  /** The `Cookie` header of the next request; empty for none. */
  get header(): Readonly<Record<string, string>> {
    if (this.cookies.size === 0) return {};
    return { Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }

  get(name: string): string | undefined {
    return this.cookies.get(name);
  }

  set(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  /** Keeps what an answer sets, and forgets what it takes back. */
  keep(headers: Readonly<Record<string, string | string[] | undefined>>): void {
    for (const line of [headers['set-cookie'] ?? []].flat()) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const name = pair.slice(0, pair.indexOf('='));
      if (attributes.some((each) => /^(?:max-age=0|expires=.* 1970 .*)$/i.test(each)))
        this.cookies.delete(name);
      else this.cookies.set(name, pair.slice(name.length + 1));
    }
  }
}
