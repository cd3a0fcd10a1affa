import type { ReactElement } from 'react';
import { AccountMenu } from './account-menu.js';
import { Preferences } from './preferences.js';

/** The menus at the end of the header: how the console looks and speaks, and who is here. */
export function HeaderMenus(): ReactElement {
  return (
    <>
      <Preferences />
      <AccountMenu />
    </>
  );
}
