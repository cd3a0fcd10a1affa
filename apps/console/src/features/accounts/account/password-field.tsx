import { Button, Group, PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { CopyButton } from '../../../components/copy/copy-button.js';
import { useAccountTexts } from '../locales/texts.js';
import { suggestPassword } from './suggest-password.js';

/** A new password of somebody else: typed, or suggested and then shown until the form is gone. */
export function PasswordField({
  onSuggest,
  ...props
}: PasswordInputProps & { readonly onSuggest: (password: string) => void }): ReactElement {
  const t = useAccountTexts();
  const [suggested, keep] = useState('');
  const [isVisible, show] = useState(false);
  const suggest = (): void => {
    const password = suggestPassword();
    keep(password);
    show(true);
    onSuggest(password);
  };
  const isSuggested = suggested !== '' && props.value === suggested;
  return (
    <div>
      <PasswordInput
        {...props}
        label={t('form.password')}
        description={isSuggested ? t('form.suggested') : t('form.passwordHint')}
        autoComplete="new-password"
        visible={isVisible}
        onVisibilityChange={show}
      />
      <Group gap="xs" mt="xs">
        <Button variant="default" size="compact-sm" onClick={suggest}>
          {t('form.suggest')}
        </Button>
        {isSuggested && <CopyButton value={suggested} of={t('form.password')} />}
      </Group>
    </div>
  );
}
