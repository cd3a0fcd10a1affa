import { Code, Group, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { CopyButton } from '../../../components/copy/copy-button.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { Fact, FactList } from '../../../components/facts/facts.js';
import { useCredentialSetTexts } from '../locales/texts.js';
import { ScopeList } from '../scope-list.js';

/** What a set is: its id, scopes, redirect URIs, how it proves itself, how long its tokens live. */
export function SetFacts({ set }: { set: CredentialSet }): ReactElement {
  const t = useCredentialSetTexts();
  const formats = useFormats();
  const { redirect_uris: redirects, access_token_lifetime: lifetime } = set;
  return (
    <FactList>
      <Fact name={t('card.clientId')}>
        <Id value={set.client_id} of={t('card.clientId')} />
      </Fact>
      {set.client_email !== null && (
        <Fact name={t('facts.email')}>
          <Id value={set.client_email} of={t('facts.email')} />
        </Fact>
      )}
      <Fact name={t('card.scopes')}>
        <ScopeList scope={set.scope} />
      </Fact>
      {redirects.length > 0 && (
        <Fact name={t('card.redirects')}>
          <Stack gap={2}>
            {redirects.map((uri) => (
              <Text key={uri} size="sm" style={{ overflowWrap: 'anywhere' }}>
                {uri}
              </Text>
            ))}
          </Stack>
        </Fact>
      )}
      <Fact name={t('facts.proof')}>
        <Text size="sm">{useProof(set)}</Text>
      </Fact>
      <Fact name={t('card.lifetime')}>
        <Text size="sm">{lifetime === null ? t('card.lifetimeDefault') : formats.duration(lifetime)}</Text>
      </Fact>
    </FactList>
  );
}

function Id({ value, of }: { value: string; of: string }): ReactElement {
  return (
    <Group gap="xs">
      <Code style={{ overflowWrap: 'anywhere' }}>{value}</Code>
      <CopyButton value={value} of={of} />
    </Group>
  );
}

function useProof({ token_endpoint_auth_methods: methods }: CredentialSet): string {
  const t = useCredentialSetTexts();
  return methods.length === 0 ? t('proof.oauth1') : methods.map((each) => t(`proof.${each}`)).join(', ');
}
