import type { Module } from '../module.js';
import { ID_TOKEN_MODULES } from './id-token.modules.js';
import { REQUEST_OBJECT_MODULES } from './request-object.modules.js';
import { RESPONSE_MODULES } from './response.modules.js';
import { SIGN_IN_MODULES } from './sign-in.modules.js';
import { TOKEN_MODULES } from './token.modules.js';
import { USERINFO_MODULES } from './userinfo.modules.js';

/**
 * The modules of the Basic OP plan; the Form Post plan runs the same. `oidcc-codereuse-30seconds` is not here: it is
 * `oidcc-codereuse` after half a minute of waiting, and an expired code is a matter of the authorization_code grant's
 * own spec, whose clock can be set.
 */
export const BASIC_MODULES: readonly Module[] = [
  ...RESPONSE_MODULES,
  ...ID_TOKEN_MODULES,
  ...USERINFO_MODULES,
  ...SIGN_IN_MODULES,
  ...REQUEST_OBJECT_MODULES,
  ...TOKEN_MODULES,
];
