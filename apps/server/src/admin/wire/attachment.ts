import { applyDecorators, HttpCode, StreamableFile, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { ApiProblems } from './api-problems.js';

/** Answers 201 with what is shown once: a view, or where a form was named a file of one of `mediaTypes`. */
export function HandsOut(View: Type<unknown>, mediaTypes: readonly string[]): MethodDecorator {
  const file = { schema: { type: 'string' as const, format: 'binary' } };
  const view = { schema: { $ref: getSchemaPath(View) } };
  const headers = {
    'Content-Disposition': { description: 'Where it is a file', schema: { type: 'string' as const } },
  };
  return applyDecorators(
    HttpCode(201),
    ApiExtraModels(View),
    ApiCreatedResponse({
      headers,
      content: { ...Object.fromEntries(mediaTypes.map((type) => [type, file])), 'application/json': view },
    }),
    ApiProblems(400, 404, 409, 415, 422),
  );
}

/** A text as a file that the browser saves instead of showing it (RFC 6266). */
export function toAttachment({ name, mediaType, text }: Attachment): StreamableFile {
  const options = { type: mediaType, disposition: `attachment; filename="${name}"` };
  return new StreamableFile(Buffer.from(text), options);
}

/** A file to be answered; its name needs no escape. */
interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}
