import { Group, Paper, Text, ThemeIcon, Title, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';

/** One step of the code flow: what happens, and what is to be seen of it. */
export function Step({
  number,
  title,
  why,
  isDone,
  children,
}: {
  number: number;
  title: string;
  why: ReactNode;
  isDone: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <Paper component="li" withBorder p="md" style={{ borderColor: 'var(--console-line)' }}>
      <Group gap="sm" wrap="nowrap" align="flex-start" mb="sm">
        <ThemeIcon radius="xl" size={26} variant={isDone ? 'filled' : 'default'} aria-hidden>
          {isDone ? <IconCheck size={16} /> : number}
        </ThemeIcon>
        <div>
          <Title order={2} size="h3">
            <VisuallyHidden>{number}. </VisuallyHidden>
            {title}
          </Title>
          <Text size="sm" c="dimmed" maw="46rem">
            {why}
          </Text>
        </div>
      </Group>
      {children}
    </Paper>
  );
}
