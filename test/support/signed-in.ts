import { ask, type Answer } from './http.js';
import type { Server } from './legate.js';
import { createAccount, Person } from './person.js';

/** A person who calls the management API from a page of the server. */
export class SignedIn {
  private constructor(
    readonly person: Person,
    readonly proof: string,
  ) {}

  static async enter(server: Server, email: string, ...role: readonly string[]): Promise<SignedIn> {
    const person = new Person(server, await createAccount(server, email, ...role));
    await person.signIn(await person.visit('/login?for=account'));
    const { body } = await ask<{ anti_forgery?: string }>(`${server.url}/api/v1/session`, {
      headers: person.cookies.header,
    });
    return new SignedIn(person, body.anti_forgery ?? 'none');
  }

  call<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = { 'X-Legate-Anti-Forgery': this.proof },
  ): Promise<Answer<T>> {
    return ask<T>(`${this.person.server.url}/api/v1${path}`, {
      method,
      headers: {
        ...this.person.cookies.header,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}
