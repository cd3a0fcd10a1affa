import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { MethodNotAllowed } from '../errors/to-oauth-error.js';

/** Fastify answers HEAD by running the route of GET; where that begins or ends something, nobody may ask so. */
@Injectable()
export class NotHeadGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { method } = context.switchToHttp().getRequest<FastifyRequest>();
    if (method === 'HEAD') throw new MethodNotAllowed(['GET', 'POST']);
    return true;
  }
}
