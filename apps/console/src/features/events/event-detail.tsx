import { Code, Stack, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { Fact, FactList } from '../../components/facts/facts.js';
import { useGrantName } from '../../components/grants/grant-names.js';
import { AnchorLink } from '../../components/links/links.js';
import { changesOf, type Change } from './changes.js';
import { useEventTexts } from './locales/texts.js';
import type { Event } from './queries.js';

/** What was recorded of an event, to be read: what an act changed, or why a request was refused. */
export function EventDetail({ event }: { event: Event }): ReactElement | null {
  const changes = changesOf(event.detail);
  if (event.kind === 'request.refused' || event.kind === 'request.wrong-grant')
    return <Refusal event={event} />;
  return changes.length === 0 ? null : <Changes changes={changes} />;
}

function Changes({ changes }: { changes: readonly Change[] }): ReactElement {
  const t = useEventTexts();
  return (
    <Table aria-label={t('change.title')} layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('change.field')}</Table.Th>
          <Table.Th>{t('change.before')}</Table.Th>
          <Table.Th>{t('change.after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody style={{ overflowWrap: 'anywhere' }}>
        {changes.map(({ name, before, after }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" fw={500}>
              {name}
            </Table.Th>
            <Table.Td>{before ?? '–'}</Table.Td>
            <Table.Td>{after ?? '–'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Refusal({ event: { client_id, detail } }: { event: Event }): ReactElement {
  const t = useEventTexts();
  const grantName = useGrantName();
  const { error, description, check, own_grant_type: own, asked_grant_type: asked } = detail;
  return (
    <Stack gap="sm">
      <FactList>
        <Fact name={t('refusal.said')}>
          <Code>{String(error)}</Code> {String(description)}
        </Fact>
        {typeof check === 'string' && <Fact name={t('refusal.check')}>{check}</Fact>}
        {typeof own === 'string' && typeof asked === 'string' && (
          <Fact name={t('refusal.grants')}>
            {t('refusal.wrongGrant', { own: grantName(own), asked: grantName(asked) })}
          </Fact>
        )}
      </FactList>
      {client_id === null ? (
        <Text size="sm" c="dimmed">
          {t('refusal.nobody')}
        </Text>
      ) : (
        <AnchorLink to="/credential-sets/$clientId/failures" params={{ clientId: client_id }}>
          {t('refusal.cure')}
        </AnchorLink>
      )}
    </Stack>
  );
}
