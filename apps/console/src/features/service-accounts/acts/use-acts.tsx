import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useReason } from '../../../components/states/error-state.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import type { Act, ActOn } from '../queries.js';
import { ActDialog, UseSoFar, type StoppingAct } from './act-dialog.js';

/** A key or a trust, as far as acts on it go. */
export interface Actable {
  readonly id: string;
  readonly name: string;
  readonly uses: number;
  readonly last_used_at: string | null;
}

/**
 * Acts on keys or trusts: what stops one is asked first and can be undone where that is possible; what lets one work
 * again is done at once.
 *
 * @returns how to begin an act, and the question, which is to be drawn somewhere
 */
export function useActs(
  mutation: UseMutationResult<unknown, Error, ActOn>,
): readonly [(thing: Actable, act: Act) => void, ReactElement | null] {
  const [asked, ask] = useState<{ readonly thing: Actable; readonly act: StoppingAct } | null>(null);
  const { mutate, isPending, error, reset } = mutation;
  const close = (): void => {
    ask(null);
    reset();
  };
  const run = ({ id, name }: Actable, act: Act): void =>
    mutate(
      { id, act },
      {
        onSuccess: () => {
          close();
          tell(name, act, () => mutate({ id, act: 'enable' }));
        },
        onError: (fault) =>
          act === 'enable' && notifications.show({ color: 'red', message: <Why of={fault} /> }),
      },
    );
  const begin = (thing: Actable, act: Act): void =>
    act === 'enable' ? run(thing, act) : ask({ thing, act });
  if (asked === null) return [begin, null];
  const { thing, act } = asked;
  const impact = <UseSoFar uses={thing.uses} lastUsedAt={thing.last_used_at} />;
  const question = { name: thing.name, act, impact, isPending, error };
  return [
    begin,
    <ActDialog key={thing.id} {...question} onConfirm={() => run(thing, act)} onClose={close} />,
  ];
}

function tell(name: string, act: Act, undo: () => void): void {
  const id = `${act} ${name}`;
  const onUndo = (): void => {
    notifications.hide(id);
    undo();
  };
  notifications.show({ id, message: <Done name={name} act={act} onUndo={onUndo} /> });
}

function Done({ name, act, onUndo }: { name: string; act: Act; onUndo: () => void }): ReactElement {
  const t = useServiceAccountTexts();
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{t(`act.done.${act}`, { name })}</Text>
      {act === 'disable' && (
        <Button size="compact-sm" variant="default" onClick={onUndo}>
          {t('act.undo')}
        </Button>
      )}
    </Group>
  );
}

function Why({ of: error }: { of: Error }): ReactElement {
  return <>{useReason(error)}</>;
}
