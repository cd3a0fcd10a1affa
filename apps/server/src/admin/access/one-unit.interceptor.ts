import type { UnitOfWork } from '#protocol';
import {
  Inject,
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { callerOf, type AdminRequest } from './admin-request.js';
import { UNIT_OF_WORK } from '../../injection-tokens.js';
import { PERMISSION, type Permission } from './permissions.js';

const UNITS_OF_ITS_OWN = Symbol('units of its own');

/** Marks a route that does more than a unit of work can undo, and begins units itself. */
export const UnitsOfItsOwn = (): MethodDecorator => SetMetadata(UNITS_OF_ITS_OWN, true);

/**
 * Runs a route that writes as one unit of work, in which the right to it is asked again: the guard knows a second-old
 * state, and a request may have waited since. Who lost the right meanwhile writes nothing.
 */
@Injectable()
export class OneUnit implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Inject(UNIT_OF_WORK) private readonly unitOfWork: UnitOfWork,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = context.getHandler();
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, route);
    if (permission !== 'write') return next.handle();
    const caller = callerOf(context.switchToHttp().getRequest<AdminRequest>());
    const requireRight = (): Promise<void> => caller.requireStill(permission);
    if (this.reflector.get<true | undefined>(UNITS_OF_ITS_OWN, route)) {
      return from(this.unitOfWork.run(requireRight).then(() => lastValueFrom(next.handle())));
    }
    const work = async (): Promise<unknown> => {
      await requireRight();
      return lastValueFrom(next.handle(), { defaultValue: undefined });
    };
    return from(this.unitOfWork.run(work));
  }
}
