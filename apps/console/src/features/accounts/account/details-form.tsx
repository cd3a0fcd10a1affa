import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { ConflictDialog } from '../../../components/dialogs/conflict-dialog.js';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { useEdit } from '../../../components/forms/use-edit.js';
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
  const take = (saved: Account): void => {
    form.setInitialValues(valuesOf(saved));
    form.setValues(valuesOf(saved));
  };
  const { save, isPending, error, theirs, forget } = useEdit({
    mutation: useEditAccount(),
    query: accountQuery(account.id),
    onSaved: (saved) => {
      take(saved);
      notifications.show({ message: t('form.saved') });
    },
    onProblem: useProblemOnForm(form),
  });
  return (
    <form onSubmit={form.onSubmit((values) => save(account, values))} noValidate>
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
      {theirs !== undefined && (
        <ConflictDialog
          labels={{ name: t('form.name'), email: t('form.email'), email_verified: t('form.verified') }}
          theirs={valuesOf(theirs)}
          yours={form.getValues()}
          onReload={() => {
            take(theirs);
            forget();
          }}
          onOverwrite={() => save(theirs, form.getValues())}
          onClose={forget}
        />
      )}
    </form>
  );
}
