import { Text } from '@mantine/core';
import { useMemo, type ReactElement } from 'react';
import type { Column } from '../../components/data-list/data-list.js';
import { AnchorLink } from '../../components/links/links.js';
import { RelativeTime } from '../../components/time/relative-time.js';
import { useExpiringTexts } from './locales/texts.js';
import type { ExpiringCredential } from './queries.js';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** What the list tells of something that expires; its name leads to where it is renewed. */
export function useExpiringColumns(): readonly Column<ExpiringCredential>[] {
  const t = useExpiringTexts();
  return useMemo(
    () => [
      { id: 'what', header: t('column.what'), width: 2, cell: (each) => <What {...each} /> },
      { id: 'of', header: t('column.of'), width: 2, wideOnly: true, cell: Of },
      { id: 'expires', header: t('column.expires'), cell: Expires },
      { id: 'used', header: t('column.used'), wideOnly: true, cell: (each) => <Used {...each} /> },
      {
        id: 'successor',
        header: t('column.successor'),
        cell: ({ has_successor }) => (
          <Text c={has_successor ? 'var(--console-good)' : 'var(--console-warn)'}>
            {t(has_successor ? 'successor.yes' : 'successor.no')}
          </Text>
        ),
      },
    ],
    [t],
  );
}

function What(each: ExpiringCredential): ReactElement {
  const t = useExpiringTexts();
  const { kind, name, hint } = each;
  return (
    <>
      <Place of={each}>{name}</Place>
      <Text size="sm" c="dimmed" truncate>
        {t(`kind.${kind}`)} · {kind === 'secret' ? t('lastFour', { hint }) : hint}
      </Text>
    </>
  );
}

/** The page where a successor is made. */
function Place({ of: each, children }: { of: ExpiringCredential; children: string }): ReactElement {
  const { kind, id, client_id, application_id, grant_type } = each;
  if (kind === 'delegation') {
    return (
      <AnchorLink
        to="/service-accounts/$clientId/delegations"
        params={{ clientId: client_id }}
        search={{ delegation: id }}
        fw={600}
      >
        {children}
      </AnchorLink>
    );
  }
  if (grant_type === JWT_BEARER) {
    return (
      <AnchorLink
        to={kind === 'key' ? '/service-accounts/$clientId' : '/service-accounts/$clientId/issuers'}
        params={{ clientId: client_id }}
        fw={600}
      >
        {children}
      </AnchorLink>
    );
  }
  return (
    <AnchorLink to="/applications/$applicationId" params={{ applicationId: application_id }} fw={600}>
      {children}
    </AnchorLink>
  );
}

function Of({ application_name, credential_set_name }: ExpiringCredential): ReactElement {
  return (
    <>
      <Text>{application_name}</Text>
      <Text size="sm" c="dimmed">
        {credential_set_name}
      </Text>
    </>
  );
}

function Expires({ expires_at, expired }: ExpiringCredential): ReactElement {
  return (
    <Text c={expired ? 'var(--console-bad)' : undefined}>
      <RelativeTime at={expires_at} />
    </Text>
  );
}

function Used({ kind, last_used_at }: ExpiringCredential): ReactElement {
  const t = useExpiringTexts();
  return kind === 'delegation' ? (
    <Text c="dimmed">{t('notCounted')}</Text>
  ) : (
    <RelativeTime at={last_used_at} />
  );
}
