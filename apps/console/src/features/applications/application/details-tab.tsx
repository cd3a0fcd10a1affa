import { Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { ConflictDialog } from '../../../components/dialogs/conflict-dialog.js';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import { ApiProblem } from '../../../lib/api/api-problem.js';
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
  const { save, isPending, error, conflict } = useSave(form.setInitialValues, useProblemOnForm(form));
  const labels = { name: t('form.name'), description: t('form.description'), owner: t('form.owner') };
  return (
    <form onSubmit={form.onSubmit((values) => save(application, values))} noValidate>
      <FormProblem error={conflict === undefined ? error : null} />
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
        <ConflictDialog
          labels={{ ...labels, contacts: t('form.contacts') }}
          theirs={valuesOf(conflict.theirs)}
          yours={form.getValues()}
          onReload={() => {
            form.setInitialValues(valuesOf(conflict.theirs));
            form.setValues(valuesOf(conflict.theirs));
            conflict.close();
          }}
          onOverwrite={() => save(conflict.theirs, form.getValues())}
          onClose={conflict.close}
        />
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

/** Saves an edit. Where somebody else was first, reads theirs, so that the person can choose. */
function useSave(onSaved: (values: ApplicationValues) => void, onProblem: (error: Error) => void) {
  const t = useApplicationTexts();
  const queryClient = useQueryClient();
  const [theirs, setTheirs] = useState<Application>();
  const { mutate, isPending, error } = useEditApplication();
  const save = (from: Application, changes: ApplicationValues): void =>
    mutate(
      { from, changes },
      {
        onSuccess: (saved) => {
          setTheirs(undefined);
          onSaved(valuesOf(saved));
          notifications.show({ message: t('form.saved') });
        },
        onError: (fault) => {
          if (!(fault instanceof ApiProblem && fault.is('outdated-version'))) return onProblem(fault);
          const query = { ...applicationQuery(from.id), staleTime: 0 };
          return void queryClient.fetchQuery(query).then(setTheirs, onProblem);
        },
      },
    );
  const close = (): void => setTheirs(undefined);
  return { save, isPending, error, conflict: theirs === undefined ? undefined : { theirs, close } };
}
