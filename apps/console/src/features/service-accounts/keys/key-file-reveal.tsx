import { Alert, Button, Checkbox, Group, Stack } from '@mantine/core';
import { IconDownload, IconEyeExclamation } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { CodeBlock } from '../../../components/code-block/code-block.js';
import { useComponentTexts } from '../../../components/locales/texts.js';
import { downloadFile } from '../../../components/reveal/download-file.js';
import type { RevealedFile } from '../../../components/reveal/revealed-file.js';
import { useServiceAccountTexts } from '../locales/texts.js';

/** Shows a key file this once: to copy, to save, and to confirm that it is stored. */
export function KeyFileReveal({ file, onDone }: { file: RevealedFile; onDone: () => void }): ReactElement {
  const t = useServiceAccountTexts();
  const words = useComponentTexts();
  const [isStored, setStored] = useState(false);
  return (
    <Stack>
      <Alert color="orange" variant="outline" icon={<IconEyeExclamation size={20} aria-hidden />} role="note">
        {words('secret.once')}
      </Alert>
      <CodeBlock code={file.content} label={file.name} />
      <Group>
        <Button
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => downloadFile(file)}
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
        <Button
          disabled={!isStored}
          onClick={onDone}
          aria-label={`${words('secret.done')}: ${t('generate.file')}`}
        >
          {words('secret.done')}
        </Button>
      </Group>
    </Stack>
  );
}
