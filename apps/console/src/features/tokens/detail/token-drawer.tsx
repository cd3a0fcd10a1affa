import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { EntryDrawer } from '../../../components/entry-drawer/entry-drawer.js';
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
  const { jti } = useParams({ from: '/shell/tokens/$jti' });
  const navigate = useNavigate();
  const found = useQuery(tokenRecord(jti));
  return (
    <EntryDrawer
      title={<Title token={found.data} />}
      found={found}
      onClose={() => void navigate({ to: '/tokens', search: (before: object) => before })}
    >
      {(token) => <Detail token={token} />}
    </EntryDrawer>
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
