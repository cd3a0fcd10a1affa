import { Button, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { ConfirmDialog } from '../../../components/dialogs/confirm-dialog.js';
import { useApplicationTexts } from '../locales/texts.js';
import { useDeleteApplication, type Application } from '../queries.js';

/** Removes an application that holds nothing any more; the server refuses while it does. */
export function DeleteApplication({ application }: { application: Application }): ReactElement {
  const t = useApplicationTexts();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending, error, reset } = useDeleteApplication();
  const { name } = application;
  const close = (): void => {
    reset();
    setAsking(false);
  };
  const remove = (): void =>
    mutate(application, {
      onSuccess: () => {
        notifications.show({ message: t('delete.done', { name }) });
        void navigate({ to: '/applications' });
      },
    });
  return (
    <Stack mt="xl" gap="xs" align="flex-start" maw="34rem" component="section" aria-label={t('delete.title')}>
      <Title order={2}>{t('delete.title')}</Title>
      <Text size="sm" c="dimmed">
        {t('delete.why')}
      </Text>
      <Button variant="default" c="var(--console-bad)" onClick={() => setAsking(true)}>
        {t('delete.action')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        title={t('delete.ask', { name })}
        description={t('delete.why')}
        typedName={name}
        confirm={t('delete.action')}
        isDangerous
        isPending={isPending}
        error={error}
        onConfirm={remove}
      />
    </Stack>
  );
}
