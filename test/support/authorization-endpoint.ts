import { ask } from './http.js';
import { answerOf, type AuthorizationAnswer, type Person } from './person.js';
import { ada, requestOf, startPhotos, stopPhotos, type Photos } from './photos.js';

/** The authorization endpoint as Photos and Ada meet it, who is signed in and has allowed what Photos asks for. */
export class AuthorizationEndpoint {
  private constructor(
    readonly photos: Photos,
    readonly person: Person,
  ) {}

  static async start(): Promise<AuthorizationEndpoint> {
    const photos = await startPhotos();
    const person = ada(photos);
    await person.authorize(requestOf(photos));
    return new AuthorizationEndpoint(photos, person);
  }

  /** What the client is answered at a path without any page between. */
  async answered(path: string, by: Person = this.person): Promise<AuthorizationAnswer> {
    return answerOf(await by.visit(path));
  }

  /** What an error page says: nothing was sent anywhere. */
  async refusedHere(path: string): Promise<string> {
    const answer = await ask(this.photos.server.url + path);
    expect([answer.status, answer.headers.location]).toEqual([400, undefined]);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    return answer.text;
  }

  /** What the client is told, with its state and the issuer. */
  refusal(error: string) {
    return { error, error_description: expect.any(String), state: 'state-1', iss: this.photos.site.issuer };
  }

  stop(): Promise<void> {
    return stopPhotos(this.photos);
  }
}
