import type { ReactElement } from 'react';

/** The id of the message that says what was wrong with a form; its fields are described by it. */
export const PROBLEM_ID = 'problem';

/** What was wrong with what a person sent, above the form; read out when the page opens. */
export function Problem({ children }: { readonly children: string | undefined }): ReactElement | null {
  if (children === undefined) return null;
  return (
    <p id={PROBLEM_ID} className="problem" role="alert">
      {children}
    </p>
  );
}
