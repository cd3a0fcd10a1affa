import { Textarea, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { AuthenticationFields } from '../authentication/authentication-fields.js';
import { useAuthentication } from '../authentication/use-authentication.js';
import type { GrantFormProps } from '../grant-form.js';
import { usePlaygroundTexts } from '../locales/texts.js';
import { TargetFields, targetParameters, useTarget } from '../request/target-fields.js';
import { useSending } from '../request/use-sending.js';
import { Workbench } from './workbench.js';

/** The one type of token that is taken (RFC 8693 §3). */
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';

/** A person’s access token exchanged for one that opens less (RFC 8693 §2.1). */
export function TokenExchange({ set, metadata }: GrantFormProps): ReactElement {
  const t = usePlaygroundTexts();
  const form = useAuthentication(set, metadata.issuer);
  const target = useTarget();
  const sending = useSending();
  const [subjectToken, setSubjectToken] = useState('');
  const [audience] = new Set(set.access.map((each) => each.audience));
  const resource = target.resource || (audience ?? '');
  const request = {
    endpoint: metadata.token_endpoint,
    clientId: set.client_id,
    authentication: form.authentication,
    parameters: [
      ['grant_type', set.grant_type] as const,
      ['subject_token', subjectToken.trim()] as const,
      ['subject_token_type', ACCESS_TOKEN] as const,
      ...targetParameters({ scopes: target.scopes, resource }),
    ],
  };
  return (
    <Workbench
      request={request}
      isReady={form.isReady && subjectToken.trim() !== ''}
      sending={sending}
      onSend={() => {
        sending.send(request);
        form.spend();
      }}
    >
      <AuthenticationFields set={set} form={form} />
      <Textarea
        label={t('exchange.token')}
        description={t('exchange.tokenHint')}
        value={subjectToken}
        onChange={({ currentTarget }) => setSubjectToken(currentTarget.value)}
        autosize
        minRows={3}
        maxRows={6}
        spellCheck={false}
        autoComplete="off"
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
      <TextInput label={t('exchange.api')} value={resource} readOnly />
      <TargetFields set={set} target={target} />
    </Workbench>
  );
}
