import { Group, Input, NumberInput, Select } from '@mantine/core';
import { useId, useState, type ReactElement } from 'react';
import { useSetTexts } from '../locales/texts.js';

const UNITS = [
  { id: 'days', seconds: 86_400 },
  { id: 'hours', seconds: 3_600 },
  { id: 'minutes', seconds: 60 },
  { id: 'seconds', seconds: 1 },
] as const;
type Unit = (typeof UNITS)[number];

const MINUTES = UNITS[2];

/** The largest unit in which this is a whole number. */
const unitOf = (seconds: number): Unit => UNITS.find((unit) => seconds % unit.seconds === 0) ?? MINUTES;

/** Chooses how long something lives: seconds, or null for what the server has. */
export function LifetimeField({
  label,
  description,
  value,
  onChange,
  error,
  readOnly = false,
}: {
  label: string;
  description: string;
  value: number | null;
  onChange: (value: number | null) => void;
  error?: string | undefined;
  readOnly?: boolean;
}): ReactElement {
  const t = useSetTexts();
  const id = useId();
  const [unit, setUnit] = useState<Unit>(value === null ? MINUTES : unitOf(value));
  return (
    <Input.Wrapper label={label} description={description} error={error} id={id} labelElement="div">
      <Group gap="xs" mt={4} role="group" aria-label={label} wrap="nowrap">
        <NumberInput
          aria-label={`${label}: ${t('lifetime.amount')}`}
          placeholder={t('lifetime.default')}
          value={value === null ? '' : value / unit.seconds}
          onChange={(amount) =>
            onChange(typeof amount === 'number' ? Math.round(amount * unit.seconds) : null)
          }
          min={1}
          allowNegative={false}
          allowDecimal={false}
          readOnly={readOnly}
          flex={1}
          hideControls
        />
        <Select
          aria-label={`${label}: ${t('lifetime.unit')}`}
          data={UNITS.map((each) => ({ value: each.id, label: t(`lifetime.${each.id}`) }))}
          value={unit.id}
          onChange={(chosen) => {
            const next = UNITS.find((each) => each.id === chosen) ?? unit;
            setUnit(next);
            if (value !== null) onChange((value / unit.seconds) * next.seconds);
          }}
          allowDeselect={false}
          readOnly={readOnly}
          w={130}
        />
      </Group>
    </Input.Wrapper>
  );
}
