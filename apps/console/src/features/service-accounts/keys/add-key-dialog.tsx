import { Button, FileButton, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { IconFileUpload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { CodeBlock } from '../../../components/code-block/code-block.js';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { useComponentTexts } from '../../../components/locales/texts.js';
import { endOfDay } from '../../../lib/formats/day.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import { useAddKey } from '../queries.js';

const HOW = `openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out private.pem
openssl pkey -in private.pem -pubout -out public.pem`;

/** Adds a public key that was made elsewhere. */
export function AddKeyDialog({
  clientId,
  isOpen,
  onClose,
}: {
  clientId: string;
  isOpen: boolean;
  onClose: () => void;
}): ReactElement {
  const t = useServiceAccountTexts();
  const close = useComponentTexts()('close');
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('upload.title')}
      closeButtonProps={{ 'aria-label': close }}
      size="lg"
    >
      <AddKeyForm clientId={clientId} onDone={onClose} />
    </Modal>
  );
}

function AddKeyForm({ clientId, onDone }: { clientId: string; onDone: () => void }): ReactElement {
  const t = useServiceAccountTexts();
  const form = useForm({
    initialValues: { name: '', public_key: '', expires_at: '' },
    validate: { public_key: (text) => (text.trim() === '' ? t('upload.keyNeeded') : null) },
  });
  const { mutate, isPending, error } = useAddKey(clientId);
  const onError = useProblemOnForm(form);
  const onSuccess = (): void => {
    notifications.show({ message: t('upload.done') });
    onDone();
  };
  const submit = ({ name, public_key, expires_at }: typeof form.values): void =>
    mutate(
      { public_key, ...(name === '' ? {} : { name }), expires_at: endOfDay(expires_at) },
      { onSuccess, onError },
    );
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <FormProblem error={error} />
      <Stack>
        <Text>{t('upload.why')}</Text>
        <TextInput
          label={t('generate.name')}
          description={t('generate.nameHint')}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Textarea
          label={t('upload.key')}
          description={t('upload.keyHint')}
          required
          autosize
          minRows={5}
          maxRows={12}
          spellCheck={false}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
          {...form.getInputProps('public_key')}
        />
        <PublicKeyFile onRead={(text) => form.setFieldValue('public_key', text)} />
        <TextInput
          type="date"
          label={t('generate.expires')}
          description={t('generate.expiresHint')}
          {...form.getInputProps('expires_at')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={isPending}>
            {t('upload.submit')}
          </Button>
        </Group>
        <CodeBlock code={HOW} label={t('upload.how')} />
      </Stack>
    </form>
  );
}

function PublicKeyFile({ onRead }: { onRead: (text: string) => void }): ReactElement {
  const t = useServiceAccountTexts();
  return (
    <Group>
      <FileButton accept=".pem,.crt,.cer,.json,.jwk,.pub" onChange={(file) => void file?.text().then(onRead)}>
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconFileUpload size={16} aria-hidden />}>
            {t('upload.file')}
          </Button>
        )}
      </FileButton>
    </Group>
  );
}
