import {
  LIMITS,
  type ApplicationChanges,
  type ApplicationQuery,
  type NewApplication,
} from '#client-registration';
import { ApiSchema } from '@nestjs/swagger';
import { Text, TextList } from '../wire/fields.js';
import { PageParameters } from '../wire/page.js';

const Name = (optional: boolean): PropertyDecorator =>
  Text({ longest: LIMITS.name, optional, example: 'Billing', description: 'What people call it' });

/** The members that a new application and an edit share. */
class ApplicationFields {
  @Text({ longest: LIMITS.description, optional: true, example: 'Sends the invoices' })
  description?: string;

  @Text({
    longest: LIMITS.name,
    optional: true,
    example: 'Finance team',
    description: 'Whom to ask about it',
  })
  owner?: string;

  @TextList({
    most: LIMITS.contacts,
    longest: LIMITS.email,
    optional: true,
    description: 'E-mail addresses',
    example: ['billing@example.com'],
  })
  contacts?: string[];

  @Text({
    longest: LIMITS.url,
    optional: true,
    nullable: true,
    description: 'An https URL',
    example: 'https://example.com/logo.png',
  })
  logo_uri?: string | null;
}

/** What creates an application. */
@ApiSchema({ name: 'NewApplication' })
export class NewApplicationBody extends ApplicationFields {
  @Name(false)
  name!: string;
}

/** What an edit of an application may change; a member left out stays as it is. */
@ApiSchema({ name: 'ApplicationChanges' })
export class ApplicationChangesBody extends ApplicationFields {
  @Name(true)
  name?: string;
}

/** Which applications a list shows. */
export class ApplicationParameters extends PageParameters {
  @Text({ longest: LIMITS.name, optional: true, description: 'A part of the name, whatever its case' })
  search?: string;
}

export function toNewApplication(body: NewApplicationBody): NewApplication {
  return { ...toApplicationChanges(body), name: body.name };
}

export function toApplicationChanges(body: ApplicationChangesBody): ApplicationChanges {
  const { name, description, owner, contacts, logo_uri: logoUri } = body;
  return { name, description, owner, contacts, logoUri };
}

export function toApplicationQuery({ search, limit, after }: ApplicationParameters): ApplicationQuery {
  return { search, limit, after };
}
