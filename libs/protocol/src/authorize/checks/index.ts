import type { AuthorizationRequest } from '../authorization-request.js';
import type { AuthorizationCheck } from './authorization-check.js';
import { checkBinding } from './binding.check.js';
import { checkClaims } from './claims.check.js';
import { checkClient } from './client.check.js';
import { checkHints } from './hints.check.js';
import { checkIdTokenHint } from './id-token-hint.check.js';
import { checkMaxAge } from './max-age.check.js';
import { checkNonce } from './nonce.check.js';
import { checkPkce } from './pkce.check.js';
import { checkPrompt } from './prompt.check.js';
import { checkRedirectUri } from './redirect-uri.check.js';
import { checkRequestObject } from './request-object.check.js';
import { checkResponseMode } from './response-mode.check.js';
import { checkResponseType } from './response-type.check.js';
import { checkState } from './state.check.js';
import { checkTarget } from './target.check.js';

/**
 * The checks of an authorization request, in their order: whom to answer, where and how; what is asked; of whom. Adding
 * one is its file, its line here, and its tests.
 */
export const CHECKS: readonly AuthorizationCheck<keyof AuthorizationRequest, never>[] = [
  checkClient,
  checkRedirectUri,
  checkState,
  checkResponseMode,
  checkRequestObject,
  checkResponseType,
  checkTarget,
  checkPkce,
  checkNonce,
  checkBinding,
  checkPrompt,
  checkMaxAge,
  checkClaims,
  checkHints,
  checkIdTokenHint,
];
