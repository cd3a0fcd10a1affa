import { Group, SegmentedControl, Stack, Switch } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { CodeBlock } from '../../../components/code-block/code-block.js';
import { usePlaygroundTexts } from '../locales/texts.js';
import { toCurl, toHttp, withoutSecrets, type TokenRequest } from './token-request.js';

const FORMS = { http: toHttp, curl: toCurl } as const;
type Form = keyof typeof FORMS;

const isForm = (text: string): text is Form => Object.hasOwn(FORMS, text);

/** The exact request, as HTTP or as curl; with variables for what is secret, unless one wants to see it. */
export function RequestView({ request }: { request: TokenRequest }): ReactElement {
  const t = usePlaygroundTexts();
  const [form, setForm] = useState<Form>('http');
  const [isOpen, setOpen] = useState(false);
  const label = t(`request.${form}`);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={t('request.form')}
          data={[
            { value: 'http', label: t('request.http') },
            { value: 'curl', label: t('request.curl') },
          ]}
          value={form}
          onChange={(value) => isForm(value) && setForm(value)}
        />
        <Switch
          size="sm"
          label={t('request.secrets')}
          checked={isOpen}
          onChange={({ currentTarget }) => setOpen(currentTarget.checked)}
        />
      </Group>
      <CodeBlock code={FORMS[form](isOpen ? request : withoutSecrets(request))} label={label} />
    </Stack>
  );
}
