import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { CodeBlock } from '../../../components/code-block/code-block.js';
import { readToken } from '../../../lib/jwt/read-token.js';
import { KeyField } from '../keys/key-field.js';
import { usePlaygroundTexts } from '../locales/texts.js';
import type { AssertionForm } from './use-assertion-form.js';

/** Key and subject of an assertion, what else is asked for, and what was signed. */
export function AssertionFields({
  form,
  children,
}: {
  form: AssertionForm;
  children: ReactNode;
}): ReactElement {
  const t = usePlaygroundTexts();
  return (
    <>
      <KeyField value={form.key} onChange={form.setKey} />
      <TextInput
        label={t('assertion.subject')}
        description={t('assertion.subjectHint')}
        value={form.subject}
        onChange={({ currentTarget }) => form.setSubject(currentTarget.value)}
        autoComplete="off"
      />
      {children}
      <Group>
        <Button variant="default" disabled={form.build === undefined} onClick={form.build}>
          {t('assertion.build')}
        </Button>
      </Group>
      {form.hasFailed && (
        <Alert color="red" role="alert">
          {t('key.fault.unfit')}
        </Alert>
      )}
      {form.assertion === undefined ? (
        <Text size="sm" c="dimmed">
          {t('assertion.once')}
        </Text>
      ) : (
        <CodeBlock code={toText(form.assertion)} label={t('assertion.signed')} />
      )}
    </>
  );
}

/** What was signed, to be read. */
function toText(assertion: string): string {
  const token = readToken(assertion);
  if (token.kind !== 'jwt') return assertion;
  return `${JSON.stringify(token.header)}\n.\n${JSON.stringify(token.claims, null, 2)}`;
}
