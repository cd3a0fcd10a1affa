import { Badge, Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useAccountTexts } from '../locales/texts.js';
import type { Role } from '../queries.js';

/** The roles of a person. */
export function RoleBadges({ roles }: { roles: readonly Role[] }): ReactElement {
  const t = useAccountTexts();
  if (roles.length === 0) return <Text c="dimmed">{t('noRole')}</Text>;
  return (
    <Group gap={4}>
      {roles.map((role) => (
        <Badge key={role} variant="default" tt="none">
          {t(`role.${role}`)}
        </Badge>
      ))}
    </Group>
  );
}
