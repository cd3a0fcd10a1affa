import { Anchor, Button, Center, Code, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactElement } from 'react';
import { ApiProblem } from '../../lib/api/api-problem.js';
import { useAppTexts } from '../locales/texts.js';

/** What stands in place of the console: the person has no role, or the server did not answer. */
export function NotHerePage({ error, onRetry }: { error: unknown; onRetry: () => void }): ReactElement {
  const t = useAppTexts();
  const problem = error instanceof ApiProblem ? error : undefined;
  const name = problem?.is('forbidden') === true ? 'noRole' : 'broken';
  useEffect(() => {
    document.title = `${t(`${name}.title`)} · Legate`;
  }, [t, name]);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack maw="34rem" align="flex-start">
        <Title>{t(`${name}.title`)}</Title>
        <Text>{t(`${name}.why`)}</Text>
        {name === 'noRole' ? (
          <Anchor href="/account">{t('noRole.account')}</Anchor>
        ) : (
          <Button onClick={onRetry}>{t('broken.retry')}</Button>
        )}
        {problem?.requestId != null && (
          <Text size="sm" c="dimmed">
            {t('broken.requestId')} <Code>{problem.requestId}</Code>
          </Text>
        )}
      </Stack>
    </Center>
  );
}
