import { Box, Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { ConflictDialog } from '../../../components/dialogs/conflict-dialog.js';
import { FormProblem } from '../../../components/forms/form-problem.js';
import { useEditForm } from '../../../components/forms/use-edit-form.js';
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
  const { submit, isPending, error, conflict } = useEditForm({
    form,
    thing: account,
    valuesOf,
    toChanges: (values) => values,
    mutation: useSetRoles(),
    query: accountQuery(account.id),
  });
  return (
    <form onSubmit={submit} noValidate>
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
      {conflict !== undefined && <ConflictDialog labels={{ roles: t('form.roles') }} {...conflict} />}
    </form>
  );
}
