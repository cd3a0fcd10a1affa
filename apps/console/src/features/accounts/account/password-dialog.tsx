import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { useComponentTexts } from '../../../components/locales/texts.js';
import { useAccountTexts } from '../locales/texts.js';
import { useSetPassword, type Account } from '../queries.js';
import { PasswordField } from './password-field.js';

/** Gives an account another password. It is gone from here with the dialog. */
export function PasswordDialog({
  account,
  onClose,
}: {
  account: Account;
  onClose: () => void;
}): ReactElement {
  const t = useAccountTexts();
  const words = useComponentTexts();
  const form = useForm({ initialValues: { password: '' } });
  const { mutate, isPending, error, reset } = useSetPassword(account.id);
  const onError = useProblemOnForm(form);
  const onSuccess = (): void => {
    notifications.show({ message: t('password.done') });
    reset();
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('password.title')}
      closeButtonProps={{ 'aria-label': words('close') }}
      centered
    >
      <form onSubmit={form.onSubmit(({ password }) => mutate(password, { onSuccess, onError }))} noValidate>
        <FormProblem error={error} />
        <Stack>
          <Text>{t('password.why')}</Text>
          <PasswordField
            data-autofocus
            onSuggest={(password) => form.setFieldValue('password', password)}
            {...form.getInputProps('password')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('cancel')}
            </Button>
            <Button type="submit" loading={isPending}>
              {t('password.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
