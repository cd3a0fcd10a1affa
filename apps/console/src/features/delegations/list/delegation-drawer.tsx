import { Code, Group, List, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { EntryDrawer } from '../../../components/entry-drawer/entry-drawer.js';
import { ActFact } from '../../../components/facts/act-fact.js';
import { Fact } from '../../../components/facts/facts.js';
import { AnchorLink } from '../../../components/links/links.js';
import { StatusBadge } from '../../../components/status/status-badge.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { useDelegationTexts } from '../locales/texts.js';
import { delegationQuery, type Delegation } from '../queries.js';
import { DelegationActs } from './delegation-acts.js';

/** All that is known of one delegation, and what can be done to it. */
export function DelegationDrawer({
  id,
  onClose,
}: {
  id: string | undefined;
  onClose: () => void;
}): ReactElement {
  const t = useDelegationTexts();
  const found = useQuery({ ...delegationQuery(id ?? ''), enabled: id !== undefined });
  return (
    <EntryDrawer isOpen={id !== undefined} title={t('detail.title')} {...{ found, onClose }}>
      {(delegation) => (
        <Stack>
          <Group>
            <StatusBadge status={delegation.state} />
          </Group>
          <DelegationActs delegation={delegation} />
          <DelegationFacts delegation={delegation} />
        </Stack>
      )}
    </EntryDrawer>
  );
}

function DelegationFacts({ delegation }: { delegation: Delegation }): ReactElement {
  const t = useDelegationTexts();
  const { moment } = useFormats();
  const { subjects, access, reason, expires_at } = delegation;
  return (
    <Stack component="dl" m={0}>
      <Fact name={t('detail.subjects')}>
        <Items
          of={subjects.map((each) => (each.startsWith('@') ? <Domain key={each} name={each} /> : each))}
        />
      </Fact>
      <Fact name={t('detail.access')}>
        <Items
          of={access.map(({ audience, scope }) => (
            <span key={`${audience} ${scope}`}>
              <Code>{scope}</Code> {audience}
            </span>
          ))}
        />
      </Fact>
      <Fact name={t('detail.reason')}>{reason}</Fact>
      <Fact name={t('detail.expires')}>
        {moment(expires_at)} (<RelativeTime at={expires_at} />)
      </Fact>
      <Account {...delegation} />
      <ActFact name={t('detail.created')} at={delegation.created_at} by={delegation.created_by} />
      <ActFact name={t('detail.approved')} at={delegation.approved_at} by={delegation.approved_by} />
      <ActFact name={t('detail.removed')} at={delegation.removed_at} by={delegation.removed_by} />
      <Fact name={t('detail.id')}>
        <Code>{delegation.id}</Code>
      </Fact>
    </Stack>
  );
}

function Account({ client_id }: Delegation): ReactElement {
  const t = useDelegationTexts();
  return (
    <Fact name={t('detail.account')}>
      <AnchorLink to="/service-accounts/$clientId" params={{ clientId: client_id }} ff="monospace" size="sm">
        {client_id}
      </AnchorLink>
    </Fact>
  );
}

function Domain({ name }: { name: string }): ReactElement {
  const t = useDelegationTexts();
  return <>{t('detail.domain', { domain: name })}</>;
}

function Items({ of: items }: { of: readonly ReactNode[] }): ReactElement {
  return (
    <List listStyleType="none" spacing={2}>
      {items.map((item, index) => (
        <List.Item key={index}>{item}</List.Item>
      ))}
    </List>
  );
}
