import { ActionIcon, Alert, Button, Group, Input, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId, type ReactElement } from 'react';
import { checkRedirectUri, normalFormOf, slashTwinOf } from '../../../lib/redirect-uri/check-redirect-uri.js';
import { useSetTexts } from '../locales/texts.js';

/** A list of redirect URIs, each on its line, checked while it is typed. */
export interface RedirectUrisFieldProps {
  readonly label: string;
  readonly description: string;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly error?: string | undefined;
  readonly readOnly?: boolean;
}

/** Edits redirect URIs. There is always a line to type in. */
export function RedirectUrisField(props: RedirectUrisFieldProps): ReactElement {
  const t = useSetTexts();
  const { label, description, value, onChange, error, readOnly = false } = props;
  const id = useId();
  const lines = value.length === 0 ? [''] : value;
  return (
    <Stack gap={6} component="fieldset" bd={0} p={0} m={0} aria-describedby={`${id}-hint`}>
      <Input.Label component="legend" p={0}>
        {label}
      </Input.Label>
      <Input.Description id={`${id}-hint`}>{description}</Input.Description>
      {lines.map((uri, index) => (
        <Line
          key={index}
          uri={uri}
          label={t('redirect.nth', { label, number: index + 1 })}
          isFaulty={index === 0 && error !== undefined}
          readOnly={readOnly}
          onChange={(changed) => onChange(lines.map((each, place) => (place === index ? changed : each)))}
          onRemove={
            lines.length === 1 ? undefined : () => onChange(lines.filter((_, place) => place !== index))
          }
        />
      ))}
      {error !== undefined && (
        <Input.Error role="alert" size="sm">
          {error}
        </Input.Error>
      )}
      {!readOnly && (
        <Group>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => onChange([...lines, ''])}
          >
            {t('redirect.add')}
          </Button>
        </Group>
      )}
      <Twins uris={lines} />
    </Stack>
  );
}

interface LineProps {
  readonly uri: string;
  readonly label: string;
  readonly isFaulty: boolean;
  readonly readOnly: boolean;
  readonly onChange: (uri: string) => void;
  readonly onRemove: (() => void) | undefined;
}

function Line({ uri, label, isFaulty, readOnly, onChange, onRemove }: LineProps): ReactElement {
  const t = useSetTexts();
  return (
    <TextInput
      aria-label={label}
      placeholder="https://app.example/callback"
      type="url"
      inputMode="url"
      spellCheck={false}
      autoComplete="off"
      value={uri}
      onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      error={useUriFault(uri) ?? isFaulty}
      readOnly={readOnly}
      rightSection={
        onRemove !== undefined &&
        !readOnly && (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('redirect.remove', { label })}
            onClick={onRemove}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        )
      }
    />
  );
}

/** What is wrong with a URI, in a sentence. Nothing is said of an empty line. */
function useUriFault(uri: string): string | undefined {
  const t = useSetTexts();
  const fault = uri === '' ? undefined : checkRedirectUri(uri);
  return fault && t(`redirect.fault.${fault}`, { form: normalFormOf(uri) });
}

/** Tells that the other spelling of a URI is another one, where people often take them for the same. */
function Twins({ uris }: { uris: readonly string[] }): ReactElement | null {
  const t = useSetTexts();
  const lonely = uris.flatMap((uri) => {
    const twin = slashTwinOf(uri);
    return twin === undefined || uris.includes(twin) || isOrigin(uri) ? [] : [{ uri, twin }];
  });
  const [first] = lonely;
  if (first === undefined) return null;
  return (
    <Alert variant="light" color="gray" p="xs">
      <Text size="sm">{t('redirect.twin', first)}</Text>
    </Alert>
  );
}

const isOrigin = (uri: string): boolean => URL.parse(uri)?.pathname === '/' && !uri.endsWith('/');
