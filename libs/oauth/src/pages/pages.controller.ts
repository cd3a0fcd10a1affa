import { Controller, Get, Header } from '@nestjs/common';
import { STYLESHEET } from './stylesheet.js';

/** What the pages are made of besides HTML. */
@Controller()
export class PagesController {
  @Get(STYLESHEET.path)
  @Header('Content-Type', 'text/css; charset=utf-8')
  @Header('Cache-Control', 'public, max-age=31536000, immutable')
  stylesheet(): string {
    return STYLESHEET.content;
  }
}
