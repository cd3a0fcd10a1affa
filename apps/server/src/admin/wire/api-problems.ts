import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { PROBLEMS } from '../problem.js';
import { ProblemDocument } from './problem-document.js';

type ProblemStatus = (typeof PROBLEMS)[keyof typeof PROBLEMS]['status'];

/** Documents the problems that a route may answer with. */
export function ApiProblems(...statuses: readonly ProblemStatus[]): MethodDecorator & ClassDecorator {
  return applyDecorators(ApiExtraModels(ProblemDocument), ...statuses.map(describe));
}

function describe(status: ProblemStatus): MethodDecorator & ClassDecorator {
  const kinds = Object.entries(PROBLEMS).filter(([, each]) => each.status === status);
  const [kind = '', { title } = { title: '' }] = kinds[0] ?? [];
  const example = {
    type: `urn:legate:problem:${kind}`,
    title,
    status,
    detail: '…',
    instance: '/api/v1/…',
    request_id: '0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9',
  };
  return ApiResponse({
    status,
    description: kinds.map(([, each]) => each.title).join('; '),
    content: {
      'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDocument) }, example },
    },
  });
}
