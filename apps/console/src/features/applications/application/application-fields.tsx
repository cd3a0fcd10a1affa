import { Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactElement } from 'react';
import type { Schema } from '../../../lib/api/client.js';
import { useApplicationTexts } from '../locales/texts.js';

/** What an admin writes about an application. */
export type ApplicationValues = Required<
  Pick<Schema<'NewApplication'>, 'name' | 'description' | 'owner' | 'contacts'>
>;

/** The fields of an application, for a new one and for an edit. */
export function ApplicationFields({
  form,
  readOnly = false,
}: {
  form: UseFormReturnType<ApplicationValues>;
  readOnly?: boolean;
}): ReactElement {
  const t = useApplicationTexts();
  return (
    <Stack maw="34rem">
      <TextInput
        label={t('form.name')}
        description={t('form.nameHint')}
        required
        readOnly={readOnly}
        key={form.key('name')}
        {...form.getInputProps('name')}
      />
      <Textarea
        label={t('form.description')}
        autosize
        minRows={2}
        readOnly={readOnly}
        key={form.key('description')}
        {...form.getInputProps('description')}
      />
      <TextInput
        label={t('form.owner')}
        description={t('form.ownerHint')}
        readOnly={readOnly}
        key={form.key('owner')}
        {...form.getInputProps('owner')}
      />
      <TagsInput
        label={t('form.contacts')}
        description={t('form.contactsHint')}
        readOnly={readOnly}
        key={form.key('contacts')}
        {...form.getInputProps('contacts')}
      />
    </Stack>
  );
}
