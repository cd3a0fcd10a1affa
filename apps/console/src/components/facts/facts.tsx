import { Box, Code, Text } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import classes from './facts.module.css';

/** What is known of one thing, as names with values, in as many columns as there is room for. */
export function FactList({ children }: { children: ReactNode }): ReactElement {
  return (
    <Box component="dl" className={classes.list}>
      {children}
    </Box>
  );
}

/** One thing that is known: its name, its value, and what it means where the name does not tell. */
export function Fact({
  name,
  children,
  hint,
}: {
  name: string;
  children: ReactNode;
  hint?: ReactNode;
}): ReactElement {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0} style={{ overflowWrap: 'anywhere' }}>
        {children}
        {hint !== undefined && (
          <Text size="sm" c="dimmed">
            {hint}
          </Text>
        )}
      </Text>
    </div>
  );
}

/** An id that is known; absent where there is none. */
export function IdFact({ name, value }: { name: string; value: string | null }): ReactElement | null {
  return value === null ? null : (
    <Fact name={name}>
      <Code>{value}</Code>
    </Fact>
  );
}
