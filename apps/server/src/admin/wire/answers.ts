import { applyDecorators, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { ApiProblems } from './api-problems.js';

/** Where a route keeps how the place of what it creates follows from its answer. */
export const LOCATION = Symbol('location');

/** The place of a created resource. */
export type LocationOf = (body: object) => string;

const ETAG = { ETag: { description: 'The version, for If-Match', schema: { type: 'string' as const } } };

/** Answers 200 with a view. */
export function Answers(View: Type<unknown>): MethodDecorator {
  return applyDecorators(HttpCode(200), ApiOkResponse({ type: View }), ApiProblems(404));
}

/** Answers 200 with a view and the entity tag that edits need. */
export function AnswersEditable(View: Type<unknown>): MethodDecorator {
  return applyDecorators(HttpCode(200), ApiOkResponse({ type: View, headers: ETAG }), ApiProblems(404));
}

/** Answers 200 with one page of a list. */
export function AnswersPage(Page: Type<unknown>): MethodDecorator {
  const Link = { description: 'The next page (RFC 8288)', schema: { type: 'string' as const } };
  return applyDecorators(HttpCode(200), ApiOkResponse({ type: Page, headers: { Link } }), ApiProblems(400));
}

/** Answers 201 with a view, and the place of what was created: a member of the view below `collection`. */
export function Creates<V extends object>(
  View: Type<V>,
  collection: string,
  id: keyof V & string,
): MethodDecorator {
  const locationOf: LocationOf = (body) =>
    `/api/v1/${collection}/${encodeURIComponent(String(body[id as keyof object]))}`;
  const Location = { description: 'Where it is', schema: { type: 'string' as const } };
  return applyDecorators(
    HttpCode(201),
    SetMetadata(LOCATION, locationOf),
    ApiCreatedResponse({ type: View, headers: { ...ETAG, Location } }),
    ApiProblems(400, 404, 409, 415, 422),
  );
}

/** An edit: it must name the version it was made from, and loses nobody else's. */
export function Edits(View: Type<unknown>): MethodDecorator {
  return applyDecorators(AnswersEditable(View), ApiIfMatch(), ApiProblems(400, 403, 409, 415, 422));
}

/** A removal of one version; answers 204 without a body. */
export function Removes(): MethodDecorator {
  return applyDecorators(HttpCode(204), ApiNoContentResponse(), ApiIfMatch(), ApiProblems(404, 409));
}

/** An end of something that has no versions; answers 204 without a body. */
export function Ends(): MethodDecorator {
  return applyDecorators(HttpCode(204), ApiNoContentResponse(), ApiProblems(404));
}

/** An act upon something that exists; answers 200 with what it is now. Doing it again changes nothing. */
export function Acts(View: Type<unknown>): MethodDecorator {
  return applyDecorators(Answers(View), ApiProblems(409));
}

function ApiIfMatch(): MethodDecorator {
  const header = {
    name: 'If-Match',
    required: true,
    description: 'The ETag that GET answered',
    example: '"1"',
  };
  return applyDecorators(ApiHeader(header), ApiProblems(412, 428));
}
