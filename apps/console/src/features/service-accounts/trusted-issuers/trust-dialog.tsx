import {
  Anchor,
  Button,
  Checkbox,
  Drawer,
  Group,
  Radio,
  SegmentedControl,
  Stack,
  TextInput,
} from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState, type ReactElement } from 'react';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { useComponentTexts } from '../../../components/locales/texts.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import { useAddTrust } from '../queries.js';
import { ConditionFields } from './condition-fields.js';
import { PLATFORM_NAMES, PLATFORMS, type PlatformName } from './platforms.js';
import { toNewTrust, valuesFor, type TrustValues } from './trust-values.js';

/** Lets a service account trust an issuer: it begins with the platform, and goes on with what is particular. */
export function TrustDialog({
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
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size="xl"
      title={t('trust.title')}
      closeButtonProps={{ 'aria-label': close }}
    >
      <TrustForm clientId={clientId} onDone={onClose} />
    </Drawer>
  );
}

function TrustForm({ clientId, onDone }: { clientId: string; onDone: () => void }): ReactElement {
  const t = useServiceAccountTexts();
  const [platform, choose] = useState<PlatformName>('github');
  const form = useForm<TrustValues>({
    initialValues: valuesFor('github'),
    validate: { issuer: (url) => (url.trim().startsWith('https://') ? null : t('trust.issuerNeeded')) },
  });
  const { mutate, isPending, error } = useAddTrust(clientId);
  const onError = useProblemOnForm(form);
  const onSuccess = (): void => {
    notifications.show({ message: t('trust.done') });
    onDone();
  };
  const begin = (name: PlatformName): void => {
    choose(name);
    form.setValues(valuesFor(name));
    form.clearErrors();
  };
  return (
    <form onSubmit={form.onSubmit((values) => mutate(toNewTrust(values), { onSuccess, onError }))} noValidate>
      <FormProblem error={error} />
      <Stack>
        <Platforms chosen={platform} onChoose={begin} />
        <TrustFields form={form} />
        <Group justify="flex-end">
          <Button type="submit" loading={isPending}>
            {t('trust.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Platforms({ chosen, onChoose }: { chosen: PlatformName; onChoose: (name: PlatformName) => void }) {
  const t = useServiceAccountTexts();
  const { learn } = PLATFORMS[chosen];
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label={t('trust.platform')}
        data={PLATFORM_NAMES.map((value) => ({ value, label: t(`trust.platforms.${value}`) }))}
        value={chosen}
        onChange={onChoose}
        orientation="horizontal"
        style={{ overflowX: 'auto' }}
      />
      {learn !== null && (
        <Anchor href={learn} size="sm">
          {t('trust.learn')}: {t(`trust.platforms.${chosen}`)}
        </Anchor>
      )}
    </Stack>
  );
}

function TrustFields({ form }: { form: UseFormReturnType<TrustValues> }): ReactElement {
  const t = useServiceAccountTexts();
  const { isDiscovered } = form.values;
  return (
    <>
      <TextInput label={t('trust.name')} data-autofocus {...form.getInputProps('name')} />
      <TextInput
        label={t('trust.issuer')}
        description={t('trust.issuerHint')}
        required
        {...form.getInputProps('issuer')}
      />
      <TextInput
        label={t('trust.audience')}
        description={t('trust.audienceHint')}
        {...form.getInputProps('audience')}
      />
      <ConditionFields form={form} />
      <Radio.Group
        label={t('trust.jwks')}
        value={isDiscovered ? 'discovered' : 'address'}
        onChange={(value) => form.setFieldValue('isDiscovered', value === 'discovered')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="discovered" label={t('trust.discover')} />
          <Radio value="address" label={t('trust.address')} />
        </Stack>
      </Radio.Group>
      {!isDiscovered && <TextInput label={t('trust.jwksAddress')} {...form.getInputProps('jwks_uri')} />}
      <Checkbox
        label={t('trust.reusable')}
        description={t('trust.reusableHint')}
        {...form.getInputProps('isReusable', { type: 'checkbox' })}
      />
      <TextInput
        type="date"
        label={t('generate.expires')}
        description={t('generate.expiresHint')}
        {...form.getInputProps('expires_at')}
      />
    </>
  );
}
