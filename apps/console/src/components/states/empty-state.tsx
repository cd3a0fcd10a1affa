import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';

/** What an empty place says: what will be here, and the next step. */
export interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  readonly description: string;
  /** The next step: a button. */
  readonly action?: ReactNode;
}

/** A place with nothing in it yet. */
export function EmptyState({ icon: Icon, title, description, action }: EmptyStateProps): ReactElement {
  return (
    <Stack align="center" gap="sm" py={56} px="md" ta="center" data-empty>
      <ThemeIcon size={52} radius="xl" variant="light" aria-hidden>
        <Icon size={26} stroke={1.6} />
      </ThemeIcon>
      <Title order={2}>{title}</Title>
      <Text c="dimmed" maw="30rem">
        {description}
      </Text>
      {action}
    </Stack>
  );
}
