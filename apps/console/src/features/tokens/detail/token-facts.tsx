import { Box, Code, Group, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { CopyButton } from '../../../components/copy/copy-button.js';
import { Fact, FactList, IdFact } from '../../../components/facts/facts.js';
import { AnchorLink } from '../../../components/links/links.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import type { TokenDetail } from '../../../lib/tokens/token-record.js';
import { useTokenTexts } from '../locales/texts.js';
import { droppedScopes } from './dropped-scopes.js';

/** What a token says: for whom, for what, until when. */
export function TokenFacts({ token }: { token: TokenDetail }): ReactElement {
  const t = useTokenTexts();
  return (
    <Box component="section">
      <Title order={3} mb="xs">
        {t('detail.what')}
      </Title>
      <FactList>
        <Fact name={t('detail.jti')}>
          <Group gap="xs">
            <Code>{token.jti}</Code>
            <CopyButton value={token.jti} of={t('detail.jti')} />
          </Group>
        </Fact>
        {token.person !== null && (
          <Fact name={t('detail.person')} hint={token.person.email}>
            <AnchorLink to="/accounts/$accountId" params={{ accountId: token.subject }}>
              {token.person.name}
            </AnchorLink>
          </Fact>
        )}
        <IdFact name={t('detail.subject')} value={token.subject} />
        {token.actors.length > 0 && <IdFact name={t('detail.actors')} value={token.actors.join(' ← ')} />}
        <Fact name={t('detail.audience')}>{token.audience.join(', ')}</Fact>
        <Scopes token={token} />
        <Fact name={t('detail.issued')}>
          <RelativeTime at={token.issued_at} />
        </Fact>
        <Fact name={t('detail.expires')}>
          <RelativeTime at={token.expires_at} />
        </Fact>
        <Fact name={t('detail.sequence')}>{token.sequence}</Fact>
      </FactList>
    </Box>
  );
}

function Scopes({ token: { scope, scope_asked } }: { token: TokenDetail }): ReactElement {
  const t = useTokenTexts();
  const dropped = droppedScopes(scope_asked, scope);
  return (
    <>
      <Fact
        name={t('detail.scope')}
        hint={dropped.length === 0 ? undefined : t('detail.dropped', { scopes: dropped.join(' ') })}
      >
        {scope === '' ? '–' : scope}
      </Fact>
      <Fact name={t('detail.asked')}>{scope_asked ?? t('detail.askedNothing')}</Fact>
    </>
  );
}
