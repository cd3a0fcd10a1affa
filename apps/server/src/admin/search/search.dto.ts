import { MinLength } from 'class-validator';
import { Text } from '../wire/fields.js';

/** What a search looks for. */
export class SearchParameters {
  @Text({
    longest: 254,
    example: 'billing',
    description:
      'Two characters or more: a part of the name of an application, a credential set or an API, of an e-mail address or a person’s name; the beginning of a client_id or of an id of a secret or key; the last 4 of a secret, a kid, a consumer key, or a jti',
  })
  @MinLength(2)
  q!: string;
}
