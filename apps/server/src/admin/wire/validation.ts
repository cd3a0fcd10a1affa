import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem, type ProblemError } from '../problem.js';

const MOST_ERRORS = 20;
const LONGEST_NAME = 100;
/** Levels of lists and objects; class-transformer descends without looking, until the stack is full. */
const DEEPEST = 8;

/** Holds bodies and queries to their classes: unknown members are refused, and every fault is named with its place. */
export class Validation extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) => new InvalidInput(errors),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body') requireObject(value);
    if (metadata.type === 'body' || metadata.type === 'query') {
      if (isDeeperThan(DEEPEST, value)) throw new Problem('bad-request', 'the input is nested too deeply');
      refuseInheritedNames(value);
    }
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      throw error instanceof InvalidInput ? toProblem(error.errors, metadata.type === 'query') : error;
    }
  }
}

/** @throws Problem bad-request: the body is there, and no JSON object */
function requireObject(body: unknown): void {
  if (body === undefined) return;
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return;
  throw new Problem('bad-request', 'the body must be a JSON object');
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeperThan(levels - 1, each));
}

/** class-transformer drops what every object inherits, such as `constructor`, in silence; here it is refused. */
function refuseInheritedNames(value: unknown): void {
  const name = Object.keys(value ?? {}).find((each) => each in Object.prototype);
  if (name !== undefined) throw new Problem('bad-request', `${name} is not known here`);
}

/** What validation found, before it is known where the value stood. */
class InvalidInput extends Error {
  constructor(readonly errors: readonly ValidationError[]) {
    super('the input breaks the rules of its class');
  }
}

/** @returns a problem of status 400 */
function toProblem(found: readonly ValidationError[], inQuery: boolean): Problem {
  const errors = found.flatMap((error) => flatten(error, '', inQuery)).slice(0, MOST_ERRORS);
  const detail = errors.map((each) => each.detail).join('; ');
  return new Problem('bad-request', detail, { errors });
}

function flatten(error: ValidationError, parent: string, inQuery: boolean): readonly ProblemError[] {
  const name = error.property.slice(0, LONGEST_NAME);
  const path = `${parent}/${toToken(name)}`;
  const place = inQuery ? { parameter: name } : { pointer: `#${path}` };
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    ...place,
    detail: rule === 'whitelistValidation' ? `${name} is not known here` : message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => flatten(child, path, inQuery))];
}

/** One reference token of a JSON pointer, in a URI fragment (RFC 6901 §3, §6). Half a surrogate pair has no UTF-8. */
function toToken(name: string): string {
  const wellFormed = Buffer.from(name).toString();
  return encodeURIComponent(wellFormed.replaceAll('~', '~0').replaceAll('/', '~1'));
}
