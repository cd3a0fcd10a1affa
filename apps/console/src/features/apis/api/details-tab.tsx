import { Button, Group, Stack } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { ConfirmDialog } from '../../../components/dialogs/confirm-dialog.js';
import { ConflictDialog } from '../../../components/dialogs/conflict-dialog.js';
import { Fact, FactList } from '../../../components/facts/facts.js';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { useEditForm, type Conflict } from '../../../components/forms/use-edit-form.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import { ApiProblem } from '../../../lib/api/api-problem.js';
import { useCan } from '../../../lib/session/session.js';
import { useApiTexts } from '../locales/texts.js';
import { fromPathName } from '../path-name.js';
import { apiQuery, impactQuery, useEditApi, type Api } from '../queries.js';
import { ApiFields } from './api-fields.js';
import { toWire, valuesOf, type ApiValues } from './api-values.js';
import { RemoveApi } from './remove-api.js';
import { useApiForm } from './use-api-form.js';

/** The scopes and settings of an API, to read and to edit. */
export function DetailsTab(): ReactElement {
  const { api } = useParams({ from: '/shell/apis/$api' });
  const { data } = useSuspenseQuery(apiQuery(fromPathName(api)));
  return <Details api={data} />;
}

function Details({ api }: { api: Api }): ReactElement {
  const t = useApiTexts();
  const isReader = !useCan('write') || api.built_in;
  const form = useApiForm(valuesOf(api));
  const [isAsked, ask] = useState(false);
  const onField = useProblemOnForm(form);
  const { submit, saveWith, isPending, error, conflict } = useEditForm({
    form,
    thing: api,
    valuesOf,
    toChanges: toWire,
    mutation: useEditApi(),
    query: apiQuery(api.identifier),
    onSaved: () => ask(false),
    onProblem: (fault) => (isInUse(fault) ? ask(true) : onField(fault)),
  });
  return (
    <>
      <form onSubmit={submit} noValidate>
        <FormProblem error={isInUse(error) ? null : error} />
        <Stack maw="40rem">
          <ApiFields form={form} isReader={isReader} />
          {!isReader && (
            <Group justify="space-between">
              <Button type="submit" loading={isPending}>
                {t('form.save')}
              </Button>
              <RemoveApi api={api} />
            </Group>
          )}
        </Stack>
        <UnsavedChangesGuard isDirty={() => form.isDirty()} />
      </form>
      {isAsked && (
        <InUseDialog
          api={api}
          kept={form.getValues().scopes.map(({ name }) => name.trim())}
          error={isInUse(error) ? null : error}
          isPending={isPending}
          onConfirm={() => saveWith({ remove_from_sets: true })}
          onClose={() => ask(false)}
        />
      )}
      {conflict !== undefined && <ApiConflict {...conflict} />}
    </>
  );
}

/** Credential sets hold scopes that were about to go. */
const isInUse = (error: Error | null): boolean => error instanceof ApiProblem && error.is('in-use');

interface InUseDialogProps {
  readonly api: Api;
  /** The names of the scopes that stay. */
  readonly kept: readonly string[];
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks whether the sets may lose the scopes, and tells how many there are for each. */
function InUseDialog({ api, kept, ...rest }: InUseDialogProps): ReactElement {
  const t = useApiTexts();
  const { data } = useQuery(impactQuery(api.identifier));
  const gone = data?.scopes.filter(({ name }) => !kept.includes(name));
  return (
    <ConfirmDialog
      isOpen
      title={t('inUse.title')}
      description={t('inUse.why')}
      impact={
        <FactList>
          {gone?.map(({ name, credential_sets: count }) => (
            <Fact key={name} name={name}>
              {t('inUse.sets', { count })}
            </Fact>
          ))}
        </FactList>
      }
      confirm={t('inUse.confirm')}
      isDangerous
      {...rest}
    />
  );
}

function ApiConflict({ theirs, yours, ...acts }: Conflict<ApiValues>): ReactElement {
  const t = useApiTexts();
  const labels = { name: t('form.name'), scopes: t('form.scopes'), token_format: t('form.token') };
  return <ConflictDialog labels={labels} theirs={shown(theirs)} yours={shown(yours)} {...acts} />;
}

const shown = ({ name, scopes, token_format }: ApiValues) => ({
  name,
  token_format,
  scopes: scopes.map((scope) => `${scope.name} (${scope.description})`),
});
