import type { ConsentItem } from '#protocol';
import type { Messages } from './messages/messages.js';
import { toPlainText } from './plain-text.js';

/** Letters of what an API says of a scope. */
const LONGEST_DESCRIPTION = 200;

/** What a scope allows, in words: ours of this server's own, the API's of its own, its name where nobody says more. */
export function scopeText(
  { consent }: Messages,
  { scope, api, description }: Pick<ConsentItem, 'scope' | 'api' | 'description'>,
): string {
  const ours = api === null ? ownText(consent.scopes, scope) : undefined;
  return ours ?? toPlainText(description || scope, LONGEST_DESCRIPTION);
}

/** A text by a name that somebody else chose, which may also be that of something every object has. */
export function ownText(texts: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}
