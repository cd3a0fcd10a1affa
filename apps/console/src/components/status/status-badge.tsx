import { Badge } from '@mantine/core';
import type { ReactElement } from 'react';
import { useComponentTexts } from '../locales/texts.js';

const COLORS = {
  enabled: 'var(--console-good)',
  live: 'var(--console-good)',
  pending: 'var(--console-warn)',
  disabled: 'var(--console-warn)',
  expired: 'var(--console-bad)',
  revoked: 'var(--console-bad)',
  retired: 'var(--mantine-color-dimmed)',
  removed: 'var(--mantine-color-dimmed)',
} as const;

/** What state a thing is in. */
export type Status = keyof typeof COLORS;

/** The state of a thing, in a word and a colour. */
export function StatusBadge({ status }: { status: Status }): ReactElement {
  const t = useComponentTexts();
  return (
    <Badge
      variant="outline"
      tt="none"
      styles={{ root: { color: COLORS[status], borderColor: 'currentColor' } }}
      data-status={status}
    >
      {t(`status.${status}`)}
    </Badge>
  );
}
