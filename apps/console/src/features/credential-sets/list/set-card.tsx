import { Badge, Code, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Credential, CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { GRANTS } from '../../../components/grants/grant-type.js';
import { useGrantTexts } from '../../../components/grants/locales/texts.js';
import { AnchorLink, ButtonLink } from '../../../components/links/links.js';
import { StatusBadge } from '../../../components/status/status-badge.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { SetActions } from '../acts/set-actions.js';
import classes from '../credential-sets.module.css';
import { Fact, FactList } from '../../../components/facts/facts.js';
import { useCredentialSetTexts } from '../locales/texts.js';
import { SetFacts } from '../set/set-facts.js';

const MOST = 3;

/** One credential set at a glance: what it is for, what it has, and whether it is in use. */
export function SetCard({ set }: { set: CredentialSet }): ReactElement {
  const t = useCredentialSetTexts();
  const grant = useGrantTexts();
  const { name } = GRANTS[set.grant_type];
  const params = { clientId: set.client_id };
  return (
    <article className={classes.card} data-status={set.status} aria-label={set.name}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start">
          <div>
            <Group gap="xs">
              <Title order={2}>
                <AnchorLink to="/credential-sets/$clientId" params={params} inherit>
                  {set.name}
                </AnchorLink>
              </Title>
              <StatusBadge status={set.status} />
              <Warnings count={set.warnings.length} />
            </Group>
            <Text size="sm" c="dimmed">
              {grant(`grant.${name}.title`)} · <Code>{name}</Code>
            </Text>
          </div>
          <Group gap="xs">
            <ButtonLink to="/credential-sets/$clientId/code" params={params} variant="default" size="sm">
              {t('card.code')}
            </ButtonLink>
            <SetActions set={set} />
          </Group>
        </Group>
        <SetFacts set={set} />
        <FactList>
          <Fact name={t('card.credentials')}>
            <Credentials set={set} />
          </Fact>
        </FactList>
      </Stack>
    </article>
  );
}

function Warnings({ count }: { count: number }): ReactElement | null {
  const t = useCredentialSetTexts();
  if (count === 0) return null;
  return (
    <Badge
      variant="outline"
      tt="none"
      leftSection={<IconAlertTriangle size={12} aria-hidden />}
      styles={{ root: { color: 'var(--console-warn)', borderColor: 'currentColor' } }}
    >
      {t('card.warnings', { count })}
    </Badge>
  );
}

/** The secrets and keys that work, each with its uses. */
function Credentials({ set }: { set: CredentialSet }): ReactElement {
  const t = useCredentialSetTexts();
  const live = [...set.secrets, ...set.keys].filter(({ status }) => status !== 'retired');
  if (live.length === 0) return <Text size="sm">{useNothing(set)}</Text>;
  return (
    <Stack gap={4}>
      {live.slice(0, MOST).map((each) => (
        <CredentialLine key={each.id} credential={each} />
      ))}
      {live.length > MOST && <Text size="sm">{t('card.more', { count: live.length - MOST })}</Text>}
    </Stack>
  );
}

function useNothing(set: CredentialSet): string {
  const t = useCredentialSetTexts();
  if (set.token_endpoint_auth_methods.includes('none')) return t('card.none');
  return set.jwks_uri === null ? t('card.noneYet') : t('card.keysAt', { address: set.jwks_uri });
}

function CredentialLine({ credential }: { credential: Credential }): ReactElement {
  const t = useCredentialSetTexts();
  const formats = useFormats();
  const { name, status, uses, last_used_at: used } = credential;
  return (
    <Group gap="xs">
      <Text size="sm" fw={600}>
        {name}
      </Text>
      <Code>{'last4' in credential ? `…${credential.last4}` : credential.kid.slice(0, 12)}</Code>
      {status !== 'enabled' && <StatusBadge status={status} />}
      <Text size="sm" c="dimmed">
        {used === null ? (
          t('card.unused')
        ) : (
          <>
            {formats.number(uses)}&times;, {t('card.used')} <RelativeTime at={used} />
          </>
        )}
      </Text>
    </Group>
  );
}
