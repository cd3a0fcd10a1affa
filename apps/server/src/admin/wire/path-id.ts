import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { Problem } from '../problem.js';

/** What an id in a path may look like; nothing else was ever one. */
const ID = /^[\x21-\x7e]{1,2000}$/;

/** Refuses what cannot be an id before a database sees it. */
@Injectable()
class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (ID.test(value)) return value;
    throw new Problem('not-found', 'there is no such id');
  }
}

/** A parameter of a handler: an id from the path. */
export const PathId = (name: string): ParameterDecorator => Param(name, new IdPipe());
