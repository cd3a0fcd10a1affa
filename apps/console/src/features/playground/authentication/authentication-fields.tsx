import { Alert, Button, Group, PasswordInput, Select, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { KeyField } from '../keys/key-field.js';
import { usePlaygroundTexts } from '../locales/texts.js';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import type { AuthenticationForm } from './use-authentication.js';

/** Where one proves to be the client: by a secret, or by a key. */
export function AuthenticationFields({
  set,
  form,
}: {
  set: CredentialSet;
  form: AuthenticationForm;
}): ReactElement {
  const t = usePlaygroundTexts();
  const methods = set.token_endpoint_auth_methods;
  return (
    <Stack gap="sm">
      <Select
        label={t('auth.method')}
        data={methods.map((value) => ({ value, label: t(`auth.methods.${value}`) }))}
        value={form.method}
        onChange={(value) => {
          const method = methods.find((each) => each === value);
          if (method !== undefined) form.setMethod(method);
        }}
        allowDeselect={false}
      />
      <Proof set={set} form={form} />
    </Stack>
  );
}

function Proof({ set, form }: { set: CredentialSet; form: AuthenticationForm }): ReactElement {
  const t = usePlaygroundTexts();
  if (form.method === 'none') return <Text size="sm">{t('auth.public')}</Text>;
  if (form.method === 'private_key_jwt') return <KeyProof form={form} />;
  const hints = set.secrets.filter(({ status }) => status === 'enabled').map(({ last4 }) => `…${last4}`);
  return (
    <PasswordInput
      label={t('auth.secret')}
      description={
        hints.length === 0 ? t('auth.noSecret') : t('auth.secretHint', { hints: hints.join(', ') })
      }
      value={form.secret}
      onChange={({ currentTarget }) => form.setSecret(currentTarget.value)}
      autoComplete="off"
      visibilityToggleButtonProps={{ 'aria-label': t('auth.show') }}
    />
  );
}

function KeyProof({ form }: { form: AuthenticationForm }): ReactElement {
  const t = usePlaygroundTexts();
  return (
    <Stack gap="sm">
      <KeyField value={form.key} onChange={form.setKey} />
      <Group>
        <Button variant="default" disabled={form.sign === undefined} onClick={form.sign}>
          {t('key.sign')}
        </Button>
        {form.assertion !== undefined && <Text size="sm">{t('key.signed')}</Text>}
      </Group>
      {form.hasFailed && (
        <Alert color="red" role="alert">
          {t('key.fault.unfit')}
        </Alert>
      )}
    </Stack>
  );
}
