import type { ReactElement } from 'react';
import { AuthenticationFields } from '../authentication/authentication-fields.js';
import { useAuthentication } from '../authentication/use-authentication.js';
import type { GrantFormProps } from '../grant-form.js';
import { TargetFields, targetParameters, useTarget } from '../request/target-fields.js';
import { useSending } from '../request/use-sending.js';
import { Workbench } from './workbench.js';

/** An application that asks for itself (RFC 6749 §4.4). */
export function ClientCredentials({ set, metadata }: GrantFormProps): ReactElement {
  const form = useAuthentication(set, metadata.issuer);
  const target = useTarget();
  const sending = useSending();
  const request = {
    endpoint: metadata.token_endpoint,
    clientId: set.client_id,
    authentication: form.authentication,
    parameters: [['grant_type', set.grant_type] as const, ...targetParameters(target)],
  };
  return (
    <Workbench
      request={request}
      isReady={form.isReady}
      sending={sending}
      onSend={() => {
        sending.send(request);
        form.spend();
      }}
    >
      <AuthenticationFields set={set} form={form} />
      <TargetFields set={set} target={target} />
    </Workbench>
  );
}
