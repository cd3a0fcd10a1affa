import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { useUrlFilters } from '../../../components/url-filters/use-url-filters.js';
import { ActMenu } from '../acts/act-menu.js';
import { useActs } from '../acts/use-acts.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import { serviceAccountQuery, useKeyAct, type ServiceAccount } from '../queries.js';
import { AddKeyDialog } from './add-key-dialog.js';
import { GenerateKeyDialog } from './generate-key-dialog.js';
import { KeyCard } from './key-card.js';

const PARTS = ['dialog'] as const;
const SPECIFICATION = 'https://www.rfc-editor.org/rfc/rfc7523#section-2.1';

/** The keys of a service account: those in use first. */
export function KeysTab(): ReactElement {
  const t = useServiceAccountTexts();
  const { clientId } = useParams({ from: '/shell/service-accounts/$clientId' });
  const { data: account } = useSuspenseQuery(serviceAccountQuery(clientId));
  const [{ dialog }, show] = useUrlFilters(PARTS);
  const [begin, question] = useActs(useKeyAct(clientId));
  const close = (): void => show({ dialog: '' });
  const isPublished = account.jwks_uri !== null;
  const buttons = <Buttons account={account} onShow={(name) => show({ dialog: name })} />;
  return (
    <Stack>
      <Group justify="space-between" align="flex-start">
        <Text c="dimmed" maw="46rem" flex="1 1 20rem">
          {t('keys.description')}{' '}
          <Anchor href={SPECIFICATION} underline="always">
            {t('keys.spec')}
          </Anchor>
        </Text>
        {account.keys.length > 0 && buttons}
      </Group>
      {account.jwks_uri !== null && <Text>{t('keys.published', { url: account.jwks_uri })}</Text>}
      {account.keys.length === 0 && (
        <EmptyState
          icon={IconKey}
          title={t(isPublished ? 'keys.emptyHere' : 'keys.empty')}
          description={t(isPublished ? 'keys.emptyHereWhy' : 'keys.emptyWhy')}
          action={buttons}
        />
      )}
      {usedFirst(account.keys).map((key) => (
        <KeyCard key={key.id} item={key} menu={<ActMenu thing={key} onAct={(act) => begin(key, act)} />} />
      ))}
      {question}
      <GenerateKeyDialog clientId={clientId} isOpen={dialog === 'generate'} onClose={close} />
      <AddKeyDialog clientId={clientId} isOpen={dialog === 'add'} onClose={close} />
    </Stack>
  );
}

function Buttons({ account, onShow }: { account: ServiceAccount; onShow: (dialog: string) => void }) {
  const t = useServiceAccountTexts();
  if (account.status === 'retired') return null;
  return (
    <WriteOnly>
      <Group gap="xs">
        <Button variant="default" onClick={() => onShow('add')}>
          {t('keys.upload')}
        </Button>
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onShow('generate')}>
          {t('keys.generate')}
        </Button>
      </Group>
    </WriteOnly>
  );
}

const PLACES = { enabled: 0, disabled: 1, retired: 2 } as const;

/** Those in use before those that are not, and of each the youngest first. */
const usedFirst = (keys: ServiceAccount['keys']): ServiceAccount['keys'] =>
  [...keys].sort((a, b) => PLACES[a.status] - PLACES[b.status] || b.created_at.localeCompare(a.created_at));
