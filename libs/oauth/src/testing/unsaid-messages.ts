import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** Where every message of a dictionary stands: `signIn.title`. */
export function messagePaths(messages: object, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([name, message]) =>
    typeof message === 'object' ? messagePaths(message as object, `${prefix}${name}.`) : [prefix + name],
  );
}

/** The messages of a dictionary that none of the pages says. */
export function unsaidMessages<T extends object>(
  messages: T,
  pages: (messages: T) => ReadonlyMap<string, ReactElement>,
): string[] {
  const unsaid = new Set(messagePaths(messages));
  [...pages(listening(messages, unsaid)).values()].forEach((page) => renderToStaticMarkup(page));
  return [...unsaid];
}

/** The same messages; those that are read are struck from the set. */
function listening<T extends object>(messages: T, unsaid: Set<string>, prefix = ''): T {
  return new Proxy(messages, {
    get: (target, name) => {
      const path = prefix + String(name);
      const message: unknown = Reflect.get(target, name);
      unsaid.delete(path);
      if (typeof message !== 'object' || message === null) return message;
      return listening(message, unsaid, `${path}.`);
    },
  });
}
