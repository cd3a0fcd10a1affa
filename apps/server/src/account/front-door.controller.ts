import { seeOther } from '#oauth';
import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ACCOUNT_PATHS } from './pages/account-paths.js';

/** Where somebody arrives who knows only the host: at their account. */
@Controller()
export class FrontDoorController {
  @Get('/')
  show(@Res() reply: FastifyReply): void {
    seeOther(reply, ACCOUNT_PATHS.overview);
  }
}
