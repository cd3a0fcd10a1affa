import {
  SIGNATURE_ALGORITHMS,
  type SignatureAlgorithm,
  type SigningKey,
  type SigningKeyState,
} from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { Flag, OneOf } from '../wire/fields.js';
import { signingKeyToWire } from '../../representations/signing-key.js';

const STATES = ['published', 'active', 'retiring', 'dead'] as const satisfies readonly SigningKeyState[];

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

  @ApiProperty({ enum: STATES })
  state!: SigningKeyState;

  @ApiProperty({ format: 'date-time' })
  created_at!: string;

  @ApiProperty({ format: 'date-time', description: 'From here on it signs, until a younger key does' })
  active_from!: string;
}

/** The signing keys as they are answered: few enough for one page. */
@ApiSchema({ name: 'SigningKeys' })
export class SigningKeysView {
  @ApiProperty({ type: [SigningKeyView] })
  items!: readonly SigningKeyView[];
}

export function toSigningKeyView(entry: { key: SigningKey; state: SigningKeyState }): SigningKeyView {
  return signingKeyToWire(entry);
}
