import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTokenTexts } from '../locales/texts.js';

/** Opens the token with an id that somebody knows. */
export function FindByJti(): ReactElement {
  const t = useTokenTexts();
  const navigate = useNavigate();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const jti = new FormData(event.currentTarget).get('jti');
        if (typeof jti !== 'string' || jti.trim() === '') return;
        void navigate({ to: '/tokens/$jti', params: { jti: jti.trim() } });
      }}
    >
      <TextInput
        name="jti"
        label={t('filter.find')}
        autoComplete="off"
        spellCheck={false}
        rightSectionWidth={80}
        rightSection={
          <Button type="submit" size="compact-sm" variant="default">
            {t('filter.findGo')}
          </Button>
        }
      />
    </form>
  );
}
