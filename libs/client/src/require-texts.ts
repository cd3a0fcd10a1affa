import type { TokenRequest } from './token-request.js';

/** Refuses what callers without types write, such as scopes as a list. @throws TypeError */
export function requireTexts({ subject, scope, resource }: TokenRequest): void {
  for (const [name, value] of Object.entries({ subject, scope, resource })) {
    if (value === undefined || typeof value === 'string') continue;
    const form = name === 'scope' ? 'one text is needed, with spaces between scopes' : 'a text is needed';
    throw new TypeError(`${name}: ${form}`);
  }
}
