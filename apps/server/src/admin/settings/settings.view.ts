import { SETTING_SOURCES } from '../../settings/setting-reader.js';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** One setting as it is in force, as it is answered: never a secret. */
@ApiSchema({ name: 'Setting' })
export class SettingView {
  @ApiProperty({ example: 'LEGATE_PORT', description: 'Its variable in the environment' })
  name!: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '`set`: a secret that is there; null: not set',
  })
  value!: string | null;

  @ApiProperty({ enum: SETTING_SOURCES })
  source!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'What holds where nobody sets it' })
  default!: string | null;

  @ApiProperty({ description: 'What it does' })
  purpose!: string;
}

/** What this server was told and what it is, as it is answered. */
@ApiSchema({ name: 'Settings' })
export class SettingsView {
  @ApiProperty()
  version!: string;

  @ApiProperty({ format: 'date-time', description: 'When this instance started' })
  started_at!: string;

  @ApiProperty({ enum: ['sqlite', 'postgres'] })
  database!: string;

  @ApiProperty({ example: 'v24.0.0', description: 'Of Node.js' })
  runtime!: string;

  @ApiProperty({ type: [SettingView] })
  items!: readonly SettingView[];
}
