import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { ApiProblem } from '../../lib/api/api-problem.js';
import { useComponentTexts } from '../locales/texts.js';

/** Why something could not be loaded: what the server said, the request id to quote, and a second try. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }): ReactElement {
  const t = useComponentTexts();
  const problem = error instanceof ApiProblem ? error : undefined;
  return (
    <Alert
      color="red"
      role="alert"
      icon={<IconAlertTriangle size={20} aria-hidden />}
      title={problem?.title || t('error.title')}
      styles={{ title: { color: 'var(--mantine-color-error)' } }}
    >
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{useReason(error)}</Text>
        {problem?.requestId != null && (
          <Text size="sm">
            {t('error.requestId')} <Code>{problem.requestId}</Code>
          </Text>
        )}
        {onRetry !== undefined && (
          <Group>
            <Button variant="default" size="sm" onClick={onRetry}>
              {t('error.retry')}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}

/** What to tell somebody of an error, in one sentence. */
export function useReason(error: unknown): string {
  const t = useComponentTexts();
  if (!(error instanceof ApiProblem)) return t('error.title');
  if (error.is('unreachable')) return t('error.unreachable');
  if (error.is('not-found')) return t('error.notFound');
  return error.detail || t('error.title');
}
