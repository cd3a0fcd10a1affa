import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useComponentTexts } from '../locales/texts.js';
import { ErrorState } from '../states/error-state.js';

/** An act to confirm. */
export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description: ReactNode;
  /** What the act stops or changes right now. */
  readonly impact?: ReactNode;
  /** The name of the thing, to be typed: for what cannot be undone. */
  readonly typedName?: string;
  /** Whether to ask why, which has to be answered; the reason is handed to `onConfirm`. */
  readonly withReason?: boolean;
  readonly confirm: string;
  readonly isDangerous?: boolean;
  readonly isPending?: boolean;
  readonly error?: unknown;
  readonly onConfirm: (reason: string) => void;
}

/** Asks before an act. What cannot be undone wants the name of the thing typed. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  const t = useComponentTexts();
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('close') }}
      centered
    >
      <ConfirmForm {...props} />
    </Modal>
  );
}

/** Inside the dialog, so that what was typed is gone with it. */
function ConfirmForm(props: ConfirmDialogProps): ReactElement {
  const t = useComponentTexts();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const { typedName, withReason = false } = props;
  const isNamed = typedName === undefined || typed.trim() === typedName;
  const isReady = isNamed && (!withReason || reason.trim() !== '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) props.onConfirm(reason.trim());
      }}
    >
      <Stack>
        <Text component="div">{props.description}</Text>
        {props.impact}
        {typedName !== undefined && (
          <TextInput
            label={t('confirm.type', { name: typedName })}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            autoComplete="off"
            data-autofocus
          />
        )}
        {withReason && (
          <Textarea
            label={t('confirm.reason')}
            description={t('confirm.reasonHint')}
            required
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        )}
        {props.error != null && <ErrorState error={props.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            {t('cancel')}
          </Button>
          <Button
            type="submit"
            color={props.isDangerous === true ? 'red.9' : undefined}
            disabled={!isReady}
            loading={props.isPending ?? false}
          >
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
