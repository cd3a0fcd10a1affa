import { Alert, Button, Chip, Group, Stack, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
import { FormProblem, useProblemOnForm } from '../../../components/forms/form-problem.js';
import { fromKey, toKey, toRequest } from '../../../components/scopes/scope-access.js';
import { useScopeChoices } from '../../../components/scopes/scope-choices.js';
import { ScopeSelect } from '../../../components/scopes/scope-select.js';
import { UnsavedChangesGuard } from '../../../components/unsaved-changes/unsaved-changes-guard.js';
import { useUrlFilters } from '../../../components/url-filters/use-url-filters.js';
import type { Schema } from '../../../lib/api/client.js';
import { dayAfter, endOfDay } from '../../../lib/formats/day.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { useDelegationTexts } from '../locales/texts.js';
import { useMakeDelegation } from '../queries.js';
import { subjectFault } from './subject-fault.js';

type ServiceAccount = Schema<'CredentialSet'>;

interface Values extends Record<string, unknown> {
  readonly subjects: string[];
  readonly scope: string[];
  readonly expires_at: string;
  readonly reason: string;
}

const WISHES = ['subject', 'scope', 'api'] as const;
const DAYS = ['30', '90', '365'] as const;
const USUAL_DAYS = 90;

/** Whom a service account may act for, with which scopes, until when, and why; with what it comes to in one sentence. */
export function DelegationForm({ account }: { account: ServiceAccount }): ReactElement {
  const t = useDelegationTexts();
  const form = useDelegationValues(account);
  const { submit, isPending, isSuccess, error } = useSubmit(account, useProblemOnForm(form));
  return (
    <form onSubmit={form.onSubmit(submit)} noValidate>
      <FormProblem error={error} />
      <Stack maw="40rem">
        <Fields form={form} account={account} />
        <Summary account={account} values={form.values} />
        <Group>
          <Button type="submit" loading={isPending}>
            {t('make.submit')}
          </Button>
        </Group>
      </Stack>
      <UnsavedChangesGuard isDirty={() => form.isDirty() && !isSuccess} />
    </form>
  );
}

function useDelegationValues(account: ServiceAccount): UseFormReturnType<Values> {
  const t = useDelegationTexts();
  const [wishes] = useUrlFilters(WISHES);
  return useForm<Values>({
    initialValues: {
      subjects: wishes.subject === undefined ? [] : [wishes.subject],
      scope: heldOf(account, wishes.scope, wishes.api),
      expires_at: dayAfter(USUAL_DAYS, Date.now()),
      reason: '',
    },
    validate: {
      subjects: (subjects) => {
        if (subjects.length === 0) return t('make.subjectsNeeded');
        const wrong = subjects.find((each) => subjectFault(each) !== null);
        const fault = subjectFault(wrong ?? '@example.com');
        return fault === null ? null : t(`make.${fault}`, { subject: wrong ?? '' });
      },
      scope: (scopes) => (scopes.length === 0 ? t('make.scopesNeeded') : null),
      expires_at: (day) => (day === '' ? t('make.untilNeeded') : null),
      reason: (text) => (text.trim() === '' ? t('make.reasonNeeded') : null),
    },
  });
}

/** Of the scopes that are wished, those that the account has. */
function heldOf({ access }: ServiceAccount, scope: string | undefined, api: string | undefined): string[] {
  const names = new Set(scope?.split(' '));
  return access
    .filter((each) => names.has(each.scope) && (api === undefined || each.audience === api))
    .map(toKey);
}

function useSubmit({ client_id }: ServiceAccount, onError: (error: Error) => void) {
  const t = useDelegationTexts();
  const navigate = useNavigate();
  const { mutate, isPending, isSuccess, error } = useMakeDelegation();
  const submit = ({ subjects, scope, expires_at, reason }: Values): void =>
    mutate(
      {
        client_id,
        subjects,
        ...toRequest(scope.map(fromKey)),
        expires_at: endOfDay(expires_at) ?? '',
        reason,
      },
      {
        onSuccess: ({ state }) => {
          notifications.show({ message: t(state === 'pending' ? 'make.waits' : 'make.done') });
          void navigate({
            to: '/service-accounts/$clientId/delegations',
            params: { clientId: client_id },
            ignoreBlocker: true,
          });
        },
        onError,
      },
    );
  return { submit, isPending, isSuccess, error };
}

function Fields({ form, account }: { form: UseFormReturnType<Values>; account: ServiceAccount }) {
  const t = useDelegationTexts();
  const choices = useHeldScopes(account);
  return (
    <>
      <TagsInput
        label={t('make.subjects')}
        description={t('make.subjectsHint')}
        required
        splitChars={[',', ' ', ';']}
        acceptValueOnBlur
        {...form.getInputProps('subjects')}
      />
      <ScopeSelect
        label={t('make.scopes')}
        description={choices.length === 0 ? t('make.scopesNone') : t('make.scopesHint')}
        required
        choices={choices}
        {...form.getInputProps('scope')}
      />
      <Group align="flex-end" gap="sm">
        <TextInput
          type="date"
          label={t('make.until')}
          description={t('make.untilHint')}
          required
          {...form.getInputProps('expires_at')}
        />
        <Chip.Group>
          <Group gap="xs">
            {DAYS.map((days) => (
              <Chip
                key={days}
                checked={form.values.expires_at === dayAfter(Number(days), Date.now())}
                onChange={() => form.setFieldValue('expires_at', dayAfter(Number(days), Date.now()))}
              >
                {t(`make.days.${days}`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Group>
      <Textarea
        label={t('make.reason')}
        description={t('make.reasonHint')}
        required
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </>
  );
}

/** The scopes that the account has, with what their APIs are called. */
function useHeldScopes({ access }: ServiceAccount) {
  const choices = useScopeChoices();
  return useMemo(() => {
    const held = new Set(access.map(toKey));
    return choices.filter((each) => held.has(toKey(each)));
  }, [choices, access]);
}

function Summary({ account, values }: { account: ServiceAccount; values: Values }): ReactElement | null {
  const t = useDelegationTexts();
  const { date } = useFormats();
  const { subjects, scope, expires_at } = values;
  const until = endOfDay(expires_at);
  if (subjects.length === 0 || scope.length === 0 || until === null) return null;
  return (
    <Alert variant="light" role="note" title={t('make.summary')}>
      <Text size="sm" c="var(--mantine-color-text)">
        {t('make.sentence', {
          account: account.name,
          subjects: subjects.join(', '),
          scopes: scope.map((key) => fromKey(key).scope).join(', '),
          until: date(until),
        })}
      </Text>
      <Text size="sm" c="dimmed">
        {t('make.admins')}
      </Text>
    </Alert>
  );
}
