import { readOwnSession } from './own-session.js';

/** The value with which requests prove that a page of this server wrote them. Of one session: a new one has another. */
class AntiForgery {
  private asked: Promise<string> | undefined;

  value(): Promise<string> {
    this.asked ??= readOwnSession().then(({ anti_forgery }) => anti_forgery);
    this.asked.catch(() => this.forget());
    return this.asked;
  }

  know(value: string): void {
    this.asked = Promise.resolve(value);
  }

  forget(): void {
    this.asked = undefined;
  }
}

export const antiForgery = new AntiForgery();
