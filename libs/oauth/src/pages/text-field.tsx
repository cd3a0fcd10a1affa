import type { ReactElement } from 'react';
import { PROBLEM_ID } from './problem.js';

/** What a labelled line of a form has. */
export interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'password';
  /** What the browser may fill in (HTML §4.10.18.7.1). */
  readonly autoComplete: string;
  readonly value?: string | undefined;
  /** Said below the line, before anything is wrong. */
  readonly hint?: string;
  /** Whether the problem of the form is about this line. */
  readonly wrong?: boolean;
  /** Where a person begins. */
  readonly first?: boolean;
  readonly minLength?: number;
}

/** One labelled line of a form, described by its hint and by the problem of the form. */
export function TextField(props: TextFieldProps): ReactElement {
  const { name, label, type = 'text', autoComplete, value, hint, wrong = false, first = false } = props;
  const hintId = hint === undefined ? undefined : `${name}-hint`;
  const described = [wrong ? PROBLEM_ID : undefined, hintId].filter((id) => id !== undefined).join(' ');
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        autoComplete={autoComplete}
        defaultValue={value}
        autoFocus={first}
        required
        minLength={props.minLength}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-invalid={wrong || undefined}
        aria-describedby={described || undefined}
      />
      {hint !== undefined && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
