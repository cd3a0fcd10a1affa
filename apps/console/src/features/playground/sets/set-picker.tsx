import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactElement } from 'react';
import { useGrantName } from '../../../components/grants/grant-names.js';
import { usePlaygroundTexts } from '../locales/texts.js';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { useSetChoices, type SetChoice } from './set-queries.js';

const PAUSE = 200;

/** Chooses a credential set by a part of its name or its `client_id`. `chosen`: the one that is, once it is known. */
export function SetPicker({
  clientId,
  chosen,
  onChange,
}: {
  clientId: string | undefined;
  chosen: CredentialSet | undefined;
  onChange: (clientId: string) => void;
}): ReactElement {
  const t = usePlaygroundTexts();
  const grantName = useGrantName();
  const [typed, setTyped] = useState('');
  const chosenLabel = chosen === undefined ? clientId : `${chosen.application_name}: ${chosen.name}`;
  const [search] = useDebouncedValue(typed === chosenLabel ? '' : typed.trim(), PAUSE);
  const { data: choices = [] } = useSetChoices(search);
  const data = choices.map((each) => ({ value: each.clientId, label: labelOf(each) }));
  const isThere = clientId === undefined || data.some(({ value }) => value === clientId);
  const grants = new Map(choices.map((each) => [each.clientId, each.grantType]));
  return (
    <Select
      label={t('set.label')}
      placeholder={t('set.placeholder')}
      nothingFoundMessage={t('set.nothing')}
      data={isThere ? data : [{ value: clientId, label: chosenLabel ?? clientId }, ...data]}
      value={clientId ?? null}
      onChange={(value) => onChange(value ?? '')}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <div>
          {option.label}
          <Text size="sm" c="dimmed">
            {grantName(grants.get(option.value) ?? chosen?.grant_type ?? '')} · {option.value}
          </Text>
        </div>
      )}
      searchable
      clearable
      maw="34rem"
    />
  );
}

const labelOf = ({ applicationName, name }: SetChoice): string => `${applicationName}: ${name}`;
