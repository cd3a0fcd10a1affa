import { Button, Fieldset, Group, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { ApiProblem } from '../../../lib/api/api-problem.js';
import { api, dataOf, type Schema } from '../../../lib/api/client.js';
import { ErrorState } from '../../states/error-state.js';
import { useSetTexts } from '../locales/texts.js';
import { allApis } from './apis.js';
import type { ScopeChoice } from './scope-choice.js';

/**
 * Registers an API on the way, where its scopes are wanted: whoever is new here has none yet. It is no form of its own,
 * since it stands inside one. The new scopes are handed on as chosen.
 */
export function NewApiFields({
  isNeeded,
  onMade,
}: {
  /** Whether nothing else will do while there is no API: then it stands open. */
  isNeeded: boolean;
  onMade: (choices: readonly ScopeChoice[]) => void;
}): ReactElement | null {
  const t = useSetTexts();
  const { data: apis } = useQuery(allApis);
  const [isOpen, setOpen] = useState<boolean>();
  if (apis === undefined) return null;
  if (isOpen ?? (isNeeded && apis.every(({ built_in: isOurs }) => isOurs))) {
    return <Fields onMade={onMade} onClose={() => setOpen(false)} />;
  }
  return (
    <Group>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('newApi.open')}
      </Button>
    </Group>
  );
}

interface FieldsProps {
  readonly onMade: (choices: readonly ScopeChoice[]) => void;
  readonly onClose: () => void;
}

function Fields({ onMade, onClose }: FieldsProps): ReactElement {
  const t = useSetTexts();
  const [identifier, setIdentifier] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const { mutate, isPending, error } = useCreateApi(({ identifier: made, scopes: all }) => {
    onMade(all.map(({ name }) => ({ api: made, scope: name })));
    onClose();
  });
  const fields = error instanceof ApiProblem ? error.fields : {};
  const isUnexplained = error !== null && Object.keys(fields).length === 0;
  return (
    <Fieldset legend={t('newApi.title')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('newApi.why')}
        </Text>
        <TextInput
          label={t('newApi.identifier')}
          description={t('newApi.identifierHint')}
          placeholder="https://api.example.com"
          value={identifier}
          onChange={({ currentTarget }) => setIdentifier(currentTarget.value.trim())}
          error={fields['identifier'] ?? fields['name']}
        />
        <TagsInput
          label={t('newApi.scopes')}
          description={t('newApi.scopesHint')}
          placeholder="invoices:read"
          value={scopes}
          onChange={setScopes}
          splitChars={[',', ' ']}
          error={fields['scopes']}
          acceptValueOnBlur
        />
        {isUnexplained && <ErrorState error={error} />}
        <Group gap="xs">
          <Button
            variant="light"
            size="sm"
            loading={isPending}
            disabled={identifier === '' || scopes.length === 0}
            onClick={() => mutate({ identifier, scopes })}
          >
            {t('newApi.submit')}
          </Button>
          <Button variant="subtle" size="sm" onClick={onClose}>
            {t('newApi.cancel')}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

function useCreateApi(onSuccess: (made: Schema<'Api'>) => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ identifier, scopes }: { identifier: string; scopes: readonly string[] }) => {
      const described = scopes.map((name) => ({ name, description: name }));
      return dataOf(
        api.POST('/api/v1/apis', { body: { identifier, name: nameOf(identifier), scopes: described } }),
      );
    },
    onSuccess: async (made) => {
      await queryClient.invalidateQueries({ queryKey: ['apis'] });
      onSuccess(made);
    },
  });
}

/** What an API is called until somebody says better: its address without the scheme. */
const nameOf = (identifier: string): string =>
  identifier.replace(/^[a-z]+:(?:\/\/)?/i, '').slice(0, 120) || identifier;
