import { Alert, Button, Checkbox, Code, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { CopyButton } from '../copy/copy-button.js';
import { useComponentTexts } from '../locales/texts.js';
import { downloadFile } from './download-file.js';
import { toEnvFile, toJsonFile, toKubernetesSecret, type RevealedValue } from './reveal.js';

/** Values that are shown this one time. */
export interface SecretRevealProps {
  /** What they are for: names the Secret of Kubernetes. */
  readonly title: string;
  /** Keep them in the state of one component, never in a query or in storage. */
  readonly values: readonly RevealedValue[];
  /** The person has stored them: forget them, and take this away. */
  readonly onDone: () => void;
}

/**
 * Shows secrets once, together, to copy and to download. It goes only when the person says that they are stored; then
 * nothing of them is left on the page.
 */
export function SecretReveal({ title, values, onDone }: SecretRevealProps): ReactElement {
  const t = useComponentTexts();
  const [isStored, setStored] = useState(false);
  return (
    <Stack data-reveal>
      <Alert color="orange" icon={<IconAlertTriangle size={20} aria-hidden />}>
        {t('secret.once')}
      </Alert>
      {values.map((each) => (each.kind === 'file' ? null : <Value key={each.name} {...each} />))}
      <Downloads title={title} values={values} />
      <Checkbox
        label={t('secret.stored')}
        checked={isStored}
        onChange={({ currentTarget }) => setStored(currentTarget.checked)}
      />
      <Group>
        <Button disabled={!isStored} onClick={onDone}>
          {t('secret.done')}
        </Button>
      </Group>
    </Stack>
  );
}

function Value({ label, value }: RevealedValue): ReactElement {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Code fz="sm" style={{ overflowWrap: 'anywhere' }}>
          {value}
        </Code>
        <CopyButton value={value} of={label} />
      </Group>
    </div>
  );
}

function Downloads({ title, values }: Pick<SecretRevealProps, 'title' | 'values'>): ReactElement {
  const t = useComponentTexts();
  const files = values
    .filter(({ kind }) => kind === 'file')
    .map(({ name, value }) => ({ name, type: 'application/json', content: value }));
  const named = values.length > files.length ? [toEnvFile(values), toJsonFile(values)] : [];
  return (
    <Group gap="xs">
      {[...files, ...named, toKubernetesSecret(values, title)].map((file) => (
        <Button
          key={file.name}
          variant={files.includes(file) ? 'filled' : 'default'}
          size="sm"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => downloadFile(file)}
          aria-label={`${t('secret.download')}: ${file.name}`}
        >
          {file.name}
        </Button>
      ))}
    </Group>
  );
}
