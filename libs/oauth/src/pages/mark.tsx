import type { ReactElement } from 'react';

/** The mark of Legate. Decoration: the name stands beside it. */
export function Mark(): ReactElement {
  return (
    <svg className="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="22" height="22" rx="6" fill="currentColor" />
      <path
        className="mark-line"
        d="M8.5 6v11h7.5"
        fill="none"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
