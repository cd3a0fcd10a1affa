import { Text } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import type { Column } from '../../../components/data-list/data-list.js';
import { useGrantName } from '../../../components/grants/grant-names.js';
import { AnchorLink } from '../../../components/links/links.js';
import { StatusBadge } from '../../../components/status/status-badge.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import type { TokenRecord } from '../../../lib/tokens/token-record.js';
import { useTokenTexts } from '../locales/texts.js';
import { statusOf } from '../token-status.js';

/** What the list tells of a token. */
export function useTokenColumns(): readonly Column<TokenRecord>[] {
  const t = useTokenTexts();
  const grantName = useGrantName();
  return useMemo(
    () => [
      { id: 'subject', header: t('column.subject'), width: 4, cell: (token) => <Subject token={token} /> },
      {
        id: 'grant',
        header: t('column.grant'),
        width: 2,
        wideOnly: true,
        cell: (token) => (
          <>
            {grantName(token.grant_type)}
            <Text size="sm" c="dimmed">
              {t(`kind.${token.kind}`)}
            </Text>
          </>
        ),
      },
      {
        id: 'scope',
        header: t('column.scope'),
        width: 3,
        wideOnly: true,
        cell: ({ scope }) => (
          <Text size="sm" lineClamp={2}>
            {scope === '' ? '–' : scope}
          </Text>
        ),
      },
      {
        id: 'issued',
        wideOnly: true,
        header: t('column.issued'),
        width: 2,
        cell: (each) => <RelativeTime at={each.issued_at} />,
      },
      {
        id: 'state',
        header: t('column.state'),
        width: 1.5,
        cell: ({ state }) => <StatusBadge status={statusOf(state)} />,
      },
    ],
    [t, grantName],
  );
}

/** Of whom it speaks; below, the credential set that got it. By name, or by id where there is no name any longer. */
function Subject({ token }: { token: TokenRecord }): ReactElement {
  const {
    jti,
    subject,
    client_id,
    person,
    credential_set_name: set,
    application_name: of,
    issued_at,
  } = token;
  const setName = set === null || of === null ? client_id : `${of}: ${set}`;
  const isOwn = subject === client_id;
  return (
    <>
      <AnchorLink
        to="/tokens/$jti"
        params={{ jti }}
        search={(before: object) => before}
        fw={600}
        size="sm"
        title={subject}
      >
        {isOwn ? setName : (person?.name ?? subject)}
      </AnchorLink>
      <Text size="xs" c="dimmed" title={client_id}>
        {isOwn ? client_id : [person?.email, setName].filter((each) => each !== undefined).join(' · ')}
      </Text>
      <Text size="xs" c="dimmed" hiddenFrom="sm">
        <RelativeTime at={issued_at} />
      </Text>
    </>
  );
}
