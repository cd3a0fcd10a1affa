import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { serverMetadata } from '../../../lib/server/server-metadata.js';
import { useCredentialSetTexts } from '../locales/texts.js';

/** What an admin should know of a set, for as long as it is so: as the server says it. */
export function SetWarnings({ set }: { set: CredentialSet }): ReactElement | null {
  const t = useCredentialSetTexts();
  const { data: server } = useQuery(serverMetadata);
  const isUnserved = server !== undefined && !server.grant_types_supported.includes(set.grant_type);
  const all = [...(isUnserved ? [t('unserved')] : []), ...set.warnings];
  if (all.length === 0) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle size={20} aria-hidden />}
      title={t('warnings')}
      styles={{ title: { color: 'var(--console-warn)' } }}
    >
      <List size="sm">
        {all.map((warning) => (
          <List.Item key={warning}>{warning.charAt(0).toUpperCase() + warning.slice(1)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
