import { Controller, Get } from '@nestjs/common';

/** Tells whoever watches the process that it runs. */
@Controller('health')
export class HealthController {
  @Get('live')
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }
}
