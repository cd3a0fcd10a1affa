import { invalid } from '../account-error.js';
import { checkEmail } from '../rules/email.js';
import { checkText } from '../rules/text.js';
import { ROLES, type Account, type Role } from './account.js';

/** What an admin writes to make an account. */
export interface NewAccount {
  readonly email: string;
  readonly name: string;
  /** Whether somebody made sure that the address is the person's. Left out: not. */
  readonly emailVerified?: boolean | undefined;
  /** A BCP 47 language tag. */
  readonly locale?: string | null | undefined;
  readonly roles?: readonly string[] | undefined;
  /** Left out: nobody signs in to the account until it has one. */
  readonly password?: string | undefined;
}

/** What an edit of an account may change; a member left out stays as it is. A new address is not verified, unless said. */
export type AccountChanges = Partial<Pick<NewAccount, 'email' | 'name' | 'emailVerified' | 'locale'>>;

/** What an account says of a person. */
export type Profile = Pick<Account, 'email' | 'emailVerified' | 'name' | 'locale'>;

const LONGEST_NAME = 120;
const LONGEST_LOCALE = 35;

/**
 * Holds what was written, over what was there before, to the rules.
 *
 * @throws AccountError invalid
 */
export function checkProfile(input: AccountChanges, before: Profile): Profile {
  const email = input.email === undefined ? before.email : checkEmail(input.email);
  const unchanged = email === before.email && before.emailVerified;
  return {
    email,
    emailVerified: input.emailVerified ?? unchanged,
    name: input.name === undefined ? before.name : checkText(input.name, 'name', LONGEST_NAME),
    locale: input.locale === undefined ? before.locale : checkLocale(input.locale),
  };
}

/** As `checkProfile`, of an account that is not there yet. @throws AccountError invalid */
export function checkNewProfile({ email, name, emailVerified, locale }: NewAccount): Profile {
  const nothing: Profile = { email: '', emailVerified: false, name: '', locale: null };
  return checkProfile({ email, name, emailVerified, locale }, nothing);
}

/** Reads roles, each of them once, in one order. @throws AccountError invalid, of `roles` */
export function checkRoles(roles: readonly string[]): readonly Role[] {
  const unknown = roles.find((role) => !ROLES.some((known) => known === role));
  if (unknown !== undefined) throw invalid('roles', `the roles are ${ROLES.join(' and ')}`);
  return ROLES.filter((role) => roles.includes(role));
}

function checkLocale(locale: string | null): string | null {
  if (locale === null) return null;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(locale);
    if (tag.length <= LONGEST_LOCALE) return tag;
  } catch {
    // Said below, in words that name the field.
  }
  throw invalid('locale', 'a language tag is needed, such as en or de-CH');
}
