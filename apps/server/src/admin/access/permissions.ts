import { ADMIN_SCOPE, AUDIT_SCOPE } from '#protocol';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import { ApiProblems } from '../wire/api-problems.js';

/** What a route of the management API does to what it names. */
export type Permission = 'read' | 'write';

/** The scopes that carry a permission; any one of them suffices. */
export const SCOPES_OF: Readonly<Record<Permission, readonly string[]>> = {
  read: [ADMIN_SCOPE, AUDIT_SCOPE],
  write: [ADMIN_SCOPE],
};

/** Where a route keeps its permission. A route without one is refused to everybody. */
export const PERMISSION = Symbol('permission');

/** The names of the security schemes in the OpenAPI document: an application’s token, or a person’s session. */
export const SECURITY_SCHEME = 'legate';
export const SESSION_SCHEME = 'session';

/** Demands a permission of whoever calls the route, and says so in the OpenAPI document. */
export function RequirePermission(permission: Permission): MethodDecorator {
  return applyDecorators(
    SetMetadata(PERMISSION, permission),
    ...SCOPES_OF[permission].map((scope) => ApiSecurity(SECURITY_SCHEME, [scope])),
    ApiSecurity(SESSION_SCHEME),
    ApiProblems(401, 403),
  );
}
