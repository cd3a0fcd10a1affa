import { Text } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import classes from './facts.module.css';

/** What is known of a thing: names, and what they are. As many columns as there is room for. */
export function Facts({ children }: { children: ReactNode }): ReactElement {
  return <dl className={classes.facts}>{children}</dl>;
}

/** One name, and what it is. `hint` says what it means. */
export function Fact({
  name,
  hint,
  children,
}: {
  name: string;
  hint?: string;
  children: ReactNode;
}): ReactElement {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0} className={classes.value}>
        {children}
      </Text>
      {hint !== undefined && (
        <Text component="dd" m={0} size="sm" c="dimmed">
          {hint}
        </Text>
      )}
    </div>
  );
}
