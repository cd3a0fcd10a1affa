import { Alert, Button, Code, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { usePlaygroundTexts } from '../locales/texts.js';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { useAddRedirectUri } from '../sets/set-queries.js';

/** Says that the set has to list the address of the playground, and adds it. Nothing where it does. */
export function RedirectUriCheck({ set, uri }: { set: CredentialSet; uri: string }): ReactElement | null {
  const t = usePlaygroundTexts();
  const { mutate, isPending, error } = useAddRedirectUri();
  if (set.redirect_uris.includes(uri)) return null;
  const add = (): void =>
    mutate({ set, uri }, { onSuccess: () => notifications.show({ message: t('redirect.added') }) });
  return (
    <Alert variant="default" title={t('redirect.title')} styles={{ title: { color: 'var(--console-warn)' } }}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('redirect.why')}</Text>
        <Code style={{ overflowWrap: 'anywhere' }}>{uri}</Code>
        {error !== null && <ErrorState error={error} />}
        <WriteOnly instead={<Text size="sm">{t('redirect.auditor')}</Text>}>
          <Button size="compact-sm" onClick={add} loading={isPending}>
            {t('redirect.add')}
          </Button>
        </WriteOnly>
      </Stack>
    </Alert>
  );
}
