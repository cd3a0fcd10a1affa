import { applyDecorators, Controller, UseGuards, UseInterceptors, UsePipes } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AdminGuard } from './access/admin.guard.js';
import { JsonBodyGuard } from './access/json-body.guard.js';
import { OneUnit } from './access/one-unit.interceptor.js';
import { AnswerHeaders } from './wire/answer-headers.js';
import { ApiProblems } from './wire/api-problems.js';
import { Validation } from './wire/validation.js';

/** A controller of the management API: guarded, validated, and below `/api/v1`. */
export function Resource(tag: string, path: string): ClassDecorator {
  return applyDecorators(
    Controller(`/api/v1/${path}`),
    ApiTags(tag),
    ApiProblems(500, 503),
    UseGuards(AdminGuard, JsonBodyGuard),
    UsePipes(Validation),
    UseInterceptors(AnswerHeaders, OneUnit),
  );
}
