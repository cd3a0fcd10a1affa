import { Alert, Button, Checkbox, Group, Stack } from '@mantine/core';
import { IconDownload, IconEyeExclamation } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { CodeBlock } from '../../../components/code-block/code-block.js';
import { useComponentTexts } from '../../../components/locales/texts.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import type { KeyFile } from './generate-key.js';

/** Shows a key file this once: to copy, to save, and to confirm that it is stored. */
export function KeyFileReveal({ file, onDone }: { file: KeyFile; onDone: () => void }): ReactElement {
  const t = useServiceAccountTexts();
  const words = useComponentTexts();
  const [isStored, setStored] = useState(false);
  return (
    <Stack>
      <Alert color="orange" variant="outline" icon={<IconEyeExclamation size={20} aria-hidden />} role="note">
        {words('secret.once')}
      </Alert>
      <CodeBlock code={file.text} label={file.name} />
      <Group>
        <Button
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => save(file)}
          data-autofocus
          aria-label={`${words('secret.download')}: ${file.name}`}
        >
          {words('secret.download')}
        </Button>
      </Group>
      <Group justify="space-between">
        <Checkbox
          label={words('secret.stored')}
          checked={isStored}
          onChange={({ currentTarget }) => setStored(currentTarget.checked)}
        />
        <Button disabled={!isStored} onClick={onDone} aria-label={`${words('secret.done')}: ${t('generate.file')}`}>
          {words('secret.done')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The address of the file lives as long as it takes to save it. */
function save({ name, mediaType, text }: KeyFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
