import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { useServiceAccountTexts } from '../locales/texts.js';
import type { Act } from '../queries.js';

/** What can be done to a thing in this state. */
const ACTS = { enabled: ['disable', 'retire'], disabled: ['enable', 'retire'], retired: [] } as const;

/** The acts on a key or a trust, behind three dots. */
export function ActMenu({
  thing,
  onAct,
}: {
  thing: { readonly name: string; readonly status: keyof typeof ACTS };
  onAct: (act: Act) => void;
}): ReactElement | null {
  const t = useServiceAccountTexts();
  const acts: readonly Act[] = ACTS[thing.status];
  if (acts.length === 0) return null;
  return (
    <WriteOnly>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t('act.more', { name: thing.name })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {acts.map((act) => (
            <Menu.Item
              key={act}
              {...(act === 'retire' ? { c: 'var(--mantine-color-error)' } : {})}
              onClick={() => onAct(act)}
            >
              {t(`act.${act}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </WriteOnly>
  );
}
