import type { Call } from '../http.js';
import type { Narrator } from './narrator.js';

/** A `fetch` that prints what is sent and answered, and what a signed assertion holds. */
export function narratedFetch(narrator: Narrator): typeof globalThis.fetch {
  return async (...asked) => {
    const call = await toCall(new Request(...asked));
    const assertion = new URLSearchParams(call.body).get('assertion');
    if (assertion !== null) narrator.show(assertion);
    const { status, text, headers } = await narrator.pass(call);
    const pairs = Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((each): [string, string] => [name, each]),
    );
    return new Response(text, { status, headers: pairs });
  };
}

async function toCall(request: Request): Promise<Call> {
  const body = await request.text();
  const headers = [...request.headers].map(([name, value]) => [capitalized(name), value]);
  return {
    method: request.method === 'POST' ? 'POST' : 'GET',
    url: request.url,
    headers: Object.fromEntries(headers),
    ...(body === '' ? {} : { body }),
  };
}

/** The names of headers as they are written elsewhere in the story. */
const capitalized = (name: string): string => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
