import { Skeleton, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../../components/links/links.js';
import type { Schema } from '../../../lib/api/client.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { useDashboardTexts } from '../locales/texts.js';
import { Card } from './card.js';

const SHOWN = 5;

/** The credential sets that were refused most in the period; each leads to its refusals. Undefined: not known yet. */
export function FailingCard({
  failing,
}: {
  failing: readonly Schema<'FailingCredentialSet'>[] | undefined;
}): ReactElement {
  const t = useDashboardTexts();
  return (
    <Card title={t('failing.title')}>
      {failing === undefined && <Skeleton height={90} />}
      {failing?.length === 0 && <Text c="dimmed">{t('failing.none')}</Text>}
      {failing !== undefined && failing.length > 0 && <Failing failing={failing.slice(0, SHOWN)} />}
    </Card>
  );
}

function Failing({ failing }: { failing: readonly Schema<'FailingCredentialSet'>[] }): ReactElement {
  const t = useDashboardTexts();
  const { number } = useFormats();
  return (
    <Table aria-label={t('failing.title')} horizontalSpacing={0}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('failing.set')}</Table.Th>
          <Table.Th ta="end">{t('failing.refused')}</Table.Th>
          <Table.Th ta="end">{t('failing.wrongGrant')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {failing.map((set) => (
          <Table.Tr key={set.client_id}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>
              <AnchorLink to="/credential-sets/$clientId/failures" params={{ clientId: set.client_id }}>
                {set.credential_set_name}
              </AnchorLink>
              <Text size="sm" c="dimmed">
                {set.application_name}
              </Text>
            </Table.Td>
            <Table.Td ta="end">{number(set.refused)}</Table.Td>
            <Table.Td ta="end">{number(set.wrong_grant)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
