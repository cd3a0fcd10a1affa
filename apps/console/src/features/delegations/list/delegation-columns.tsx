import { Anchor, Code, Group, Text } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import type { Column } from '../../../components/data-list/data-list.js';
import { AnchorLink } from '../../../components/links/links.js';
import { StatusBadge } from '../../../components/status/status-badge.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useDelegationTexts } from '../locales/texts.js';
import type { Delegation } from '../queries.js';

/** Subjects and scopes that are shown before the rest is only counted. */
const SHOWN = 2;

/** What a list tells of a delegation; its subjects open all of it. `isOfAll`: whose it is, is told too. */
export function useDelegationColumns(
  onShow: (id: string) => void,
  isOfAll: boolean,
): readonly Column<Delegation>[] {
  const t = useDelegationTexts();
  return useMemo(
    () => [
      {
        id: 'subjects',
        header: t('column.subjects'),
        width: 2,
        cell: ({ id, subjects }) => (
          <Anchor component="button" type="button" fw={600} ta="start" onClick={() => onShow(id)}>
            <Some of={subjects} />
          </Anchor>
        ),
      },
      ...(isOfAll
        ? [{ id: 'account', header: t('column.account'), width: 2, wideOnly: true, cell: Account }]
        : []),
      { id: 'scopes', header: t('column.scopes'), width: 2, wideOnly: true, cell: Scopes },
      { id: 'expires', header: t('column.expires'), cell: (each) => <RelativeTime at={each.expires_at} /> },
      { id: 'state', header: t('column.state'), cell: ({ state }) => <StatusBadge status={state} /> },
    ],
    [t, onShow, isOfAll],
  );
}

function Account({ client_id }: Delegation): ReactElement {
  return (
    <AnchorLink
      to="/service-accounts/$clientId/delegations"
      params={{ clientId: client_id }}
      ff="monospace"
      size="sm"
    >
      {client_id}
    </AnchorLink>
  );
}

function Scopes({ access }: Delegation): ReactElement {
  const t = useDelegationTexts();
  const more = access.length - SHOWN;
  return (
    <Group gap={4}>
      {access.slice(0, SHOWN).map(({ audience, scope }) => (
        <Code key={`${audience} ${scope}`}>{scope}</Code>
      ))}
      {more > 0 && <Text size="sm">{t('more', { count: more })}</Text>}
    </Group>
  );
}

function Some({ of: subjects }: { of: readonly string[] }): ReactElement {
  const t = useDelegationTexts();
  const more = subjects.length - SHOWN;
  const shown = subjects.slice(0, SHOWN).join(', ');
  return <>{more > 0 ? `${shown} ${t('more', { count: more })}` : shown}</>;
}
