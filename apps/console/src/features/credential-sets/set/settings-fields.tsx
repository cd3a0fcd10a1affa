import { Checkbox, MultiSelect, Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactElement, ReactNode } from 'react';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import {
  AssertionFields,
  JwksUriField,
} from '../../../components/credential-sets/fields/assertion-fields.js';
import { RedirectUrisField } from '../../../components/credential-sets/fields/redirect-uris-field.js';
import { ScopeField } from '../../../components/credential-sets/fields/scope-field.js';
import { useSetTexts } from '../../../components/credential-sets/locales/texts.js';
import { LifetimeInput } from '../../../components/forms/lifetime-input.js';
import classes from '../credential-sets.module.css';
import { useCredentialSetTexts } from '../locales/texts.js';
import { hasGoodUris, isServiceAccount, methodsFor, type SettingsValues } from './settings-values.js';

/** The fields of a set. Those that its grant has no use for are absent. */
export interface SettingsFieldsProps {
  readonly set: CredentialSet;
  readonly form: UseFormReturnType<SettingsValues>;
  readonly isReadOnly: boolean;
}

/** Edits the settings of a set, in groups: what it may do, sign-in, proof, lifetimes. */
export function SettingsFields(props: SettingsFieldsProps): ReactElement {
  const { set } = props;
  return (
    <Stack>
      <Basic {...props} />
      {set.grant_type === 'authorization_code' && <People {...props} />}
      {(isServiceAccount(set) || methodsFor(set).length > 0) && <Proof {...props} />}
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

/** What a field of our own needs of the form; those of Mantine take `getInputProps` as it is. */
function fieldOf<Name extends keyof SettingsValues & string>(
  form: UseFormReturnType<SettingsValues>,
  name: Name,
) {
  const error = form.errors[name];
  return {
    value: form.values[name],
    onChange: (value: SettingsValues[Name]) => form.setValues({ [name]: value }),
    ...(typeof error === 'string' ? { error } : {}),
  };
}

function Basic({ set, form, isReadOnly }: SettingsFieldsProps): ReactElement {
  const t = useCredentialSetTexts();
  const text = useSetTexts();
  const names = [...new Set(form.values.scope.map(({ scope }) => scope))];
  return (
    <Section title={t('settings.basic')}>
      <TextInput
        label={text('name.label')}
        description={text('name.hint')}
        required
        readOnly={isReadOnly}
        {...form.getInputProps('name')}
      />
      <ScopeField
        grantType={set.grant_type}
        readOnly={isReadOnly}
        {...fieldOf(form, 'scope')}
        onChange={(scope) => form.setValues({ scope, default_scope: withNew(form.values, scope) })}
      />
      <MultiSelect
        label={t('settings.defaultScopes')}
        description={t('settings.defaultScopesHint')}
        data={names}
        readOnly={isReadOnly}
        {...form.getInputProps('default_scope')}
        value={form.values.default_scope.filter((each) => names.includes(each))}
      />
    </Section>
  );
}

/** A scope that is new to a set is given by default; what was chosen before stays chosen. */
function withNew(values: SettingsValues, scopes: SettingsValues['scope']): string[] {
  const before = values.scope.map(({ scope }) => scope);
  const added = scopes.map(({ scope }) => scope).filter((scope) => !before.includes(scope));
  return [...new Set([...values.default_scope, ...added])];
}

function People({ set, form, isReadOnly }: SettingsFieldsProps): ReactElement {
  const t = useCredentialSetTexts();
  const text = useSetTexts();
  return (
    <Section title={t('settings.people')}>
      <RedirectUrisField
        label={text('redirect.label')}
        description={text('redirect.hint')}
        {...fieldOf(form, 'redirect_uris')}
        {...(hasGoodUris(set, form.values) ? {} : { error: text('redirect.mend') })}
        readOnly={isReadOnly}
      />
      <RedirectUrisField
        label={text('redirect.postLogout')}
        description={text('redirect.postLogoutHint')}
        {...fieldOf(form, 'post_logout_redirect_uris')}
        readOnly={isReadOnly}
      />
      {!set.token_endpoint_auth_methods.includes('none') && (
        <Switch
          label={t('settings.pkce')}
          description={t('settings.pkceHint')}
          disabled={isReadOnly}
          {...form.getInputProps('require_pkce', { type: 'checkbox' })}
        />
      )}
    </Section>
  );
}

/** How it proves itself. What is for signed statements alone is there where it signs. */
function Proof({ set, form, isReadOnly }: SettingsFieldsProps): ReactElement {
  const t = useCredentialSetTexts();
  const methods = methodsFor(set);
  const signs = form.values.token_endpoint_auth_methods.includes('private_key_jwt');
  const needsMore = methods.length > 0 && form.isDirty('token_endpoint_auth_methods');
  return (
    <Section title={t('facts.proof')}>
      {methods.length > 0 && (
        <Checkbox.Group
          label={t('settings.methods')}
          description={t('settings.methodsHint')}
          {...form.getInputProps('token_endpoint_auth_methods')}
        >
          <Stack gap="xs" mt="xs">
            {methods.map((each) => (
              <Checkbox key={each} value={each} label={t(`proof.${each}`)} disabled={isReadOnly} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {needsMore && <Text size="sm">{t('settings.methodsNext')}</Text>}
      {(isServiceAccount(set) || signs) && <JwksUriField form={form} readOnly={isReadOnly} />}
      {isServiceAccount(set) && <AssertionFields form={form} readOnly={isReadOnly} />}
      {methods.length > 0 && signs && (
        <Checkbox
          label={t('settings.endpointAudience')}
          description={t('settings.endpointAudienceHint')}
          disabled={isReadOnly}
          {...form.getInputProps('allow_token_endpoint_audience', { type: 'checkbox' })}
        />
      )}
    </Section>
  );
}

function Lifetimes({ set, form, isReadOnly }: SettingsFieldsProps): ReactElement {
  const t = useCredentialSetTexts();
  const text = useSetTexts();
  return (
    <Section title={t('settings.lifetimes')}>
      <LifetimeInput
        label={text('lifetime.access')}
        description={text('lifetime.accessHint')}
        readOnly={isReadOnly}
        {...fieldOf(form, 'access_token_lifetime')}
      />
      {set.grant_type === 'authorization_code' && (
        <>
          <LifetimeInput
            label={text('lifetime.refresh')}
            description={text('lifetime.refreshHint')}
            readOnly={isReadOnly}
            {...fieldOf(form, 'refresh_token_lifetime')}
          />
          <LifetimeInput
            label={text('lifetime.idle')}
            description={text('lifetime.idleHint')}
            readOnly={isReadOnly}
            {...fieldOf(form, 'refresh_token_idle_lifetime')}
          />
        </>
      )}
    </Section>
  );
}
