import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconLock, IconZoomCode } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { ButtonLink } from '../../components/links/links.js';
import { PageHeader } from '../../components/page-header/page-header.js';
import { EmptyState } from '../../components/states/empty-state.js';
import { TokenReport } from '../../components/token-report/token-report.js';
import { useInspectorTexts } from './locales/texts.js';

/** Takes apart a token that somebody pastes. It is held by this page alone, and gone with it. */
export function TokenInspectorPage(): ReactElement {
  const t = useInspectorTexts();
  const [token, setToken] = useState('');
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack maw="60rem">
        <Textarea
          label={t('field')}
          description={t('hint')}
          value={token}
          onChange={({ currentTarget }) => setToken(currentTarget.value)}
          autosize
          minRows={4}
          maxRows={10}
          spellCheck={false}
          autoComplete="off"
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        />
        <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
          <Group gap="xs" wrap="nowrap" align="flex-start">
            <IconLock size={16} aria-hidden style={{ flexShrink: 0, marginTop: 3 }} />
            <Text size="sm" c="dimmed">
              {t('private')}
            </Text>
          </Group>
          {token !== '' && (
            <Button variant="default" size="compact-sm" flex="none" onClick={() => setToken('')}>
              {t('clear')}
            </Button>
          )}
        </Group>
        {token.trim() === '' ? <Empty /> : <TokenReport token={token} />}
      </Stack>
    </>
  );
}

function Empty(): ReactElement {
  const t = useInspectorTexts();
  return (
    <EmptyState
      icon={IconZoomCode}
      title={t('empty.title')}
      description={t('empty.description')}
      action={
        <ButtonLink to="/playground" variant="default">
          {t('empty.action')}
        </ButtonLink>
      }
    />
  );
}
