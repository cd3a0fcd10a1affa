import type { ReactElement } from 'react';
import type { GrantFormProps } from '../grant-form.js';
import { TargetFields, targetParameters, useTarget } from '../request/target-fields.js';
import { useSending } from '../request/use-sending.js';
import { AssertionFields } from './assertion-fields.js';
import { useAssertionForm } from './use-assertion-form.js';
import { Workbench } from './workbench.js';

/** A service account with an assertion that is built and signed here (RFC 7523 §2.1). */
export function ServiceAccount({ set, metadata }: GrantFormProps): ReactElement {
  const form = useAssertionForm(set, metadata);
  const target = useTarget();
  const sending = useSending();
  const request = {
    endpoint: metadata.token_endpoint,
    clientId: set.client_id,
    authentication: { method: 'grant' } as const,
    parameters: [
      ['grant_type', set.grant_type] as const,
      ['assertion', form.assertion ?? '$ASSERTION'] as const,
      ...targetParameters(target),
    ],
  };
  return (
    <Workbench
      request={request}
      isReady={form.assertion !== undefined}
      sending={sending}
      onSend={() => {
        sending.send(request);
        form.spend();
      }}
    >
      <AssertionFields form={form}>
        <TargetFields set={set} target={target} />
      </AssertionFields>
    </Workbench>
  );
}
