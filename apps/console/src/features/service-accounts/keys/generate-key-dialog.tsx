import { Button, Group, Modal, Radio, Stack, Text, TextInput, type RadioGroupProps } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState, type ReactElement } from 'react';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { useComponentTexts } from '../../../components/locales/texts.js';
import type { RevealedFile } from '../../../components/reveal/revealed-file.js';
import { endOfDay } from '../../../lib/formats/day.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import { ALGORITHMS, FORMS, useGenerateKey } from './generate-key.js';
import { KeyFileReveal } from './key-file-reveal.js';

interface DialogProps {
  readonly clientId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Makes a key pair, and hands its private half out once. Nothing closes it by chance once the key is there. */
export function GenerateKeyDialog({ clientId, isOpen, onClose }: DialogProps): ReactElement {
  const t = useServiceAccountTexts();
  const close = useComponentTexts()('close');
  const [file, keep] = useState<RevealedFile | null>(null);
  const isRevealed = file !== null;
  const finish = (): void => {
    keep(null);
    onClose();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={finish}
      title={isRevealed ? t('generate.revealed') : t('generate.title')}
      closeButtonProps={{ 'aria-label': close }}
      withCloseButton={!isRevealed}
      closeOnEscape={!isRevealed}
      closeOnClickOutside={!isRevealed}
      size="lg"
    >
      {file === null ? (
        <GenerateKeyForm clientId={clientId} onMade={keep} />
      ) : (
        <KeyFileReveal file={file} onDone={finish} />
      )}
    </Modal>
  );
}

function GenerateKeyForm({ clientId, onMade }: { clientId: string; onMade: (file: RevealedFile) => void }) {
  const t = useServiceAccountTexts();
  const form = useForm({
    initialValues: { name: '', algorithm: ALGORITHMS[0], format: FORMS[0], expires_at: '' },
  });
  const { mutate, isPending, error, reset } = useGenerateKey(clientId);
  const onError = useProblemOnForm(form);
  const submit = ({ name, expires_at, ...rest }: typeof form.values): void =>
    mutate(
      { ...rest, ...(name === '' ? {} : { name }), expires_at: endOfDay(expires_at) },
      {
        onSuccess: (file) => {
          onMade(file);
          reset();
        },
        onError,
      },
    );
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <FormProblem error={error} />
      <Stack>
        <Text>{t('generate.why')}</Text>
        <TextInput
          label={t('generate.name')}
          description={t('generate.nameHint')}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <Radio.Group label={t('generate.form')} {...form.getInputProps('format')}>
          <Stack gap="xs" mt="xs">
            {FORMS.map((each) => (
              <Radio
                key={each}
                value={each}
                label={t(`generate.forms.${each}`)}
                description={t(`generate.formWhy.${each}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Algorithms {...form.getInputProps('algorithm')} />
        <TextInput
          type="date"
          label={t('generate.expires')}
          description={t('generate.expiresHint')}
          {...form.getInputProps('expires_at')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={isPending}>
            {t('generate.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Algorithms(props: Omit<RadioGroupProps, 'children'>): ReactElement {
  const t = useServiceAccountTexts();
  return (
    <Radio.Group label={t('generate.algorithm')} {...props}>
      <Stack gap="xs" mt="xs">
        {ALGORITHMS.map((each) => (
          <Radio key={each} value={each} label={t(`generate.algorithms.${each}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
