import type { ReactElement } from 'react';

/** What helps a person who is stuck, folded away until they ask. */
export function Help(props: { readonly question: string; readonly children: string }): ReactElement {
  return (
    <details className="help">
      <summary>{props.question}</summary>
      <p>{props.children}</p>
    </details>
  );
}
