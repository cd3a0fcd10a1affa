import { Group, Select, Stack, Text } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { GRANTS, type GrantName } from '../../../components/grants/grant-type.js';
import { ButtonLink } from '../../../components/links/links.js';
import classes from '../credential-sets.module.css';
import { useCredentialSetTexts } from '../locales/texts.js';

const NAMES: readonly GrantName[] = [
  'client_credentials',
  'authorization_code',
  'jwt-bearer',
  'token-exchange',
  'device_code',
  'oauth1',
];

/** Answers “which credential do I use?” by what somebody’s code wants to do. */
export function WhichCredential({ sets }: { sets: readonly CredentialSet[] }): ReactElement {
  const t = useCredentialSetTexts();
  const [name, setName] = useState<string | null>(null);
  const fitting = sets.filter(
    ({ grant_type: type, status }) => GRANTS[type].name === name && status === 'enabled',
  );
  return (
    <Stack gap="sm" className={classes.card} component="section" aria-label={t('which.title')}>
      <Group align="flex-end">
        <Select
          label={t('which.title')}
          description={t('which.hint')}
          data={NAMES.map((value) => ({ value, label: t(`which.${value}`) }))}
          value={name}
          onChange={setName}
          flex={1}
          maw="34rem"
        />
      </Group>
      <div role="status">
        {name !== null && (
          <Stack gap="xs">
            <Text size="sm">{fitting.length === 0 ? t('which.none') : t('which.wrong')}</Text>
            <Group gap="xs">
              {fitting.map(({ client_id: clientId, name: set }) => (
                <ButtonLink
                  key={clientId}
                  to="/credential-sets/$clientId/code"
                  params={{ clientId }}
                  variant="light"
                  size="sm"
                >
                  {t('which.use', { name: set })}
                </ButtonLink>
              ))}
            </Group>
          </Stack>
        )}
      </div>
    </Stack>
  );
}
