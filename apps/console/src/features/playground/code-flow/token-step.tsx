import { Button, Group, Stack, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { AuthenticationFields } from '../authentication/authentication-fields.js';
import { useAuthentication } from '../authentication/use-authentication.js';
import type { GrantFormProps } from '../grant-form.js';
import { usePlaygroundTexts } from '../locales/texts.js';
import { AnswerView } from '../request/answer-view.js';
import { RequestView } from '../request/request-view.js';
import { useSending } from '../request/use-sending.js';
import type { Run } from './pkce.js';
import { Step } from './step.js';

/** What the code is exchanged with. */
export interface TokenStepProps extends GrantFormProps {
  readonly run: Run;
  readonly redirectUri: string;
  /** Null: there is none yet. */
  readonly code: string | null;
}

/** The fourth step: the code for tokens, with the verifier that only this page knows (RFC 7636 §4.5). */
export function TokenStep({ set, metadata, run, redirectUri, code }: TokenStepProps): ReactElement {
  const t = usePlaygroundTexts();
  const form = useAuthentication(set, metadata.issuer);
  const sending = useSending();
  const request = {
    endpoint: metadata.token_endpoint,
    clientId: set.client_id,
    authentication: form.authentication,
    parameters: [
      ['grant_type', 'authorization_code'],
      ['code', code ?? '$CODE'],
      ['redirect_uri', redirectUri],
      ['code_verifier', run.verifier],
    ],
  } as const;
  const isGood = sending.answer !== undefined && sending.answer.status < 300;
  return (
    <Step number={4} title={t('flow.token.title')} why={t('flow.token.why')} isDone={isGood}>
      {code === null ? (
        <Text c="dimmed">{t('flow.token.waiting')}</Text>
      ) : (
        <Stack>
          <AuthenticationFields set={set} form={form} />
          <RequestView request={request} />
          <Group>
            <Button
              disabled={!form.isReady}
              loading={sending.isPending}
              leftSection={<IconSend size={16} aria-hidden />}
              onClick={() => {
                sending.send(request);
                form.spend();
              }}
            >
              {t('request.send')}
            </Button>
          </Group>
          <AnswerView answer={sending.answer} error={sending.error} />
        </Stack>
      )}
    </Step>
  );
}
