import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { CodeBlock } from '../../../components/code-block/code-block.js';
import { Reveal } from '../../../components/reveal/reveal.js';
import { firstRequest } from '../../../components/snippets/first-request.js';
import { useReason } from '../../../components/states/error-state.js';
import { serverMetadata } from '../../../lib/server/server-metadata.js';
import { useRegistrationTexts } from '../locales/texts.js';
import type { Outcome } from '../make-sets.js';
import type { Offer } from '../offers.js';

/** What came of a registration. */
export interface ResultStepProps {
  readonly outcomes: readonly Outcome[];
  readonly isMaking: boolean;
  readonly onRetry: (offers: readonly Offer[]) => void;
  readonly onMend: () => void;
  readonly onDone: () => void;
}

type Failed = Extract<Outcome, { readonly error: unknown }>;
type Made = Extract<Outcome, { readonly made: unknown }>;

/** Shows what was made, once, and what was not, with the reason and another try. */
export function ResultStep({ outcomes, isMaking, onRetry, onMend, onDone }: ResultStepProps): ReactElement {
  const t = useRegistrationTexts();
  const { data: server } = useSuspenseQuery(serverMetadata);
  const failed = outcomes.filter((each): each is Failed => 'error' in each);
  const made = outcomes.filter((each): each is Made => 'made' in each);
  return (
    <Stack maw="46rem">
      <Title order={2}>{t('result.title')}</Title>
      {failed.length > 0 && (
        <Failures
          failed={failed}
          isMaking={isMaking}
          onRetry={() => onRetry(failed.map(({ wanted }) => wanted.offer))}
          onMend={onMend}
        />
      )}
      {made.map((each) => each.keyError !== undefined && <KeyFailure key={each.set.client_id} {...each} />)}
      {made.length > 0 && (
        <Reveal
          all={made.map((each) => each.made)}
          by={server}
          next={<Next made={made} />}
          done={t('result.done')}
          onDone={onDone}
        />
      )}
    </Stack>
  );
}

function Failures({
  failed,
  isMaking,
  onRetry,
  onMend,
}: {
  failed: readonly Failed[];
  isMaking: boolean;
  onRetry: () => void;
  onMend: () => void;
}): ReactElement {
  const t = useRegistrationTexts();
  return (
    <Alert
      color="red"
      role="alert"
      title={t('result.failed', { count: failed.length })}
      styles={{ title: { color: 'var(--mantine-color-error)' } }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('result.failedWhy')}</Text>
        <List size="sm">
          {failed.map(({ wanted, error }) => (
            <List.Item key={wanted.offer.id}>
              <Reason name={wanted.draft.name} error={error} />
            </List.Item>
          ))}
        </List>
        <Group gap="xs">
          <Button variant="default" size="sm" loading={isMaking} onClick={onRetry}>
            {t('result.retry')}
          </Button>
          <Button variant="default" size="sm" onClick={onMend}>
            {t('result.mend')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

function Reason({ name, error }: { name: string; error: unknown }): ReactElement {
  return (
    <>
      <b>{name}</b>: {useReason(error)}
    </>
  );
}

function KeyFailure({ made, keyError }: Made): ReactElement {
  const t = useRegistrationTexts();
  const reason = useReason(keyError);
  return (
    <Alert color="red" role="alert">
      {t('result.keyFailed', { name: made.name, reason })}
    </Alert>
  );
}

/** The first request, with what was just revealed: it is gone with the rest. */
function Next({ made }: { made: readonly Made[] }): ReactElement {
  const t = useRegistrationTexts();
  const { data: server } = useSuspenseQuery(serverMetadata);
  const requests = made.flatMap(({ made: { secret }, set }) => firstRequest(set, secret, server) ?? []);
  const [request] = requests;
  return (
    <Stack gap="xs">
      {request !== undefined && (
        <>
          <Title order={3}>{t('result.try')}</Title>
          <Text size="sm">{t('result.tryWhy')}</Text>
          <CodeBlock code={request} label={t('result.tryLabel')} />
        </>
      )}
      <Text size="sm" c="dimmed">
        {t('result.afterwards')}
      </Text>
    </Stack>
  );
}
