import { Accordion, Code, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useRef, useState, type ReactElement } from 'react';
import { NewApiFields } from '../../../components/credential-sets/fields/new-api-fields.js';
import { RedirectUrisField } from '../../../components/credential-sets/fields/redirect-uris-field.js';
import { ScopeField } from '../../../components/credential-sets/fields/scope-field.js';
import { useSetTexts } from '../../../components/credential-sets/locales/texts.js';
import { GRANTS } from '../../../components/grants/grant-type.js';
import { LifetimeInput } from '../../../components/forms/lifetime-input.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { faultsOf, type Draft, type DraftFaults } from '../draft.js';
import { useRegistrationTexts } from '../locales/texts.js';
import type { Offer } from '../offers.js';
import classes from '../registration.module.css';
import type { Registration } from '../use-registration.js';
import { ProofField } from './proof-field.js';
import { StepActions } from './step-actions.js';

/** The step that asks for the settings of every set that is to be made. */
export interface SettingsStepProps {
  readonly registration: Registration;
  /** Those that are not made yet. */
  readonly offers: readonly Offer[];
  readonly onMake: () => void;
  readonly onBack: () => void;
}

/** Asks for the settings of each credential set. Nothing is sent while one of them is known to be refused. */
export function SettingsStep({ registration, offers, onMake, onBack }: SettingsStepProps): ReactElement {
  const t = useRegistrationTexts();
  const { draftOf, change, progress, isMaking } = registration;
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const faults = offers.map((offer) => faultsOf(offer, draftOf(offer)));
  const submit = (): void => {
    setAsked(true);
    if (faults.every((each) => Object.keys(each).length === 0)) return onMake();
    queueMicrotask(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <div>
          <Title order={2}>{t('settings.title')}</Title>
          <Text c="dimmed">{t('settings.hint')}</Text>
        </div>
        {progress.phase === 'writing' && progress.error !== undefined && (
          <ErrorState error={progress.error} />
        )}
        {offers.map((offer, index) => (
          <OfferSettings
            key={offer.id}
            offer={offer}
            draft={draftOf(offer)}
            faults={isAsked ? (faults[index] ?? {}) : {}}
            onChange={(changes) => change.draft(offer, changes)}
          />
        ))}
      </Stack>
      <StepActions
        next={t('settings.submit', { count: offers.length })}
        isPending={isMaking}
        onBack={onBack}
      />
    </form>
  );
}

interface OfferSettingsProps {
  readonly offer: Offer;
  readonly draft: Draft;
  readonly faults: DraftFaults;
  readonly onChange: (changes: Partial<Draft>) => void;
}

function OfferSettings({ offer, draft, faults, onChange }: OfferSettingsProps): ReactElement {
  const t = useRegistrationTexts();
  const set = useSetTexts();
  return (
    <section className={classes.card} aria-label={t(`offer.${offer.id}.title`)}>
      <Stack maw="40rem">
        <Group gap="sm">
          <Title order={3}>{t(`offer.${offer.id}.title`)}</Title>
          <Code>{GRANTS[offer.grantType].name}</Code>
        </Group>
        <TextInput
          label={set('name.label')}
          description={set('name.hint')}
          required
          value={draft.name}
          onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
          error={faults.name && t('settings.nameNeeded')}
        />
        {offer.grantType === 'authorization_code' && (
          <RedirectUrisField
            label={set('redirect.label')}
            description={set('redirect.hint')}
            value={draft.redirectUris}
            onChange={(redirectUris) => onChange({ redirectUris })}
            error={faults.redirectUris && set(`redirect.${faults.redirectUris}`)}
          />
        )}
        <ScopeField
          grantType={offer.grantType}
          value={draft.scopes}
          onChange={(scopes) => onChange({ scopes })}
          error={faults.scopes && set('scopes.needed')}
        />
        <NewApiFields
          isNeeded={offer.usualScopes.length === 0}
          onMade={(made) => onChange({ scopes: [...draft.scopes, ...made] })}
        />
        <ProofField offer={offer} draft={draft} faults={faults} onChange={onChange} />
        <Lifetimes offer={offer} draft={draft} onChange={onChange} />
      </Stack>
    </section>
  );
}

function Lifetimes({ offer, draft, onChange }: Omit<OfferSettingsProps, 'faults'>): ReactElement {
  const t = useRegistrationTexts();
  const set = useSetTexts();
  return (
    <Accordion variant="contained">
      <Accordion.Item value="lifetimes">
        <Accordion.Control>{t('settings.advanced')}</Accordion.Control>
        <Accordion.Panel>
          <Stack>
            <LifetimeInput
              label={set('lifetime.access')}
              description={set('lifetime.accessHint')}
              value={draft.accessTokenLifetime}
              onChange={(accessTokenLifetime) => onChange({ accessTokenLifetime })}
            />
            {offer.grantType === 'authorization_code' && (
              <>
                <LifetimeInput
                  label={set('lifetime.refresh')}
                  description={set('lifetime.refreshHint')}
                  value={draft.refreshTokenLifetime}
                  onChange={(refreshTokenLifetime) => onChange({ refreshTokenLifetime })}
                />
                <LifetimeInput
                  label={set('lifetime.idle')}
                  description={set('lifetime.idleHint')}
                  value={draft.refreshTokenIdleLifetime}
                  onChange={(refreshTokenIdleLifetime) => onChange({ refreshTokenIdleLifetime })}
                />
              </>
            )}
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
