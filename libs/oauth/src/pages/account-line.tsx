import type { Person } from '#protocol';
import type { ReactElement } from 'react';
import { Name } from './name.js';

/** As which account a page speaks to its reader. */
export function AccountLine(props: {
  readonly label: string;
  readonly person: Pick<Person, 'name' | 'email'>;
}): ReactElement {
  const { label, person } = props;
  return (
    <p className="account">
      <span className="label">{label}</span>
      <Name>{person.name}</Name>
      <span className="email">
        <Name>{person.email}</Name>
      </span>
    </p>
  );
}
