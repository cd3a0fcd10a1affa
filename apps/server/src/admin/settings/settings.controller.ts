import { Get, Inject } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { SETTINGS } from '../../injection-tokens.js';
import { RequirePermission } from '../access/permissions.js';
import { Resource } from '../resource.js';
import { Answers } from '../wire/answers.js';
import { SettingsView } from './settings.view.js';

/** What the operator told this server. It is read here; it changes in the environment or the file, at a start. */
@Resource('Settings', 'settings')
export class SettingsController {
  constructor(@Inject(SETTINGS) private readonly settings: SettingsView) {}

  @Get()
  @RequirePermission('read')
  @Answers(SettingsView)
  @ApiOperation({ summary: 'Shows the settings in force and where each came from, without secrets' })
  show(): SettingsView {
    return this.settings;
  }
}
