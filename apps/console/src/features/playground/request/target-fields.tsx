import { MultiSelect, Select, SimpleGrid } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { usePlaygroundTexts } from '../locales/texts.js';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import type { Parameter } from './token-request.js';

/** What is asked for: scopes, and the API that they are for. Empty: not said. */
export interface Target {
  readonly scopes: readonly string[];
  readonly resource: string;
  readonly setScopes: (scopes: string[]) => void;
  readonly setResource: (resource: string) => void;
}

/** What a request for tokens asks for. */
export function useTarget(scopes: readonly string[] = []): Target {
  const [chosen, setScopes] = useState(scopes);
  const [resource, setResource] = useState('');
  return { scopes: chosen, resource, setScopes, setResource };
}

/** The same as parameters (RFC 6749 §3.3, RFC 8707 §2). */
export function targetParameters({
  scopes,
  resource,
}: Pick<Target, 'scopes' | 'resource'>): readonly Parameter[] {
  return [
    ...(scopes.length === 0 ? [] : [['scope', scopes.join(' ')] as const]),
    ...(resource === '' ? [] : [['resource', resource] as const]),
  ];
}

/** Chooses scopes of the credential set, and the API where it has those of several. */
export function TargetFields({ set, target }: { set: CredentialSet; target: Target }): ReactElement {
  const t = usePlaygroundTexts();
  const audiences = [...new Set(set.access.map(({ audience }) => audience))];
  const scopes = set.scope.split(' ').filter((scope) => scope !== '');
  return (
    <SimpleGrid cols={{ base: 1, xs: audiences.length > 1 ? 2 : 1 }} spacing="sm">
      <MultiSelect
        label={t('target.scopes')}
        description={t('target.scopesHint', { scopes: set.default_scope || '–' })}
        data={scopes}
        value={[...target.scopes]}
        onChange={target.setScopes}
        searchable
        clearable
      />
      {audiences.length > 1 && (
        <Select
          label={t('target.api')}
          description={t('target.apiHint')}
          data={audiences}
          value={target.resource === '' ? null : target.resource}
          onChange={(value) => target.setResource(value ?? '')}
          clearable
        />
      )}
    </SimpleGrid>
  );
}
