import { MultiSelect, Stack, Switch, TextInput, Title } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { RedirectUrisField } from '../../../components/credential-sets/fields/redirect-uris-field.js';
import { ScopeField } from '../../../components/credential-sets/fields/scope-field.js';
import { useSetTexts } from '../../../components/credential-sets/locales/texts.js';
import { LifetimeInput } from '../../../components/forms/lifetime-input.js';
import classes from '../credential-sets.module.css';
import { useCredentialSetTexts } from '../locales/texts.js';
import { hasGoodUris, type SettingsValues } from './settings-values.js';

/** The fields of a set. Those that its grant has no use for are absent. */
export interface SettingsFieldsProps {
  readonly set: CredentialSet;
  readonly values: SettingsValues;
  readonly onChange: (changes: Partial<SettingsValues>) => void;
  readonly isReadOnly: boolean;
}

/** Edits the settings of a set, in groups: what it may do, sign-in, lifetimes. */
export function SettingsFields(props: SettingsFieldsProps): ReactElement {
  return (
    <Stack>
      <Basic {...props} />
      {props.set.grant_type === 'authorization_code' && <People {...props} />}
      <Lifetimes {...props} />
    </Stack>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <Stack component="section" className={classes.card} aria-label={title}>
      <Title order={2}>{title}</Title>
      {children}
    </Stack>
  );
}

function Basic({ set, values, onChange, isReadOnly }: SettingsFieldsProps): ReactElement {
  const t = useCredentialSetTexts();
  const text = useSetTexts();
  const names = [...new Set(values.scopes.map(({ scope }) => scope))];
  return (
    <Section title={t('settings.basic')}>
      <TextInput
        label={text('name.label')}
        description={text('name.hint')}
        required
        readOnly={isReadOnly}
        value={values.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <ScopeField
        grantType={set.grant_type}
        value={values.scopes}
        onChange={(scopes) => onChange({ scopes, defaultScopes: withNew(values, scopes) })}
        readOnly={isReadOnly}
      />
      <MultiSelect
        label={t('settings.defaultScopes')}
        description={t('settings.defaultScopesHint')}
        data={names}
        value={values.defaultScopes.filter((each) => names.includes(each))}
        onChange={(defaultScopes) => onChange({ defaultScopes })}
        readOnly={isReadOnly}
      />
    </Section>
  );
}

/** A scope that is new to a set is given by default; what was chosen before stays chosen. */
function withNew(values: SettingsValues, scopes: SettingsValues['scopes']): string[] {
  const before = values.scopes.map(({ scope }) => scope);
  const added = scopes.map(({ scope }) => scope).filter((scope) => !before.includes(scope));
  return [...new Set([...values.defaultScopes, ...added])];
}

function People({ set, values, onChange, isReadOnly }: SettingsFieldsProps): ReactElement {
  const t = useCredentialSetTexts();
  const text = useSetTexts();
  return (
    <Section title={t('settings.people')}>
      <RedirectUrisField
        label={text('redirect.label')}
        description={text('redirect.hint')}
        value={values.redirectUris}
        onChange={(redirectUris) => onChange({ redirectUris })}
        error={hasGoodUris(set, values) ? undefined : text('redirect.mend')}
        readOnly={isReadOnly}
      />
      <RedirectUrisField
        label={text('redirect.postLogout')}
        description={text('redirect.postLogoutHint')}
        value={values.postLogoutRedirectUris}
        onChange={(postLogoutRedirectUris) => onChange({ postLogoutRedirectUris })}
        readOnly={isReadOnly}
      />
      {!set.token_endpoint_auth_methods.includes('none') && (
        <Switch
          label={t('settings.pkce')}
          description={t('settings.pkceHint')}
          checked={values.requirePkce}
          onChange={({ currentTarget }) => onChange({ requirePkce: currentTarget.checked })}
          disabled={isReadOnly}
        />
      )}
    </Section>
  );
}

function Lifetimes({ set, values, onChange, isReadOnly }: SettingsFieldsProps): ReactElement {
  const t = useCredentialSetTexts();
  const text = useSetTexts();
  return (
    <Section title={t('settings.lifetimes')}>
      <LifetimeInput
        label={text('lifetime.access')}
        description={text('lifetime.accessHint')}
        value={values.accessTokenLifetime}
        onChange={(accessTokenLifetime) => onChange({ accessTokenLifetime })}
        readOnly={isReadOnly}
      />
      {set.grant_type === 'authorization_code' && (
        <>
          <LifetimeInput
            label={text('lifetime.refresh')}
            description={text('lifetime.refreshHint')}
            value={values.refreshTokenLifetime}
            onChange={(refreshTokenLifetime) => onChange({ refreshTokenLifetime })}
            readOnly={isReadOnly}
          />
          <LifetimeInput
            label={text('lifetime.idle')}
            description={text('lifetime.idleHint')}
            value={values.refreshTokenIdleLifetime}
            onChange={(refreshTokenIdleLifetime) => onChange({ refreshTokenIdleLifetime })}
            readOnly={isReadOnly}
          />
        </>
      )}
    </Section>
  );
}
