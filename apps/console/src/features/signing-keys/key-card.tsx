import { Badge, Button, Card, Code, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { WriteOnly } from '../../components/permission/write-only.js';
import { KeyTimeline } from './key-timeline.js';
import { useSigningKeyTexts } from './locales/texts.js';
import type { SigningKey } from './queries.js';

const COLORS = {
  published: 'var(--console-warn)',
  active: 'var(--console-good)',
  retiring: 'var(--mantine-color-dimmed)',
  dead: 'var(--mantine-color-dimmed)',
  withdrawn: 'var(--console-bad)',
} as const;

/** One signing key: its id, its state, its life as a line, and the way to withdraw it. */
export function KeyCard({ item, onWithdraw }: { item: SigningKey; onWithdraw: () => void }): ReactElement {
  const t = useSigningKeyTexts();
  const { kid, state } = item;
  return (
    <Card withBorder component="article" aria-label={kid} data-kid={kid}>
      <Group justify="space-between" mb="md">
        <Group gap="xs">
          <Code>{kid}</Code>
          <Badge
            variant="outline"
            tt="none"
            styles={{ root: { color: COLORS[state], borderColor: 'currentColor' } }}
            data-state={state}
          >
            {t(`state.${state}`)}
          </Badge>
        </Group>
        {state !== 'active' && (
          <WriteOnly>
            <Button variant="default" c="var(--mantine-color-error)" size="compact-sm" onClick={onWithdraw}>
              {t('withdraw')}
            </Button>
          </WriteOnly>
        )}
      </Group>
      <KeyTimeline item={item} />
    </Card>
  );
}
