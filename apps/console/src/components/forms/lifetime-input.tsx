import { Group, Input, NativeSelect, NumberInput } from '@mantine/core';
import { useId, useState, type ReactElement } from 'react';
import { useComponentTexts } from '../locales/texts.js';
import { toLifetime, toSeconds, UNIT_NAMES, type Unit } from './lifetime.js';

/** A lifetime in seconds; null: as the server has it. */
export interface LifetimeInputProps {
  readonly label: string;
  readonly description?: string;
  readonly value: number | null;
  readonly onChange: (seconds: number | null) => void;
  readonly error?: string;
  readonly readOnly?: boolean;
}

/** Takes a lifetime as an amount and a unit. Empty: as the server has it. */
export function LifetimeInput(props: LifetimeInputProps): ReactElement {
  const t = useComponentTexts();
  const id = useId();
  const [unit, setUnit] = useState<Unit>(() => toLifetime(props.value ?? 0).unit);
  const amount = props.value === null ? '' : props.value / toSeconds({ amount: 1, unit });
  const change = (next: number | string, nextUnit: Unit): void =>
    props.onChange(typeof next === 'number' ? toSeconds({ amount: next, unit: nextUnit }) : null);
  return (
    <Input.Wrapper
      id={id}
      label={props.label}
      description={props.description}
      error={props.error}
      labelElement="label"
    >
      <Group gap="xs" wrap="nowrap" maw="24rem" mt={4}>
        <NumberInput
          id={id}
          min={1}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          placeholder={t('lifetime.default')}
          value={amount}
          readOnly={props.readOnly}
          error={props.error !== undefined}
          onChange={(next) => change(next, unit)}
          flex={1}
        />
        <NativeSelect
          aria-label={`${props.label}: ${t('lifetime.unit')}`}
          value={unit}
          disabled={props.readOnly}
          data={UNIT_NAMES.map((value) => ({ value, label: t(`lifetime.${value}`) }))}
          onChange={({ currentTarget }) => {
            const next = UNIT_NAMES.find((name) => name === currentTarget.value) ?? unit;
            setUnit(next);
            change(amount, next);
          }}
        />
      </Group>
    </Input.Wrapper>
  );
}
