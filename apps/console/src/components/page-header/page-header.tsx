import { Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useComponentTexts } from '../locales/texts.js';

/** What a page is called, what one does there, and the way back up. */
export interface PageHeaderProps {
  readonly title: string;
  readonly description?: ReactNode;
  /** Beside the title: a status. */
  readonly badge?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
  /** Links to the pages above, topmost first. */
  readonly breadcrumbs?: readonly ReactElement[];
}

/** Whether a page was shown before in this tab: the first one leaves the focus to the browser. */
let hasBegun = false;

/** The top of every page. It names the document, and takes the focus when somebody comes here. */
export function PageHeader({
  title,
  description,
  badge,
  actions,
  breadcrumbs,
}: PageHeaderProps): ReactElement {
  const t = useComponentTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Legate`;
    if (hasBegun) heading.current?.focus({ preventScroll: true });
    hasBegun = true;
  }, [title]);
  return (
    <Stack gap={6} mb="lg">
      {breadcrumbs !== undefined && (
        <nav aria-label={t('breadcrumbs')}>
          <Breadcrumbs fz="sm">{breadcrumbs}</Breadcrumbs>
        </nav>
      )}
      <Group justify="space-between" align="flex-start" gap="md">
        <Group gap="sm" style={{ minWidth: 0 }}>
          <Title order={1} ref={heading} tabIndex={-1} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Title>
          {badge}
        </Group>
        {actions !== undefined && <Group gap="xs">{actions}</Group>}
      </Group>
      {description !== undefined && (
        <Text c="dimmed" maw="46rem">
          {description}
        </Text>
      )}
    </Stack>
  );
}
