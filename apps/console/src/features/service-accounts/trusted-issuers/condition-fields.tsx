import {
  ActionIcon,
  Button,
  Fieldset,
  Group,
  Input,
  List,
  NativeSelect,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useServiceAccountTexts } from '../locales/texts.js';
import type { TrustValues } from './trust-values.js';

const RULES = ['exact', 'pattern', 'sub', 'other', 'judged'] as const;

/** What claims of a token must be: rows of claim, how, value, and the rules that the server holds them to. */
export function ConditionFields({ form }: { form: UseFormReturnType<TrustValues> }): ReactElement {
  const t = useServiceAccountTexts();
  const { conditions } = form.values;
  return (
    <Fieldset legend={t('trust.conditions')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('trust.conditionsWhy')}
        </Text>
        {conditions.map((_, index) => (
          <ConditionRow key={index} form={form} index={index} isOnly={conditions.length === 1} />
        ))}
        <Input.Error>{form.errors.conditions}</Input.Error>
        <Group>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => form.insertListItem('conditions', { claim: '', match: 'exact', value: '' })}
          >
            {t('trust.more')}
          </Button>
        </Group>
        <Rules />
      </Stack>
    </Fieldset>
  );
}

function ConditionRow({
  form,
  index,
  isOnly,
}: {
  form: UseFormReturnType<TrustValues>;
  index: number;
  isOnly: boolean;
}): ReactElement {
  const t = useServiceAccountTexts();
  const path = `conditions.${index}`;
  return (
    <Group align="flex-end" gap="xs">
      <TextInput label={t('trust.claim')} w="8rem" {...form.getInputProps(`${path}.claim`)} />
      <NativeSelect
        label={t('trust.match')}
        data={[
          { value: 'exact', label: t('issuers.exactly') },
          { value: 'pattern', label: t('issuers.pattern') },
        ]}
        {...form.getInputProps(`${path}.match`)}
      />
      <TextInput label={t('trust.value')} flex="1 1 12rem" {...form.getInputProps(`${path}.value`)} />
      {!isOnly && (
        <ActionIcon
          variant="default"
          size="input-sm"
          aria-label={t('trust.remove')}
          onClick={() => form.removeListItem('conditions', index)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}

function Rules(): ReactElement {
  const t = useServiceAccountTexts();
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {t('trust.rules.title')}
      </Text>
      <List size="sm" spacing={2}>
        {RULES.map((rule) => (
          <List.Item key={rule}>{t(`trust.rules.${rule}`)}</List.Item>
        ))}
      </List>
    </div>
  );
}
