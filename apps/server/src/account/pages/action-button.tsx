import { HiddenFields, type FormState } from '#oauth';
import type { ReactElement } from 'react';

/** A button that does one thing to one thing. `name` says it to those who do not see what stands beside it. */
export function ActionButton(
  props: FormState & { readonly label: string; readonly name?: string },
): ReactElement {
  const { action, label, name, ...form } = props;
  return (
    <form method="post" action={action} className="action">
      <HiddenFields {...form} />
      <button type="submit" aria-label={name}>
        {label}
      </button>
    </form>
  );
}
