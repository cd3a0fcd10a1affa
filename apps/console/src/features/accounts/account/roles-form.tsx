import { Box, Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { ReactElement } from 'react';
import { ConflictDialog } from '../../../components/dialogs/conflict-dialog.js';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { useEdit } from '../../../components/forms/use-edit.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { useCan } from '../../../lib/session/session.js';
import { useAccountTexts } from '../locales/texts.js';
import { accountQuery, useSetRoles, type Account } from '../queries.js';
import { RoleFields } from './role-fields.js';

const valuesOf = ({ roles }: Account) => ({ roles: [...roles] });

/** What a person may do here. It is in force at once. */
export function RolesForm({ account }: { account: Account }): ReactElement {
  const t = useAccountTexts();
  const isReader = !useCan('write');
  const form = useForm({ initialValues: valuesOf(account) });
  const take = (saved: Account): void => {
    form.setInitialValues(valuesOf(saved));
    form.setValues(valuesOf(saved));
  };
  const { save, isPending, error, theirs, forget } = useEdit({
    mutation: useSetRoles(),
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
      <Box maw="34rem">
        <RoleFields isReader={isReader} {...form.getInputProps('roles')} />
      </Box>
      <WriteOnly>
        <Group mt="lg">
          <Button type="submit" variant="default" loading={isPending}>
            {t('form.saveRoles')}
          </Button>
        </Group>
      </WriteOnly>
      {theirs !== undefined && (
        <ConflictDialog
          labels={{ roles: t('form.roles') }}
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
