import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem.js';

/** Lets JSON in and no other body: a form can be sent across sites without asking (CWE-352). */
@Injectable()
export class JsonBodyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { body, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    if (body === undefined || body === null) return true;
    if (/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) return true;
    throw new Problem('unsupported-media-type', 'send the body as application/json');
  }
}
