import { Avatar, Badge, Group, Menu, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconLogout, IconUser } from '@tabler/icons-react';
import { useRef, type ReactElement } from 'react';
import { useSession } from '../../lib/session/session.js';
import { useAppTexts } from '../locales/texts.js';

/** Who is here and as what, the way to their own account, and out. */
export function AccountMenu(): ReactElement {
  const t = useAppTexts();
  const { account, sign_out_anti_forgery } = useSession();
  const signOut = useRef<HTMLFormElement>(null);
  return (
    <>
      <form ref={signOut} method="post" action="/oauth/logout" hidden>
        <input type="hidden" name="anti_forgery" value={sign_out_anti_forgery} />
        <input type="hidden" name="answer" value="yes" />
      </form>
      <Menu position="bottom-end" withinPortal width={260}>
        <Menu.Target>
          <UnstyledButton>
            <Avatar radius="xl" color="legate" name={account.name} aria-hidden />
            <VisuallyHidden>{t('account.menu')}</VisuallyHidden>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Stack gap={2} px="sm" py="xs">
            <Text fw={600}>{account.name}</Text>
            <Text size="sm" c="dimmed">
              {account.email}
            </Text>
            <Group gap={4} mt={4}>
              {account.roles.map((role) => (
                <Badge key={role} variant="default" tt="none">
                  {t(`account.roles.${role}`)}
                </Badge>
              ))}
            </Group>
          </Stack>
          <Menu.Divider />
          <Menu.Item component="a" href="/account" leftSection={<IconUser size={16} aria-hidden />}>
            {t('account.own')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconLogout size={16} aria-hidden />}
            onClick={() => signOut.current?.submit()}
          >
            {t('account.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
