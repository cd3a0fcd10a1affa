import { Center, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactElement } from 'react';
import { usePlaygroundTexts } from '../locales/texts.js';
import { tellCallback } from './callback-channel.js';

/** Where a person comes back to with a code. It tells the playground, and takes the code from its own address. */
export function CallbackPage(): ReactElement {
  const t = usePlaygroundTexts();
  useEffect(() => {
    document.title = `${t('callback.title')} · Legate`;
    const { search, pathname } = window.location;
    if (search === '') return;
    tellCallback(search);
    window.history.replaceState(null, '', pathname);
    window.close();
  }, [t]);
  return (
    <Center component="main" mih="100dvh" p="md">
      <Stack gap="xs" ta="center">
        <Title>{t('callback.title')}</Title>
        <Text>{t('callback.next')}</Text>
      </Stack>
    </Center>
  );
}
