import { Accordion, Alert, Button, Checkbox, Code, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement, type ReactNode } from 'react';
import { GrantFacts, SpecificationLink } from '../../../components/grants/grant-facts.js';
import { GRANTS } from '../../../components/grants/grant-type.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { serverMetadata } from '../../../lib/server/server-metadata.js';
import { useRegistrationTexts } from '../locales/texts.js';
import { KINDS, OFFERS, type Offer } from '../offers.js';
import classes from '../registration.module.css';
import type { Registration } from '../use-registration.js';
import { StepActions } from './step-actions.js';

/** The step that shows which grant types follow from what is built, and what each is. */
export interface GrantsStepProps {
  readonly registration: Registration;
  readonly onNext: () => void;
  readonly onBack: () => void;
  /** Makes the application alone; absent where there is one already. */
  readonly onAlone?: (() => void) | undefined;
}

/** Shows the grant types, and lets one choose. What the server does not serve cannot be chosen. */
export function GrantsStep({ registration, onNext, onBack, onAlone }: GrantsStepProps): ReactElement {
  const t = useRegistrationTexts();
  const { kind, offers, change } = registration;
  const server = useQuery(serverMetadata);
  const [isAsked, setAsked] = useState(false);
  const served = server.data?.grant_types_supported ?? [];
  const follows = (offer: Offer): boolean =>
    kind === 'several' || KINDS[kind ?? 'several'].includes(offer.id);
  const chosen = offers.filter(({ grantType }) => served.includes(grantType));
  const toggle = (offer: Offer, isChosen: boolean): void =>
    change.offers([
      ...offers.map(({ id }) => id).filter((id) => id !== offer.id),
      ...(isChosen ? [offer.id] : []),
    ]);
  if (server.error !== null) return <ErrorState error={server.error} onRetry={() => void server.refetch()} />;
  const cards = (some: readonly Offer[]): ReactElement => (
    <OfferCards
      offers={some}
      chosen={chosen}
      isServed={({ grantType }) => server.isPending || served.includes(grantType)}
      onToggle={toggle}
    />
  );
  const others = OFFERS.filter((offer) => !follows(offer));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (chosen.length > 0) onNext();
      }}
    >
      <Stack>
        <div>
          <Title order={2}>{t('grants.title')}</Title>
          <Text c="dimmed" maw="46rem">
            {t('grants.hint')}
          </Text>
        </div>
        {cards(OFFERS.filter(follows))}
        <Aside others={others.length > 0 && cards(others)} />
        {isAsked && chosen.length === 0 && (
          <Text c="var(--mantine-color-error)" role="alert">
            {t('grants.needed')}
          </Text>
        )}
      </Stack>
      <StepActions onBack={onBack} isPending={server.isPending}>
        {onAlone !== undefined && (
          <Button variant="subtle" onClick={onAlone}>
            {t('grants.alone')}
          </Button>
        )}
      </StepActions>
    </form>
  );
}

/** What else there is, and what there is not: both folded, so that they stand in nobody's way. */
function Aside({ others }: { others: ReactNode }): ReactElement {
  const t = useRegistrationTexts();
  return (
    <Accordion variant="contained">
      {others !== false && (
        <Accordion.Item value="others">
          <Accordion.Control>{t('grants.more')}</Accordion.Control>
          <Accordion.Panel>{others}</Accordion.Panel>
        </Accordion.Item>
      )}
      <Accordion.Item value="not-offered">
        <Accordion.Control>{t('grants.notOffered')}</Accordion.Control>
        <Accordion.Panel>
          <NotOffered />
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

function OfferCards({
  offers,
  chosen,
  isServed,
  onToggle,
}: {
  offers: readonly Offer[];
  chosen: readonly Offer[];
  isServed: (offer: Offer) => boolean;
  onToggle: (offer: Offer, isChosen: boolean) => void;
}): ReactElement {
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }}>
      {offers.map((offer) => (
        <OfferCard
          key={offer.id}
          offer={offer}
          isChosen={chosen.includes(offer)}
          isServed={isServed(offer)}
          onChange={(isChosen) => onToggle(offer, isChosen)}
        />
      ))}
    </SimpleGrid>
  );
}

function OfferCard({
  offer: { id, grantType },
  isChosen,
  isServed,
  onChange,
}: {
  offer: Offer;
  isChosen: boolean;
  isServed: boolean;
  onChange: (isChosen: boolean) => void;
}): ReactElement {
  const t = useRegistrationTexts();
  return (
    <section
      className={classes.card}
      data-checked={isChosen || undefined}
      aria-label={t(`offer.${id}.title`)}
    >
      <Stack gap="sm">
        <Checkbox
          label={t(`offer.${id}.title`)}
          description={<Code>{GRANTS[grantType].name}</Code>}
          styles={{ label: { fontWeight: 600 } }}
          checked={isChosen}
          disabled={!isServed}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {!isServed && (
          <Alert color="yellow" p="xs">
            {t('grants.unserved')}
          </Alert>
        )}
        <GrantFacts grantType={grantType} />
      </Stack>
    </section>
  );
}

const BEST_PRACTICE = 'https://www.rfc-editor.org/rfc/rfc9700#section-';
const REFUSED = [
  { name: 'implicit', section: '2.1.2' },
  { name: 'password', section: '2.4' },
] as const;

/** The grants that are gone, and why. */
function NotOffered(): ReactElement {
  const t = useRegistrationTexts();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      {REFUSED.map(({ name, section }) => (
        <Stack key={name} gap={4} className={classes.plain}>
          <Text fw={600}>{t(`grants.${name}.title`)}</Text>
          <Text size="sm">{t(`grants.${name}.why`)}</Text>
          <SpecificationLink
            label={t('grants.bestPractice', { section: `§${section}` })}
            href={BEST_PRACTICE + section}
          />
        </Stack>
      ))}
    </SimpleGrid>
  );
}
