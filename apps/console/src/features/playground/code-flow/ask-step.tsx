import { Button, Group, Stack, Text } from '@mantine/core';
import { IconExternalLink, IconRefresh } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { CodeBlock } from '../../../components/code-block/code-block.js';
import { usePlaygroundTexts } from '../locales/texts.js';
import { toLines } from './authorization-request.js';
import { Step } from './step.js';

/** The second step: the person is sent to sign in, in a tab of its own, so that this page keeps the verifier. */
export function AskStep({
  url,
  isListed,
  isDone,
  onAgain,
}: {
  url: string;
  /** Whether the set lists where the person comes back to. */
  isListed: boolean;
  isDone: boolean;
  onAgain: () => void;
}): ReactElement {
  const t = usePlaygroundTexts();
  return (
    <Step number={2} title={t('flow.ask.title')} why={t('flow.ask.why')} isDone={isDone}>
      <Stack gap="sm">
        <CodeBlock code={toLines(url)} label={t('flow.ask.request')} />
        <Group>
          {isListed ? (
            <Button
              component="a"
              href={url}
              target="_blank"
              rel="noreferrer"
              leftSection={<IconExternalLink size={16} aria-hidden />}
            >
              {t('flow.ask.go')}
            </Button>
          ) : (
            <Text c="dimmed">{t('flow.ask.notYet')}</Text>
          )}
          <Button variant="default" onClick={onAgain} leftSection={<IconRefresh size={16} aria-hidden />}>
            {t('flow.again')}
          </Button>
        </Group>
      </Stack>
    </Step>
  );
}
