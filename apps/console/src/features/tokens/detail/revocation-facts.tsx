import { Alert, Box, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { Fact, FactList, IdFact } from '../../../components/facts/facts.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import type { TokenDetail } from '../../../lib/tokens/token-record.js';
import { useTokenTexts } from '../locales/texts.js';

/** When, by whom and why a token was ended; or that what it rests on was. */
export function RevocationFacts({ token }: { token: TokenDetail }): ReactElement | null {
  const t = useTokenTexts();
  if (token.revoked_at === null) return <Ended token={token} />;
  return (
    <Box component="section">
      <Title order={3} mb="xs">
        {t('detail.ended')}
      </Title>
      <FactList>
        <Fact name={t('detail.revokedAt')}>
          <RelativeTime at={token.revoked_at} />
        </Fact>
        <IdFact name={t('detail.revokedBy')} value={token.revoked_by} />
        {token.revoked_reason !== null && <Fact name={t('detail.revokedWhy')}>{token.revoked_reason}</Fact>}
      </FactList>
    </Box>
  );
}

function Ended({ token: { kind, state, active } }: { token: TokenDetail }): ReactElement | null {
  const t = useTokenTexts();
  if (active || state !== 'active' || kind === 'id_token') return null;
  return (
    <Alert color="gray" icon={<IconInfoCircle size={20} aria-hidden />}>
      {t('detail.inactive')}
    </Alert>
  );
}
