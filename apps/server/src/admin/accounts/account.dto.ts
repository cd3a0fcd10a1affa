import { ROLES, type AccountChanges, type AccountFilter, type NewAccount, type Role } from '#accounts';
import { LIMITS } from '#client-registration';
import type { PageQuery } from '#protocol';
import { ApiSchema } from '@nestjs/swagger';
import { Flag, OneOf, SomeOf, Text } from '../wire/fields.js';
import { PageParameters } from '../wire/page.js';

const LONGEST_LOCALE = 35;
/** Characters; a password has a rule of its own, which says more. */
const LONGEST_PASSWORD = 4096;
const STATUSES = ['enabled', 'disabled'] as const;

const Email = (optional: boolean): PropertyDecorator =>
  Text({ longest: LIMITS.email, optional, example: 'ada@example.com' });
const Name = (optional: boolean): PropertyDecorator =>
  Text({ longest: LIMITS.name, optional, example: 'Ada Lovelace' });

/** The members that a new account and an edit share. */
class AccountFields {
  @Flag({ optional: true, description: 'Whether somebody made sure that the address is the person’s' })
  email_verified?: boolean;

  @Text({
    longest: LONGEST_LOCALE,
    optional: true,
    nullable: true,
    example: 'en',
    description: 'A BCP 47 language tag',
  })
  locale?: string | null;
}

/** What makes an account. */
@ApiSchema({ name: 'NewAccount' })
export class NewAccountBody extends AccountFields {
  @Email(false)
  email!: string;

  @Name(false)
  name!: string;

  @SomeOf(ROLES, { optional: true, description: 'What the person may do here, beside signing in' })
  roles?: Role[];

  @Text({
    longest: LONGEST_PASSWORD,
    optional: true,
    description: 'Nobody signs in to the account until it has one',
  })
  password?: string;
}

/** What an edit of an account may change; a member left out stays as it is. */
@ApiSchema({ name: 'AccountChanges' })
export class AccountChangesBody extends AccountFields {
  @Email(true)
  email?: string;

  @Name(true)
  name?: string;
}

/** The roles of an account from now on. */
@ApiSchema({ name: 'AccountRoles' })
export class AccountRolesBody {
  @SomeOf(ROLES, { description: 'The whole new list' })
  roles!: Role[];
}

/** The password of an account from now on. */
@ApiSchema({ name: 'AccountPassword' })
export class AccountPasswordBody {
  @Text({ longest: LONGEST_PASSWORD })
  password!: string;
}

/** Which accounts a list shows. */
export class AccountParameters extends PageParameters {
  @Text({ longest: LIMITS.name, optional: true, description: 'A part of the e-mail address or the name' })
  search?: string;

  @OneOf(STATUSES, { optional: true })
  status?: (typeof STATUSES)[number];
}

export function toNewAccount({ roles, password, email, name, ...fields }: NewAccountBody): NewAccount {
  return { email, name, roles, password, emailVerified: fields.email_verified, locale: fields.locale };
}

export function toAccountChanges({ email, name, ...fields }: AccountChangesBody): AccountChanges {
  return { email, name, emailVerified: fields.email_verified, locale: fields.locale };
}

export function toAccountQuery(query: AccountParameters): AccountFilter & PageQuery {
  const { search, status, limit, after } = query;
  return { search, status, limit, after };
}
