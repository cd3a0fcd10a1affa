import { Button, Code, Group, Stack, Table, Text, Title, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import type { Credential, CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { StatusBadge } from '../../../components/status/status-badge.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import classes from '../credential-sets.module.css';
import { useCredentialSetTexts } from '../locales/texts.js';
import { CredentialActions } from './credential-actions.js';
import { RotateDialog } from './rotate-dialog.js';
import { TimelineView } from './timeline-view.js';

/** A secret that is to get a successor, or a set that is to get one more. */
type Rotating = { readonly secret: CredentialSet['secrets'][number] | null } | null;

/** The secrets and keys of a set: which work, until when, and which can go. */
export function CredentialsSection({ set }: { set: CredentialSet }): ReactElement {
  const t = useCredentialSetTexts();
  const [rotating, rotate] = useState<Rotating>(null);
  const all: readonly Credential[] = [...set.secrets, ...set.keys];
  const usesSecrets = set.token_endpoint_auth_methods.some((each) => each.startsWith('client_secret'));
  return (
    <Stack gap="md" className={classes.card} component="section" aria-label={t('credential.title')}>
      <Group justify="space-between">
        <Title order={2}>{t('credential.title')}</Title>
        {usesSecrets && set.status !== 'retired' && (
          <WriteOnly>
            <Button
              variant="default"
              size="sm"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => rotate({ secret: null })}
            >
              {t('credential.add')}
            </Button>
          </WriteOnly>
        )}
      </Group>
      {all.length === 0 ? (
        <Text size="sm">
          {t(set.token_endpoint_auth_methods.includes('none') ? 'credential.none' : 'credential.noneYet')}
        </Text>
      ) : (
        <>
          <TimelineView all={all} />
          <CredentialTable set={set} all={all} onRotate={(secret) => rotate({ secret })} />
        </>
      )}
      {rotating !== null && <RotateDialog set={set} old={rotating.secret} onClose={() => rotate(null)} />}
    </Stack>
  );
}

interface CredentialTableProps {
  readonly set: CredentialSet;
  readonly all: readonly Credential[];
  readonly onRotate: (secret: CredentialSet['secrets'][number]) => void;
}

function CredentialTable({ set, all, onRotate }: CredentialTableProps): ReactElement {
  const t = useCredentialSetTexts();
  return (
    <Table.ScrollContainer minWidth={680}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('credential.name')}</Table.Th>
            <Table.Th>{t('credential.status')}</Table.Th>
            <Table.Th>{t('credential.lastUsed')}</Table.Th>
            <Table.Th>{t('credential.uses')}</Table.Th>
            <Table.Th>{t('credential.expires')}</Table.Th>
            <Table.Th ta="end">{t('credential.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {all.map((each) => (
            <CredentialRow key={each.id} set={set} credential={each} onRotate={onRotate} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function CredentialRow({
  set,
  credential,
  onRotate,
}: Omit<CredentialTableProps, 'all'> & { readonly credential: Credential }): ReactElement {
  const t = useCredentialSetTexts();
  const formats = useFormats();
  const { name, status, last_used_at: used, last_used_ip: ip, uses, safe_to_retire: isSafe } = credential;
  const isOver = status === 'enabled' && credential.expires_at !== null && isPast(credential.expires_at);
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {'last4' in credential
            ? t('credential.secret')
            : `${t('credential.key')} · ${credential.algorithm}`}{' '}
          <Code>{'last4' in credential ? `…${credential.last4}` : credential.kid}</Code>
        </Text>
      </Table.Td>
      <Table.Td>
        <Stack gap={4} align="flex-start">
          <StatusBadge status={isOver ? 'expired' : status} />
          {isSafe && <SafeToRetire />}
        </Stack>
      </Table.Td>
      <Table.Td>
        <RelativeTime at={used} />
        {ip !== null && (
          <Text size="xs" c="dimmed">
            {t('credential.from', { ip })}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{formats.number(uses)}</Table.Td>
      <Table.Td>
        <End credential={credential} />
      </Table.Td>
      <Table.Td>
        <CredentialActions set={set} credential={credential} onRotate={onRotate} />
      </Table.Td>
    </Table.Tr>
  );
}

const isPast = (iso: string): boolean => Date.parse(iso) <= Date.now();

function End({ credential }: { credential: Credential }): ReactElement {
  const t = useCredentialSetTexts();
  if (credential.expires_at !== null) return <RelativeTime at={credential.expires_at} />;
  return (
    <Text size="sm">
      {t(credential.expires_after_use_of === null ? 'credential.never' : 'credential.afterUse')}
    </Text>
  );
}

function SafeToRetire(): ReactElement {
  const t = useCredentialSetTexts();
  return (
    <Tooltip label={t('credential.safeWhy')} events={{ hover: true, focus: true, touch: true }}>
      <Text size="sm" c="var(--console-good)" tabIndex={0} data-safe-to-retire>
        {t('credential.safe')}
      </Text>
    </Tooltip>
  );
}
