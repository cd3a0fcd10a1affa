import { Anchor, Badge, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { GRANTS, type GrantType } from './grant-type.js';
import { useGrantTexts } from './locales/texts.js';
import { SequenceDiagram } from './sequence-diagram.js';

const RISK_COLORS = { low: 'var(--console-good)', medium: 'var(--console-warn)', high: 'var(--console-bad)' };

/** What a grant type is, in plain words: what happens, a picture of it, the risk, and where it is specified. */
export function GrantFacts({ grantType }: { grantType: GrantType }): ReactElement {
  const t = useGrantTexts();
  const { name, legs, specification, risk } = GRANTS[grantType];
  return (
    <Stack gap="sm">
      <Text size="sm">{t(`grant.${name}.what`)}</Text>
      <Text size="sm" c="dimmed">
        {t(`grant.${name}.use`)}
      </Text>
      <SequenceDiagram of={name} />
      <Group gap="xs">
        <Badge
          variant="light"
          tt="none"
          color="gray"
          styles={{ root: { color: 'var(--mantine-color-text)' } }}
        >
          {t(legs === 2 ? 'legs.two' : 'legs.three')}
        </Badge>
        <Badge
          variant="outline"
          tt="none"
          styles={{ root: { color: RISK_COLORS[risk], borderColor: 'currentColor' } }}
        >
          {t(`risk.${risk}`)}
        </Badge>
      </Group>
      <Text size="sm">{t(`grant.${name}.risk`)}</Text>
      <SpecificationLink {...specification} />
    </Stack>
  );
}

/** A link to a specification, in a tab of its own so that nothing that was typed is lost. */
export function SpecificationLink({ label, href }: { label: string; href: string }): ReactElement {
  const t = useGrantTexts();
  return (
    <Anchor size="sm" href={href} target="_blank" rel="noreferrer">
      {t('specification', { label })}
      <VisuallyHidden>, {t('newTab')}</VisuallyHidden>
    </Anchor>
  );
}
