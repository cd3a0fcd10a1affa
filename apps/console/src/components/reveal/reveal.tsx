import { Alert, Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react';
import { useState, type ReactElement, type ReactNode } from 'react';
import { CopyButton } from '../copy/copy-button.js';
import { downloadFile } from './download-file.js';
import type { RevealedFile } from './revealed-file.js';
import { FILE_FORMS, keyFilesOf } from './file-forms.js';
import type { HandedOut, IssuedBy } from './handed-out.js';
import { useRevealTexts } from './locales/texts.js';
import classes from './reveal.module.css';

/** Credentials to show once. */
export interface RevealProps {
  readonly all: readonly HandedOut[];
  readonly by: IssuedBy;
  /** What one may do with them now: a first request. */
  readonly next?: ReactNode;
  readonly done: string;
  /** Called once the person says that everything is stored; whoever calls forgets it then. */
  readonly onDone: () => void;
}

/** Shows credentials once, all together: to copy, to download, and to confirm that they are stored. */
export function Reveal({ all, by, next, done, onDone }: RevealProps): ReactElement {
  const t = useRevealTexts();
  const [isStored, setStored] = useState(false);
  return (
    <Stack>
      <Alert
        color="yellow"
        icon={<IconAlertTriangle size={20} aria-hidden />}
        title={t('once')}
        styles={{ title: { color: 'var(--console-warn)' } }}
      >
        {t('onceWhy')}
      </Alert>
      {all.map((each) => (
        <RevealedSet key={each.clientId} {...each} />
      ))}
      <Downloads all={all} by={by} />
      {next}
      <Checkbox
        label={t('stored')}
        checked={isStored}
        onChange={({ currentTarget }) => setStored(currentTarget.checked)}
      />
      <Group>
        <Button disabled={!isStored} onClick={onDone}>
          {done}
        </Button>
      </Group>
    </Stack>
  );
}

function RevealedSet(handedOut: HandedOut): ReactElement {
  const t = useRevealTexts();
  const { name, clientId, secret, consumer, privateKey, keyFile } = handedOut;
  return (
    <Stack gap="sm" className={classes.set} component="section" aria-label={name}>
      <Title order={3}>{name}</Title>
      <Value label={t('clientId')} value={clientId} />
      {secret !== undefined && <Value label={t('secret')} value={secret} />}
      {consumer !== undefined && <Value label={t('consumerKey')} value={consumer.key} />}
      {consumer !== undefined && <Value label={t('consumerSecret')} value={consumer.secret} />}
      {privateKey !== undefined && <Value label={t('keyId')} value={privateKey.keyId} />}
      {keyFilesOf(handedOut).map((file) => (
        <KeyFile key={file.name} file={file} isGoogles={keyFile !== undefined} />
      ))}
    </Stack>
  );
}

function Value({ label, value }: { label: string; value: string }): ReactElement {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <div className={classes.value}>
        <code className={classes.text}>{value}</code>
        <CopyButton value={value} of={label} />
      </div>
    </div>
  );
}

function KeyFile({ file, isGoogles }: { file: RevealedFile; isGoogles: boolean }): ReactElement {
  const t = useRevealTexts();
  const label = isGoogles ? t('keyFile') : t('privateKey');
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Group gap="xs" mt={4}>
        <DownloadButton label={file.name} onClick={() => downloadFile(file)} />
        <CopyButton value={file.content} of={label} size="sm" />
      </Group>
    </div>
  );
}

function Downloads({ all, by }: Pick<RevealProps, 'all' | 'by'>): ReactElement {
  const t = useRevealTexts();
  return (
    <Group gap="xs" role="group" aria-label={t('downloadAll')}>
      <Text size="sm">{t('downloadAll')}</Text>
      {FILE_FORMS.map(({ id, write }) => (
        <DownloadButton key={id} label={t(`form.${id}`)} onClick={() => downloadFile(write(all, by))} />
      ))}
    </Group>
  );
}

function DownloadButton({ label, onClick }: { label: string; onClick: () => void }): ReactElement {
  return (
    <Button
      variant="default"
      size="sm"
      leftSection={<IconDownload size={16} aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}
