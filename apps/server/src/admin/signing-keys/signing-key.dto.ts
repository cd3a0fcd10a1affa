import {
  SIGNATURE_ALGORITHMS,
  SIGNING_KEY_STATES,
  type KeyInRing,
  type SignatureAlgorithm,
  type SigningKeyState,
} from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { Flag, OneOf } from '../wire/fields.js';
import { PageOf, type PageView } from '../wire/page.js';
import { signingKeysToWire } from '../../representations/signing-key.js';

/** What rotates the signing key of an algorithm. */
@ApiSchema({ name: 'SigningKeyRotation' })
export class SigningKeyRotationBody {
  @OneOf(SIGNATURE_ALGORITHMS)
  algorithm!: SignatureAlgorithm;

  @Flag({
    optional: true,
    description:
      'Sign with it at once, before verifiers can know it: for a leaked key. Unless said, it is published first',
  })
  immediately?: boolean;
}

/** A signing key as it is answered: nothing of its private part. */
@ApiSchema({ name: 'SigningKey' })
export class SigningKeyView {
  @ApiProperty()
  kid!: string;

  @ApiProperty({ enum: SIGNATURE_ALGORITHMS })
  algorithm!: SignatureAlgorithm;

  @ApiProperty({ enum: SIGNING_KEY_STATES })
  state!: SigningKeyState;

  @ApiProperty({ format: 'date-time' })
  created_at!: string;

  @ApiProperty({ format: 'date-time', description: 'From here on it signs, until a younger key does' })
  active_from!: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    format: 'date-time',
    description: 'From here on a younger key signs instead of it; null: none is known that will',
  })
  signs_until!: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    format: 'date-time',
    description: 'From here on it is in the key set no more: its last token is dead; null: it still signs',
  })
  published_until!: string | null;

  @ApiProperty({ type: 'string', nullable: true, format: 'date-time' })
  withdrawn_at!: string | null;
}

/** Signing keys as they are answered: few enough for one page. */
export const SigningKeyPage = PageOf(SigningKeyView);

export function toSigningKeyPage(keys: readonly KeyInRing[]): PageView<SigningKeyView> {
  return signingKeysToWire(keys);
}
