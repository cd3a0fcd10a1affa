import type { Icon } from '@tabler/icons-react';
import type { Language } from '../../lib/i18n/languages.js';

/** One entry of the navigation, and the routes behind it. */
export interface Area {
  /** Where the entry leads. */
  readonly to: string;
  /** In every language; here and not with the texts of the feature, which is loaded when somebody goes there. */
  readonly label: Readonly<Record<Language, string>>;
  readonly icon: Icon;
  /** What stands together in the navigation. */
  readonly group: 'overview' | 'registration' | 'people' | 'ledger' | 'tools' | 'server';
}
