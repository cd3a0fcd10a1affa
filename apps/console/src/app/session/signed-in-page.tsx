import { Center, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactElement } from 'react';
import { useAppTexts } from '../locales/texts.js';
import { tellSignedIn } from './signed-in-elsewhere.js';

/** Where a sign-in ends that another tab waits for. It tells that tab, and has no more to do. */
export function SignedInPage(): ReactElement {
  const t = useAppTexts();
  useEffect(() => {
    document.title = `${t('signedIn.title')} · Legate`;
    tellSignedIn();
    window.close();
  }, [t]);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack gap="xs" ta="center">
        <Title>{t('signedIn.title')}</Title>
        <Text>{t('signedIn.next')}</Text>
      </Stack>
    </Center>
  );
}
