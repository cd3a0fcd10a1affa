import { ActionIcon, Button, Fieldset, Group, Radio, Select, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { LifetimeInput } from '../../../components/forms/lifetime-input.js';
import { useApiTexts } from '../locales/texts.js';
import type { ApiValues } from './api-values.js';

const ALGORITHMS = ['ES256', 'RS256', 'EdDSA'];

interface FieldsProps {
  readonly form: UseFormReturnType<ApiValues>;
  readonly isReader?: boolean;
}

/** The fields of an API, for a new one and for an edit. */
export function ApiFields({ form, isReader = false }: FieldsProps): ReactElement {
  const t = useApiTexts();
  return (
    <>
      <TextInput label={t('form.name')} required readOnly={isReader} {...form.getInputProps('name')} />
      <ScopeFields form={form} isReader={isReader} />
      <Radio.Group label={t('form.token')} readOnly={isReader} {...form.getInputProps('token_format')}>
        <Stack gap="xs" mt="xs">
          {(['jwt', 'opaque'] as const).map((format) => (
            <Radio
              key={format}
              value={format}
              label={t(`form.${format}`)}
              description={t(`form.${format}Why`)}
              disabled={isReader}
            />
          ))}
        </Stack>
      </Radio.Group>
      {form.values.token_format === 'jwt' && (
        <Select
          label={t('form.algorithm')}
          data={ALGORITHMS}
          allowDeselect={false}
          readOnly={isReader}
          {...form.getInputProps('signature_algorithm')}
        />
      )}
      <LifetimeInput
        label={t('form.lifetime')}
        value={form.values.access_token_lifetime}
        readOnly={isReader}
        onChange={(seconds) => form.setFieldValue('access_token_lifetime', seconds)}
      />
    </>
  );
}

function ScopeFields({ form, isReader = false }: FieldsProps): ReactElement {
  const t = useApiTexts();
  return (
    <Fieldset legend={t('form.scopes')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('form.scopesHint')}
        </Text>
        {form.values.scopes.map((scope, index) => (
          <Group key={index} align="flex-start" gap="xs">
            <TextInput
              aria-label={t('form.scope')}
              placeholder={t('form.scope')}
              flex="1 1 9rem"
              readOnly={isReader}
              {...form.getInputProps(`scopes.${index}.name`)}
            />
            <TextInput
              aria-label={`${t('form.description')}: ${scope.name}`}
              placeholder={t('form.description')}
              flex="2 1 12rem"
              readOnly={isReader}
              {...form.getInputProps(`scopes.${index}.description`)}
            />
            {!isReader && (
              <ActionIcon
                variant="default"
                size="input-sm"
                aria-label={t('form.removeScope', { name: scope.name })}
                onClick={() => form.removeListItem('scopes', index)}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        ))}
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {form.errors.scopes}
        </Text>
        {!isReader && (
          <Group>
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => form.insertListItem('scopes', { name: '', description: '' })}
            >
              {t('form.addScope')}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}
