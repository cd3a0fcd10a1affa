import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { CodeBlock } from '../../../components/code-block/code-block.js';
import { readToken } from '../../../lib/jwt/read-token.js';
import { kidOf } from '../authentication/use-authentication.js';
import type { GrantFormProps } from '../grant-form.js';
import { assertionClaims } from '../keys/assertion-claims.js';
import { KeyField } from '../keys/key-field.js';
import { readKey } from '../keys/read-key.js';
import { useSigning } from '../keys/use-signing.js';
import { usePlaygroundTexts } from '../locales/texts.js';
import { TargetFields, targetParameters, useTarget } from '../request/target-fields.js';
import { useSending } from '../request/use-sending.js';
import { Workbench } from './workbench.js';

/** A service account with an assertion that is built and signed here (RFC 7523 §2.1). */
export function ServiceAccount({ set, metadata }: GrantFormProps): ReactElement {
  const t = usePlaygroundTexts();
  const [key, setKey] = useState('');
  const [subject, setSubject] = useState('');
  const { assertion, hasFailed, sign, clear } = useSigning();
  const target = useTarget();
  const sending = useSending();
  const pasted = readKey(key);
  const request = {
    endpoint: metadata.token_endpoint,
    clientId: set.client_id,
    authentication: { method: 'grant' } as const,
    parameters: [
      ['grant_type', set.grant_type] as const,
      ['assertion', assertion ?? '$ASSERTION'] as const,
      ...targetParameters(target),
    ],
  };
  const build = (): void => {
    if (typeof pasted === 'string') return;
    const facts = { issuer: set.client_email ?? set.client_id, audience: metadata.token_endpoint };
    const claims = assertionClaims({
      ...facts,
      subject: subject.trim() || null,
      now: Date.now(),
      jti: crypto.randomUUID(),
    });
    sign(pasted, claims, { kid: kidOf(pasted.kid, set) });
  };
  return (
    <Workbench
      request={request}
      isReady={assertion !== undefined}
      sending={sending}
      onSend={() => {
        sending.send(request);
        clear();
      }}
    >
      <KeyField
        value={key}
        onChange={(text) => {
          setKey(text);
          clear();
        }}
      />
      <TextInput
        label={t('assertion.subject')}
        description={t('assertion.subjectHint')}
        value={subject}
        onChange={({ currentTarget }) => {
          setSubject(currentTarget.value);
          clear();
        }}
        autoComplete="off"
      />
      <TargetFields set={set} target={target} />
      <Group>
        <Button variant="default" disabled={typeof pasted === 'string'} onClick={build}>
          {t('assertion.build')}
        </Button>
      </Group>
      {hasFailed && (
        <Alert color="red" role="alert">
          {t('key.fault.unfit')}
        </Alert>
      )}
      {assertion === undefined ? (
        <Text size="sm" c="dimmed">
          {t('assertion.once')}
        </Text>
      ) : (
        <CodeBlock code={toText(assertion)} label={t('assertion.signed')} />
      )}
    </Workbench>
  );
}

/** What was signed, to be read. */
function toText(assertion: string): string {
  const token = readToken(assertion);
  if (token.kind !== 'jwt') return assertion;
  return `${JSON.stringify(token.header)}\n.\n${JSON.stringify(token.claims, null, 2)}`;
}
