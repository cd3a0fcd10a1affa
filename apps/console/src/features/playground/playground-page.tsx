import { Alert, Anchor, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconFlask, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType, ReactElement } from 'react';
import { useGrantName } from '../../components/grants/grant-names.js';
import { ButtonLink } from '../../components/links/links.js';
import { PageHeader } from '../../components/page-header/page-header.js';
import { EmptyState } from '../../components/states/empty-state.js';
import { ErrorState } from '../../components/states/error-state.js';
import { useUrlFilters } from '../../components/url-filters/use-url-filters.js';
import { serverMetadata } from '../../lib/server/metadata.js';
import { CodeFlow } from './code-flow/code-flow.js';
import type { GrantFormProps } from './grant-form.js';
import { usePlaygroundTexts } from './locales/texts.js';
import { SetPicker } from './sets/set-picker.js';
import type { CredentialSet } from '../../components/credential-sets/credential-set.js';
import { setQuery } from './sets/set-query.js';
import { ClientCredentials } from './two-legs/client-credentials.js';
import { ServiceAccount } from './two-legs/service-account.js';
import { TokenExchange } from './two-legs/token-exchange.js';

const FILTERS = ['client_id'] as const;

/** The grants that can be tried here, each with its form and what defines it. */
const FORMS: Partial<
  Record<CredentialSet['grant_type'], { readonly Form: ComponentType<GrantFormProps>; readonly spec: string }>
> = {
  client_credentials: { Form: ClientCredentials, spec: 'rfc6749#section-4.4' },
  authorization_code: { Form: CodeFlow, spec: 'rfc6749#section-4.1' },
  'urn:ietf:params:oauth:grant-type:jwt-bearer': { Form: ServiceAccount, spec: 'rfc7523#section-2.1' },
  'urn:ietf:params:oauth:grant-type:token-exchange': { Form: TokenExchange, spec: 'rfc8693#section-2.1' },
};

/** Tries a credential set for real: the exact request, the raw answer, the token taken apart. Nothing is stored. */
export function PlaygroundPage(): ReactElement {
  const t = usePlaygroundTexts();
  const [{ client_id: clientId }, filter] = useUrlFilters(FILTERS);
  const set = useQuery({ ...setQuery(clientId ?? ''), enabled: clientId !== undefined });
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <Stack gap="lg">
        <div>
          <SetPicker
            key={clientId === undefined ? 'none' : (set.data?.client_id ?? 'waiting')}
            clientId={clientId}
            chosen={clientId === undefined ? undefined : set.data}
            onChange={(chosen) => filter({ client_id: chosen })}
          />
          <Group gap="xs" mt="xs" wrap="nowrap" align="flex-start">
            <IconLock size={16} aria-hidden style={{ flexShrink: 0, marginTop: 3 }} />
            <Text size="sm" c="dimmed">
              {t('private')}
            </Text>
          </Group>
        </div>
        {clientId === undefined && <Nothing />}
        {clientId !== undefined && set.error !== null && (
          <ErrorState error={set.error} onRetry={() => void set.refetch()} />
        )}
        {clientId !== undefined && set.data !== undefined && <Trial key={clientId} set={set.data} />}
        {clientId !== undefined && set.isPending && <Skeleton height={320} />}
      </Stack>
    </>
  );
}

function Nothing(): ReactElement {
  const t = usePlaygroundTexts();
  return (
    <EmptyState
      icon={IconFlask}
      title={t('empty.title')}
      description={t('empty.description')}
      action={
        <ButtonLink to="/applications" variant="default">
          {t('empty.action')}
        </ButtonLink>
      }
    />
  );
}

function Trial({ set }: { set: CredentialSet }): ReactElement {
  const t = usePlaygroundTexts();
  const grantName = useGrantName();
  const { data: metadata, error, refetch } = useQuery(serverMetadata);
  const entry = FORMS[set.grant_type];
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (entry === undefined) return <Alert color="gray">{t(`notHere.${grantsWithout(set)}`)}</Alert>;
  if (metadata === undefined) return <Skeleton height={320} />;
  return (
    <Stack>
      {set.status !== 'enabled' && <Alert color="orange">{t('set.off')}</Alert>}
      <Text>
        {t('grant', { grant: grantName(set.grant_type) })}{' '}
        <Anchor
          href={`https://www.rfc-editor.org/rfc/${entry.spec}`}
          target="_blank"
          rel="noreferrer"
          underline="always"
        >
          {t('spec')}
        </Anchor>
      </Text>
      <entry.Form set={set} metadata={metadata} />
    </Stack>
  );
}

const grantsWithout = ({ grant_type: type }: CredentialSet): 'oauth1' | 'device' =>
  type === 'urn:legate:grant-type:oauth1' ? 'oauth1' : 'device';
