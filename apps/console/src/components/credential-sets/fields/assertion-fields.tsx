import { Checkbox, TagsInput, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactElement } from 'react';
import { useSetTexts } from '../locales/texts.js';
import type { AssertionValues } from './assertion-values.js';

/** A form with such values among others. */
export interface AssertionFieldsProps {
  readonly form: Pick<UseFormReturnType<AssertionValues>, 'getInputProps'>;
  readonly readOnly: boolean;
}

/** Where the public keys of a set are published (RFC 7591 §2). */
export function JwksUriField({ form, readOnly }: AssertionFieldsProps): ReactElement {
  const t = useSetTexts();
  return (
    <TextInput
      label={t('assertions.jwks')}
      description={t('assertions.jwksHint')}
      type="url"
      readOnly={readOnly}
      {...form.getInputProps('jwks_uri')}
    />
  );
}

/** How the assertions of a service account are judged (RFC 7523 §3). */
export function AssertionFields({ form, readOnly }: AssertionFieldsProps): ReactElement {
  const t = useSetTexts();
  return (
    <>
      <TagsInput
        label={t('assertions.audiences')}
        description={t('assertions.audiencesHint')}
        readOnly={readOnly}
        {...form.getInputProps('assertion_audiences')}
      />
      <Checkbox
        label={t('assertions.jti')}
        description={t('assertions.jtiHint')}
        disabled={readOnly}
        {...form.getInputProps('require_jti', { type: 'checkbox' })}
      />
    </>
  );
}
