import type { Application } from '#client-registration';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { applicationToWire } from '../../representations/application.js';

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

export function toApplicationView(application: Application): ApplicationView {
  return applicationToWire(application);
}
