import { Box, Code, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { Fact, FactList, IdFact } from '../../../components/facts/facts.js';
import { useGrantName } from '../../../components/grants/grant-names.js';
import { AnchorLink } from '../../../components/links/links.js';
import type { TokenDetail } from '../../../lib/tokens/token-record.js';
import { useTokenTexts } from '../locales/texts.js';

/** Where a token came from: who asked, with which credential, by which grant, in which request. */
export function OriginFacts({ token }: { token: TokenDetail }): ReactElement {
  const t = useTokenTexts();
  const grantName = useGrantName();
  return (
    <Box component="section">
      <Title order={3} mb="xs">
        {t('detail.from')}
      </Title>
      <FactList>
        <Fact name={t('detail.application')}>
          <AnchorLink to="/applications/$applicationId" params={{ applicationId: token.application_id }}>
            {token.application_name ?? token.application_id}
          </AnchorLink>
        </Fact>
        <Fact name={t('detail.set')} hint={<Code>{token.client_id}</Code>}>
          <AnchorLink to="/credential-sets/$clientId" params={{ clientId: token.client_id }}>
            {token.credential_set_name ?? token.client_id}
          </AnchorLink>
        </Fact>
        <Fact name={t('detail.grant')} hint={<Code>{token.grant_type}</Code>}>
          {grantName(token.grant_type)}
        </Fact>
        <Fact name={t('detail.credential')}>
          <Credential token={token} />
        </Fact>
        <Fact name={t('detail.method')}>
          <Code>{token.auth_method}</Code>
        </Fact>
        {token.came_from !== null && (
          <Fact name={t('detail.cameFrom')}>
            <Origin from={token.came_from} />
          </Fact>
        )}
        <IdFact name={t('detail.ip')} value={token.ip} />
        <IdFact name={t('detail.agent')} value={token.user_agent} />
        <Fact name={t('detail.request')}>
          <Code>{token.request_id}</Code>{' '}
          <AnchorLink size="sm" to="/events" search={{ request_id: token.request_id }}>
            {t('detail.requestEvents')}
          </AnchorLink>
        </Fact>
      </FactList>
    </Box>
  );
}

function Credential({ token: { credential, auth_method } }: { token: TokenDetail }): ReactElement {
  const t = useTokenTexts();
  if (credential !== null) {
    const { kind, name, hint } = credential;
    return <>{t(`detail.credentialKind.${kind}`, { name, hint })}</>;
  }
  return <>{auth_method === 'none' ? t('detail.noCredential') : t('detail.publishedKey')}</>;
}

function Origin({ from: { kind, id } }: { from: NonNullable<TokenDetail['came_from']> }): ReactElement {
  const t = useTokenTexts();
  const text = t(`detail.origin.${kind}`, { id });
  if (kind !== 'token') return <>{text}</>;
  return (
    <AnchorLink to="/tokens/$jti" params={{ jti: id }}>
      {text}
    </AnchorLink>
  );
}
