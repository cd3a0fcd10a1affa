import { LIMITS, type NewConsumerKey } from '#client-registration';
import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { readInstant } from '../../representations/instant.js';
import { ConsumerKeyView } from '../credential-sets/credential.view.js';
import { Flag, Instant, Text } from '../wire/fields.js';
import { WarningView } from '../wire/warning.view.js';

/** What adds a consumer key to a credential set. */
@ApiSchema({ name: 'NewConsumerKey' })
export class NewConsumerKeyBody {
  @Text({
    longest: LIMITS.consumerKey,
    optional: true,
    description: 'The key that the caller has already; left out, with its secret: both are made',
  })
  consumer_key?: string;

  @Text({ longest: LIMITS.consumerSecret, optional: true, description: 'The secret of that key' })
  consumer_secret?: string;

  @Flag({ optional: true, description: 'True lets it sign with HMAC-SHA1 beside HMAC-SHA256' })
  allow_hmac_sha1?: boolean;

  @Text({ longest: LIMITS.name, optional: true })
  name?: string;

  @Instant({ optional: true, nullable: true, description: 'Null or left out: never' })
  expires_at?: string | null;
}

/** A new consumer key as it is answered: the only time a secret that was made is shown. */
@ApiSchema({ name: 'CreatedConsumerKey' })
export class CreatedConsumerKeyView extends ConsumerKeyView {
  @ApiProperty({ description: 'The credential set it belongs to' })
  client_id!: string;

  @ApiPropertyOptional({ description: 'Shown once, and never again; absent where it was given' })
  consumer_secret?: string;

  @ApiProperty({ type: [WarningView], description: 'What the admin should know' })
  warnings!: readonly WarningView[];
}

export function toNewConsumerKey(body: NewConsumerKeyBody): NewConsumerKey {
  return {
    consumerKey: body.consumer_key,
    consumerSecret: body.consumer_secret,
    allowHmacSha1: body.allow_hmac_sha1,
    name: body.name,
    expiresAt: readInstant(body.expires_at),
  };
}
