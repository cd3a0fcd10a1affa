import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ConflictDialog } from '../../../components/dialogs/conflict-dialog.js';
import { FormProblem } from '../../../components/forms/form-problem.js';
import { useEditForm } from '../../../components/forms/use-edit-form.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import { useCan } from '../../../lib/session/session.js';
import { useApplicationTexts } from '../locales/texts.js';
import { applicationQuery, useEditApplication, type Application } from '../queries.js';
import { DeleteApplication } from './delete-application.js';
import { ApplicationFields, type ApplicationValues } from './application-fields.js';

/** What an admin wrote about the application, to read and to edit. */
export function DetailsTab(): ReactElement {
  const { applicationId } = useParams({ from: '/shell/applications/$applicationId' });
  const { data } = useSuspenseQuery(applicationQuery(applicationId));
  return (
    <>
      <Details application={data} />
      <WriteOnly>
        <DeleteApplication application={data} />
      </WriteOnly>
    </>
  );
}

function Details({ application }: { application: Application }): ReactElement {
  const t = useApplicationTexts();
  const isReader = !useCan('write');
  const form = useForm<ApplicationValues>({ mode: 'uncontrolled', initialValues: valuesOf(application) });
  const { submit, isPending, error, conflict } = useEditForm({
    form,
    thing: application,
    valuesOf,
    toChanges: (values) => values,
    mutation: useEditApplication(),
    query: applicationQuery(application.id),
  });
  const labels = { name: t('form.name'), description: t('form.description'), owner: t('form.owner') };
  return (
    <form onSubmit={submit} noValidate>
      <FormProblem error={error} />
      <ApplicationFields form={form} readOnly={isReader} />
      <WriteOnly>
        <Group mt="lg">
          <Button type="submit" loading={isPending}>
            {t('form.save')}
          </Button>
        </Group>
      </WriteOnly>
      <UnsavedChangesGuard isDirty={() => form.isDirty()} />
      {conflict !== undefined && (
        <ConflictDialog labels={{ ...labels, contacts: t('form.contacts') }} {...conflict} />
      )}
    </form>
  );
}

const valuesOf = ({ name, description, owner, contacts }: Application): ApplicationValues => ({
  name,
  description,
  owner,
  contacts: [...contacts],
});
