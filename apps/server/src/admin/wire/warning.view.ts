import { WARNINGS } from '#client-registration';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** Something that an admin should know, as it is answered. */
@ApiSchema({ name: 'Warning' })
export class WarningView {
  @ApiProperty({ enum: Object.keys(WARNINGS), description: 'Stays the same, for texts in other languages' })
  code!: string;

  @ApiProperty({ description: 'What is to be known, in English' })
  text!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'What stands in the text, such as the name of a key',
  })
  values!: Readonly<Record<string, string>>;
}
