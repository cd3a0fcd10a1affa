import type { ReactElement } from 'react';
import { ANTI_FORGERY_FIELD } from '../browser/anti-forgery.js';

/** What every form of ours has besides what the person fills in. */
export interface FormState {
  /** The path the form is posted to. */
  readonly action: string;
  /** Of `antiForgeryOf`. */
  readonly antiForgery: string;
  /** What else goes with it unseen, by name. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** A form of an interaction. */
export interface InteractionForm extends Omit<FormState, 'fields'> {
  /** The id of the interaction; goes with the form as `interaction`. */
  readonly interaction: string;
}

/** The hidden fields of a form. */
export function HiddenFields({ antiForgery, fields = {} }: Omit<FormState, 'action'>): ReactElement {
  return (
    <>
      <input type="hidden" name={ANTI_FORGERY_FIELD} value={antiForgery} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
