import { Drawer, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ErrorState } from '../../../components/states/error-state.js';
import { StatusBadge } from '../../../components/status/status-badge.js';
import { tokenRecord, type TokenDetail } from '../../../lib/tokens/token-record.js';
import { useTokenTexts } from '../locales/texts.js';
import { statusOf } from '../token-status.js';
import { OriginFacts } from './origin-facts.js';
import { RevocationFacts } from './revocation-facts.js';
import { RevokeToken } from './revoke-token.js';
import { TokenFacts } from './token-facts.js';

/** One token over the list: what it is, where it came from, how it ended, and the way to end it. */
export function TokenDrawer(): ReactElement {
  const t = useTokenTexts();
  const { jti } = useParams({ from: '/shell/tokens/$jti' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(tokenRecord(jti));
  return (
    <Drawer
      opened
      onClose={() => void navigate({ to: '/tokens', search: (before: object) => before })}
      position="right"
      size="lg"
      title={<Title token={data} />}
      closeButtonProps={{ 'aria-label': t('detail.close') }}
    >
      {error !== null && data === undefined && <ErrorState error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data !== undefined && <Detail token={data} />}
    </Drawer>
  );
}

function Title({ token }: { token: TokenDetail | undefined }): ReactElement {
  const t = useTokenTexts();
  return (
    <Group gap="sm">
      <Text span fw={650}>
        {token === undefined ? t('detail.what') : t(`kind.${token.kind}`)}
      </Text>
      {token !== undefined && <StatusBadge status={statusOf(token.state)} />}
    </Group>
  );
}

function Waiting(): ReactElement {
  return (
    <Stack aria-busy>
      {[0, 1, 2, 3, 4].map((row) => (
        <Skeleton key={row} height={36} />
      ))}
    </Stack>
  );
}

function Detail({ token }: { token: TokenDetail }): ReactElement {
  return (
    <Stack gap="lg">
      <RevokeToken token={token} />
      <RevocationFacts token={token} />
      <TokenFacts token={token} />
      <OriginFacts token={token} />
    </Stack>
  );
}
