import type { ReactElement, ReactNode } from 'react';
import classes from './credential-sets.module.css';

/** Several facts beside each other, each with its name. */
export function Facts({ children }: { children: ReactNode }): ReactElement {
  return <dl className={classes.facts}>{children}</dl>;
}

/** One fact and its name. */
export function Fact({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
