import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** An application as it is answered. */
@ApiSchema({ name: 'Application' })
export class ApplicationView {
  @ApiProperty({ example: 'app_8Tn3kXcQ0mVbYpLr5sWd2Z' })
  id!: string;

  @ApiProperty({ example: 'Billing' })
  name!: string;

  @ApiProperty()
  description!: string;

  @ApiProperty()
  owner!: string;

  @ApiProperty({ type: [String] })
  contacts!: readonly string[];

  @ApiProperty({ type: 'string', nullable: true })
  logo_uri!: string | null;

  @ApiProperty({ format: 'date-time' })
  created_at!: string;

  @ApiProperty({ format: 'date-time' })
  updated_at!: string;

  @ApiProperty({ type: 'integer', description: 'Counts edits; the ETag is made of it' })
  version!: number;
}
