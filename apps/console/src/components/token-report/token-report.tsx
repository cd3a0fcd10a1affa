import { Alert, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useMemo, type ReactElement } from 'react';
import { readToken, type ReadToken } from '../../lib/jwt/read-token.js';
import { AnchorLink } from '../links/links.js';
import { ErrorState } from '../states/error-state.js';
import { useTokenReportTexts } from './locales/texts.js';
import { MembersTable } from './members-table.js';
import { useEvidence } from './use-evidence.js';
import { GOODNESS, judge } from './verdict.js';

const LOOKS = {
  good: { color: 'green', icon: IconCircleCheck, text: 'var(--console-good)' },
  unknown: { color: 'gray', icon: IconInfoCircle, text: 'var(--mantine-color-text)' },
  bad: { color: 'red', icon: IconAlertTriangle, text: 'var(--console-bad)' },
} as const;

/**
 * A token taken apart: whether it is good and why, its header and its claims with what they mean. It is read and its
 * signature checked in this browser; the server is asked by its id alone.
 */
export function TokenReport({ token: text }: { token: string }): ReactElement {
  const token = useMemo(() => readToken(text), [text]);
  return (
    <Stack>
      <Judgement token={token} />
      {token.kind === 'jwt' && <Parts token={token} />}
      {token.kind === 'opaque' && <Opaque token={token} />}
    </Stack>
  );
}

function Judgement({ token }: { token: ReadToken }): ReactElement {
  const t = useTokenReportTexts();
  const evidence = useEvidence(token);
  const verdict = judge(evidence);
  const { color, icon: Icon, text } = LOOKS[GOODNESS[verdict]];
  const { record, error } = evidence;
  if (error !== null) return <ErrorState error={error} onRetry={evidence.retry} />;
  return (
    <Alert
      color={color}
      role="status"
      icon={<Icon size={20} aria-hidden />}
      title={t(`verdict.${verdict}.title`)}
      styles={{ title: { color: text } }}
      data-verdict={verdict}
    >
      <Text size="sm">{t(`verdict.${verdict}.why`)}</Text>
      {record != null && (
        <AnchorLink size="sm" to="/tokens/$jti" params={{ jti: record.jti }}>
          {t('ledger')}
        </AnchorLink>
      )}
    </Alert>
  );
}

function Parts({ token }: { token: Extract<ReadToken, { kind: 'jwt' }> }): ReactElement {
  const t = useTokenReportTexts();
  return (
    <>
      <Title order={2} size="h3">
        {t('claims')}
      </Title>
      <MembersTable members={token.claims} label={t('claims')} />
      <Title order={2} size="h3">
        {t('header')}
      </Title>
      <MembersTable members={token.header} label={t('header')} />
    </>
  );
}

function Opaque({ token }: { token: Extract<ReadToken, { kind: 'opaque' }> }): ReactElement {
  const t = useTokenReportTexts();
  return (
    <>
      <Text>{t(`opaque.${token.use}`)}</Text>
      {token.use !== 'code' && (
        <Text size="sm" c="dimmed">
          {t('opaque.note')}
        </Text>
      )}
    </>
  );
}
