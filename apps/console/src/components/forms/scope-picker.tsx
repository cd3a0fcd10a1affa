import { Checkbox, Fieldset, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState, type ReactElement } from 'react';
import { useComponentTexts } from '../locales/texts.js';

/** A scope of an API to choose. */
export interface OfferedScope {
  readonly name: string;
  readonly description: string;
  /** The API that defines it, as people call it. */
  readonly api: string;
}

/** Scopes to choose among, and those that are chosen, by name. */
export interface ScopePickerProps {
  readonly label: string;
  readonly offered: readonly OfferedScope[];
  readonly value: readonly string[];
  readonly onChange: (names: string[]) => void;
  readonly readOnly?: boolean;
  readonly error?: string;
}

/** From this many on it takes a search to find one. */
const MANY = 12;

/** Chooses scopes, each with what it allows, under the name of its API. */
export function ScopePicker(props: ScopePickerProps): ReactElement {
  const t = useComponentTexts();
  const [search, setSearch] = useState('');
  const groups = useGroups(props.offered, search);
  return (
    <Fieldset legend={props.label} variant="unstyled">
      <Stack gap="md" mt="xs">
        {props.offered.length > MANY && (
          <TextInput
            type="search"
            aria-label={t('scopes.placeholder')}
            placeholder={t('scopes.placeholder')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={({ currentTarget }) => setSearch(currentTarget.value)}
          />
        )}
        {groups.length === 0 && <Text c="dimmed">{t('scopes.nothing')}</Text>}
        {groups.map(([api, scopes]) => (
          <Scopes key={api} {...props} api={api} scopes={scopes} />
        ))}
        {props.error !== undefined && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {props.error}
          </Text>
        )}
      </Stack>
    </Fieldset>
  );
}

function Scopes({
  api,
  scopes,
  value,
  onChange,
  readOnly,
}: ScopePickerProps & { api: string; scopes: readonly OfferedScope[] }): ReactElement {
  const toggle = (name: string, isChosen: boolean): void =>
    onChange(isChosen ? [...value, name] : value.filter((each) => each !== name));
  return (
    <Stack gap="xs" role="group" aria-label={api}>
      <Text size="sm" fw={600}>
        {api}
      </Text>
      {scopes.map(({ name, description }) => (
        <Checkbox
          key={name}
          label={name}
          description={description}
          checked={value.includes(name)}
          disabled={readOnly}
          onChange={({ currentTarget }) => toggle(name, currentTarget.checked)}
        />
      ))}
    </Stack>
  );
}

/** The scopes that the search finds, by API. */
function useGroups(offered: readonly OfferedScope[], search: string) {
  return useMemo(() => {
    const wanted = search.trim().toLowerCase();
    const found = offered.filter(({ name, description }) =>
      `${name} ${description}`.toLowerCase().includes(wanted),
    );
    const groups = new Map<string, OfferedScope[]>();
    for (const scope of found) groups.set(scope.api, [...(groups.get(scope.api) ?? []), scope]);
    return [...groups];
  }, [offered, search]);
}
