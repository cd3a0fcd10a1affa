import { Accordion, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useRef, useState, type ReactElement } from 'react';
import { useRegistrationTexts } from '../locales/texts.js';
import type { About, Registration } from '../use-registration.js';
import { StepActions } from './step-actions.js';

/** Asks what the application is called, and whom to tell about it. */
export function AboutStep({
  registration: { about, change },
  onNext,
}: {
  registration: Registration;
  onNext: () => void;
}): ReactElement {
  const t = useRegistrationTexts();
  const [isAsked, setAsked] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const isNameless = about.name.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isNameless) name.current?.focus();
        else onNext();
      }}
    >
      <Stack maw="34rem">
        <TextInput
          ref={name}
          label={t('about.name')}
          description={t('about.nameHint')}
          required
          value={about.name}
          onChange={({ currentTarget }) => change.about({ ...about, name: currentTarget.value })}
          error={isAsked && isNameless ? t('about.nameNeeded') : undefined}
        />
        <TagsInput
          label={t('about.contacts')}
          description={t('about.contactsHint')}
          value={[...about.contacts]}
          onChange={(contacts) => change.about({ ...about, contacts })}
          acceptValueOnBlur
        />
        <MoreAbout about={about} onChange={change.about} />
      </Stack>
      <StepActions />
    </form>
  );
}

/** What need not be said at once. */
function MoreAbout({ about, onChange }: { about: About; onChange: (about: About) => void }): ReactElement {
  const t = useRegistrationTexts();
  return (
    <Accordion variant="contained">
      <Accordion.Item value="more">
        <Accordion.Control>{t('about.more')}</Accordion.Control>
        <Accordion.Panel>
          <Stack>
            <Textarea
              label={t('about.description')}
              autosize
              minRows={2}
              value={about.description}
              onChange={({ currentTarget }) => onChange({ ...about, description: currentTarget.value })}
            />
            <TextInput
              label={t('about.owner')}
              description={t('about.ownerHint')}
              value={about.owner}
              onChange={({ currentTarget }) => onChange({ ...about, owner: currentTarget.value })}
            />
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
