import type { ReactElement, ReactNode } from 'react';
import { Mark } from './mark.js';
import type { Language } from './messages/language.js';
import { STYLESHEET } from './stylesheet.js';

/** The mark, as browsers show it beside the title. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#3b4fd8"/><path d="M8.5 6v11h7.5" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"/></svg>',
)}`;

/** What every page has. */
export interface LayoutProps {
  readonly language: Language;
  /** What the page is; names of others stand in it as `toPlainText` made them. */
  readonly title: string;
  /** A page to read and manage things on, rather than one question. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The frame of every page: one column, one card, no script, nothing from elsewhere. */
export function Layout({ language, title, wide = false, children }: LayoutProps): ReactElement {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Legate`}</title>
        <link rel="stylesheet" href={STYLESHEET.path} />
        <link rel="icon" href={ICON} />
      </head>
      <body className={wide ? 'wide' : undefined}>
        <header className="brand">
          <Mark />
          <span>Legate</span>
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
