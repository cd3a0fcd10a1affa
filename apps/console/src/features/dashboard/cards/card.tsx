import { Group, Paper, Title } from '@mantine/core';
import { useId, type ReactElement, type ReactNode } from 'react';

/** One part of the dashboard: a title, what it shows, and something at the end of the title. */
export function Card({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <Paper
      component="section"
      aria-labelledby={id}
      withBorder
      p="md"
      style={{ minWidth: 0, borderColor: 'var(--console-line)' }}
    >
      <Group justify="space-between" mb="sm" wrap="nowrap" gap="sm">
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </Paper>
  );
}
