import type { ConsentItem } from '#protocol';
import type { Messages } from './messages/messages.js';
import { toPlainText } from './plain-text.js';

/** Letters of what an API says of a scope. */
const LONGEST_DESCRIPTION = 200;

type Scope = Pick<ConsentItem, 'scope' | 'api' | 'description'>;

/** What a scope allows: in words, or its name where nobody says more. */
export function scopeText(messages: Messages, scope: Scope): string {
  return scopeWords(messages, scope) ?? toPlainText(scope.scope, LONGEST_DESCRIPTION);
}

/** What a scope allows, in words: ours of this server's own, the API's of its own; undefined where there are none. */
export function scopeWords({ consent }: Messages, { scope, api, description }: Scope): string | undefined {
  const ours = api === null ? ownText(consent.scopes, scope) : undefined;
  return ours ?? (description ? toPlainText(description, LONGEST_DESCRIPTION) : undefined);
}

/** A text by a name that somebody else chose, which may also be that of something every object has. */
export function ownText(texts: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}
