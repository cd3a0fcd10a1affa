import { Code, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useCredentialSetTexts } from './locales/texts.js';

const MOST = 6;

/** The scopes of a set; of many the first few. */
export function ScopeList({ scope }: { scope: string }): ReactElement {
  const t = useCredentialSetTexts();
  const all = scope === '' ? [] : scope.split(' ');
  if (all.length === 0) return <Text span>{t('card.noScopes')}</Text>;
  return (
    <Group gap={4}>
      {all.slice(0, MOST).map((each) => (
        <Code key={each}>{each}</Code>
      ))}
      {all.length > MOST && <Text size="sm">{t('card.more', { count: all.length - MOST })}</Text>}
    </Group>
  );
}
