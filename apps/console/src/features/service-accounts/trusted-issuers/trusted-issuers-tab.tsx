import { Button, Code, Group, List, Stack, Text } from '@mantine/core';
import { IconPlus, IconShieldCheck } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Fact } from '../../../components/facts/facts.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { useUrlFilters } from '../../../components/url-filters/use-url-filters.js';
import { ActMenu } from '../acts/act-menu.js';
import { useActs } from '../acts/use-acts.js';
import { CredentialCard, Mono } from '../keys/key-card.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import { serviceAccountQuery, useTrustAct, type TrustedIssuer } from '../queries.js';
import { TrustDialog } from './trust-dialog.js';

const PARTS = ['dialog'] as const;

/** The issuers whose tokens stand for a service account instead of a key. */
export function TrustedIssuersTab(): ReactElement {
  const t = useServiceAccountTexts();
  const { clientId } = useParams({ from: '/shell/service-accounts/$clientId' });
  const { data: account } = useSuspenseQuery(serviceAccountQuery(clientId));
  const [{ dialog }, show] = useUrlFilters(PARTS);
  const [begin, question] = useActs(useTrustAct(clientId));
  const add = account.status !== 'retired' && (
    <WriteOnly>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => show({ dialog: 'trust' })}>
        {t('issuers.add')}
      </Button>
    </WriteOnly>
  );
  return (
    <Stack>
      <Group justify="space-between" align="flex-start">
        <Text c="dimmed" maw="46rem" flex="1 1 20rem">
          {t('issuers.description')}
        </Text>
        {account.trusted_issuers.length > 0 && add}
      </Group>
      {account.trusted_issuers.length === 0 && (
        <EmptyState
          icon={IconShieldCheck}
          title={t('issuers.empty')}
          description={t('issuers.emptyWhy')}
          action={add}
        />
      )}
      {account.trusted_issuers.map((trust) => (
        <CredentialCard
          key={trust.id}
          credential={trust}
          menu={<ActMenu thing={trust} onAct={(act) => begin(trust, act)} />}
        >
          <TrustFacts trust={trust} />
        </CredentialCard>
      ))}
      {question}
      <TrustDialog clientId={clientId} isOpen={dialog === 'trust'} onClose={() => show({ dialog: '' })} />
    </Stack>
  );
}

function TrustFacts({ trust }: { trust: TrustedIssuer }): ReactElement {
  const t = useServiceAccountTexts();
  const { issuer, audience, jwks_uri, conditions, single_use } = trust;
  return (
    <>
      <Mono name={t('issuers.issuer')}>{issuer}</Mono>
      <Mono name={t('issuers.audience')}>{audience}</Mono>
      <Fact name={t('issuers.conditions')}>
        <List size="sm" listStyleType="none">
          {conditions.map(({ claim, match, value }) => (
            <List.Item key={claim}>
              <Code>{claim}</Code> {t(match === 'exact' ? 'issuers.exactly' : 'issuers.pattern')}{' '}
              <Code>{value}</Code>
            </List.Item>
          ))}
        </List>
      </Fact>
      <Fact name={t('issuers.keys')}>{jwks_uri ?? t('issuers.discovered')}</Fact>
      <Fact name={t('issuers.once')}>{t(single_use ? 'issuers.singleUse' : 'issuers.reusable')}</Fact>
    </>
  );
}
