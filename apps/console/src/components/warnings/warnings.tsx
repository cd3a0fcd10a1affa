import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Schema } from '../../lib/api/client.js';
import { serverMetadata } from '../../lib/server/server-metadata.js';
import type { CredentialSet } from '../credential-sets/credential-set.js';
import { en } from './locales/en.js';
import { useWarningTexts } from './locales/texts.js';

/** What an admin should know of a set, for as long as it is so. */
export function Warnings({ set, mb }: { set: CredentialSet; mb?: 'lg' }): ReactElement | null {
  const t = useWarningTexts();
  const textOf = useWarningText();
  const { data: server } = useQuery(serverMetadata);
  const isUnserved = server !== undefined && !server.grant_types_supported.includes(set.grant_type);
  const all = [...(isUnserved ? [t('unserved')] : []), ...set.warnings.map(textOf)];
  if (all.length === 0) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle size={20} aria-hidden />}
      title={t('title')}
      styles={{ title: { color: 'var(--console-warn)' } }}
      role="note"
      mb={mb}
    >
      <List size="sm">
        {all.map((warning) => (
          <List.Item key={warning}>{warning.charAt(0).toUpperCase() + warning.slice(1)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

/** A warning in the language of the reader; one that is new to this console, as the server says it. */
function useWarningText(): (warning: Schema<'Warning'>) => string {
  const t = useWarningTexts();
  return ({ code, text, values }) => (Object.hasOwn(en.of, code) ? t(`of.${code}`, values) : text);
}
