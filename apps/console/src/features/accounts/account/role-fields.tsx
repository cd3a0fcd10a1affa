import { Checkbox, Stack, type CheckboxGroupProps } from '@mantine/core';
import type { ReactElement } from 'react';
import { useAccountTexts } from '../locales/texts.js';
import { ROLES } from '../queries.js';

/** Chooses roles, each with what it lets somebody do. */
export function RoleFields({
  isReader = false,
  ...rest
}: Omit<CheckboxGroupProps, 'children'> & { isReader?: boolean }): ReactElement {
  const t = useAccountTexts();
  return (
    <Checkbox.Group label={t('form.roles')} description={t('form.rolesHint')} {...rest}>
      <Stack gap="sm" mt="sm">
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={t(`role.${role}`)}
            description={t(`roleWhy.${role}`)}
            disabled={isReader}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
