import { Button, Grid, Group, Paper, Stack, Title } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { usePlaygroundTexts } from '../locales/texts.js';
import { AnswerView } from '../request/answer-view.js';
import { RequestView } from '../request/request-view.js';
import type { TokenRequest } from '../request/token-request.js';
import type { Sending } from '../request/use-sending.js';

/** What a request is made with, the request itself, and what came of it. */
export interface WorkbenchProps {
  /** The fields. */
  readonly children: ReactNode;
  readonly request: TokenRequest;
  readonly isReady: boolean;
  readonly sending: Sending;
  readonly onSend: () => void;
}

/** One request: fields on one side, the request on the other, the answer below. */
export function Workbench({ children, request, isReady, sending, onSend }: WorkbenchProps): ReactElement {
  const t = usePlaygroundTexts();
  return (
    <Stack gap="lg">
      <Paper
        component="form"
        withBorder
        p="md"
        style={{ borderColor: 'var(--console-line)' }}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onSend();
        }}
      >
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="sm">{children}</Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack gap="sm">
              <Title order={2} size="h3">
                {t('request.title')}
              </Title>
              <RequestView request={request} />
              <Group>
                <Button
                  type="submit"
                  disabled={!isReady}
                  loading={sending.isPending}
                  leftSection={<IconSend size={16} aria-hidden />}
                >
                  {t('request.send')}
                </Button>
              </Group>
            </Stack>
          </Grid.Col>
        </Grid>
      </Paper>
      <AnswerView answer={sending.answer} error={sending.error} />
    </Stack>
  );
}
