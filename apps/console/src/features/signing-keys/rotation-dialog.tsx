import { Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { useComponentTexts } from '../../components/locales/texts.js';
import { ErrorState } from '../../components/states/error-state.js';
import { useSigningKeyTexts } from './locales/texts.js';
import { useRotate, type Algorithm } from './queries.js';

/** Makes a successor of a signing key: in a while, or at once where the present one leaked. */
export function RotationDialog({
  algorithm,
  onClose,
}: {
  algorithm: Algorithm;
  onClose: () => void;
}): ReactElement {
  const t = useSigningKeyTexts();
  const words = useComponentTexts();
  const [how, choose] = useState('later');
  const { mutate, isPending, error } = useRotate();
  const onSuccess = (): void => {
    notifications.show({ message: t('rotation.done') });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('rotation.title', { algorithm })}
      closeButtonProps={{ 'aria-label': words('close') }}
      centered
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ algorithm, immediately: how === 'atOnce' }, { onSuccess });
        }}
      >
        <Stack>
          <Text>{t('rotation.why')}</Text>
          <Radio.Group label={t('rotation.how')} value={how} onChange={choose}>
            <Stack gap="sm" mt="xs">
              <Radio
                value="later"
                label={t('rotation.later')}
                description={t('rotation.laterWhy')}
                data-autofocus
              />
              <Radio value="atOnce" label={t('rotation.atOnce')} description={t('rotation.atOnceWhy')} />
            </Stack>
          </Radio.Group>
          {error !== null && <ErrorState error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('cancel')}
            </Button>
            <Button type="submit" loading={isPending}>
              {t('rotation.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
