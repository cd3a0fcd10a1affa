import { Badge, Card, Group, Text, Title, Tooltip } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { Fact, FactList } from '../../../components/facts/facts.js';
import { StatusBadge, type Status } from '../../../components/status/status-badge.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import type { Key } from '../queries.js';

/** Milliseconds: from so long before its end on, a key is marked. The server warns as early. */
const SOON = 30 * 86_400_000;

/** A key or a trust, as far as a card shows of both. */
type Credential = Pick<
  Key,
  | 'name'
  | 'status'
  | 'created_at'
  | 'expires_at'
  | 'last_used_at'
  | 'last_used_ip'
  | 'uses'
  | 'safe_to_retire'
>;

/** One key: what it is, and how much it is used. */
export function KeyCard({ item, menu }: { item: Key; menu: ReactNode }): ReactElement {
  const t = useServiceAccountTexts();
  return (
    <CredentialCard credential={item} menu={menu}>
      <Fact name={t('keys.algorithm')}>{item.algorithm}</Fact>
      <Mono name={t('keys.kid')}>{item.kid}</Mono>
      {item.thumbprint !== item.kid && <Mono name={t('keys.thumbprint')}>{item.thumbprint}</Mono>}
    </CredentialCard>
  );
}

/** The card of a key or a trust: its name and state, what is particular to it, and how much it is used. */
export function CredentialCard({
  credential,
  menu,
  children,
}: {
  credential: Credential;
  menu: ReactNode;
  children: ReactNode;
}): ReactElement {
  const t = useServiceAccountTexts();
  const { number } = useFormats();
  const { name, created_at, expires_at, last_used_at, last_used_ip, uses } = credential;
  return (
    <Card withBorder component="article" aria-label={name}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" mb="sm">
        <Group gap="xs">
          <Title order={2} size="h3">
            {name}
          </Title>
          <Marks {...credential} />
        </Group>
        {menu}
      </Group>
      <FactList>
        {children}
        <Fact name={t('keys.lastUsed')}>
          <RelativeTime at={last_used_at} />
          {last_used_ip !== null && ` ${t('keys.lastUsedFrom', { ip: last_used_ip })}`}
        </Fact>
        <Fact name={t('keys.uses')}>{number(uses)}</Fact>
        <Fact name={t('keys.created')}>
          <RelativeTime at={created_at} />
        </Fact>
        <Fact name={t('keys.expires')}>
          <RelativeTime at={expires_at} />
        </Fact>
      </FactList>
    </Card>
  );
}

function Marks({ status, expires_at, safe_to_retire }: Credential): ReactElement {
  const t = useServiceAccountTexts();
  const left = expires_at === null ? Infinity : Date.parse(expires_at) - Date.now();
  const shown: Status = status === 'enabled' && left <= 0 ? 'expired' : status;
  return (
    <>
      <StatusBadge status={shown} />
      {shown === 'enabled' && left <= SOON && <Mark color="var(--console-warn)">{t('keys.soon')}</Mark>}
      {safe_to_retire && (
        <Tooltip label={t('keys.safeWhy')}>
          <span>
            <Mark color="var(--mantine-color-dimmed)">{t('keys.safe')}</Mark>
          </span>
        </Tooltip>
      )}
    </>
  );
}

function Mark({ color, children }: { color: string; children: string }): ReactElement {
  return (
    <Badge variant="outline" tt="none" styles={{ root: { color, borderColor: 'currentColor' } }}>
      {children}
    </Badge>
  );
}

/** An id, in letters of one width. */
export function Mono({ name, children }: { name: string; children: string }): ReactElement {
  return (
    <Fact name={name}>
      <Text span size="sm" ff="monospace">
        {children}
      </Text>
    </Fact>
  );
}
