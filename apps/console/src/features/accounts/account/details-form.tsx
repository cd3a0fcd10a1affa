import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { ConflictDialog } from '../../../components/dialogs/conflict-dialog.js';
import { FormProblem } from '../../../components/forms/form-problem.js';
import { useEditForm } from '../../../components/forms/use-edit-form.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import { useCan } from '../../../lib/session/session.js';
import { useAccountTexts } from '../locales/texts.js';
import { accountQuery, useEditAccount, type Account } from '../queries.js';

const valuesOf = ({ name, email, email_verified }: Account) => ({ name, email, email_verified });

/** The name and the address of a person, to read and to edit. */
export function DetailsForm({ account }: { account: Account }): ReactElement {
  const t = useAccountTexts();
  const isReader = !useCan('write');
  const form = useForm({ initialValues: valuesOf(account) });
  const { submit, isPending, error, conflict } = useEditForm({
    form,
    thing: account,
    valuesOf,
    toChanges: (values) => values,
    mutation: useEditAccount(),
    query: accountQuery(account.id),
  });
  return (
    <form onSubmit={submit} noValidate>
      <FormProblem error={error} />
      <Stack maw="34rem">
        <TextInput label={t('form.name')} readOnly={isReader} required {...form.getInputProps('name')} />
        <TextInput
          label={t('form.email')}
          description={t('form.emailHint')}
          type="email"
          required
          readOnly={isReader}
          {...form.getInputProps('email')}
        />
        <Checkbox
          label={t('form.verified')}
          disabled={isReader}
          {...form.getInputProps('email_verified', { type: 'checkbox' })}
        />
      </Stack>
      <WriteOnly>
        <Group mt="lg">
          <Button type="submit" loading={isPending}>
            {t('form.save')}
          </Button>
        </Group>
      </WriteOnly>
      <UnsavedChangesGuard isDirty={() => form.isDirty()} />
      {conflict !== undefined && (
        <ConflictDialog
          labels={{ name: t('form.name'), email: t('form.email'), email_verified: t('form.verified') }}
          {...conflict}
        />
      )}
    </form>
  );
}
