import { CREDENTIAL_GRANT_TYPES, JWT_BEARER, type Client } from '#protocol';
import { invalid } from '../registration-error.js';
import { checkAudience } from '../rules/audience.js';
import { LIMITS } from '../rules/limits.js';
import { checkServerUrl } from '../rules/server-url.js';
import { checkList } from '../rules/text.js';
import { usesKey } from './auth-methods.js';

/** What a credential set says about the assertions that it signs (RFC 7523). */
export type AssertionSettings = Pick<
  Client,
  'assertionAudiences' | 'requireJti' | 'jwksUri' | 'allowTokenEndpointAudience'
>;

/** Some of it, as an admin writes it; a member left out stays as it is. */
export type AssertionSettingChanges = {
  readonly [Member in keyof AssertionSettings]?: AssertionSettings[Member] | undefined;
};

/** What a new set says unless its admin does: the strictest that common libraries can keep to. */
export const USUAL_ASSERTION_SETTINGS: AssertionSettings = {
  assertionAudiences: [],
  requireJti: false,
  jwksUri: null,
  allowTokenEndpointAudience: false,
};

/**
 * The settings of a set after `changes`, each held to its rule and to what the set is for.
 *
 * @throws RegistrationError invalid, of the member at fault
 */
export function editAssertionSettings(
  set: Pick<Client, 'grantType' | 'authMethods'>,
  changes: AssertionSettingChanges,
  before: AssertionSettings = USUAL_ASSERTION_SETTINGS,
): AssertionSettings {
  const settings = {
    assertionAudiences: changes.assertionAudiences ?? before.assertionAudiences,
    requireJti: changes.requireJti ?? before.requireJti,
    jwksUri: changes.jwksUri === undefined ? before.jwksUri : changes.jwksUri,
    allowTokenEndpointAudience: changes.allowTokenEndpointAudience ?? before.allowTokenEndpointAudience,
  };
  requireUse(set, settings);
  checkList(settings.assertionAudiences, 'assertionAudiences', LIMITS.assertionAudiences);
  settings.assertionAudiences.forEach((each) => checkAudience(each, 'assertionAudiences'));
  if (settings.jwksUri !== null) checkServerUrl(settings.jwksUri, 'jwksUri');
  return settings;
}

/** Whoever writes what the set has no use for took it for another. */
function requireUse(
  { grantType, authMethods }: Pick<Client, 'grantType' | 'authMethods'>,
  { assertionAudiences, requireJti, jwksUri, allowTokenEndpointAudience }: AssertionSettings,
): void {
  if (grantType !== JWT_BEARER && (assertionAudiences.length > 0 || requireJti)) {
    const { name } = CREDENTIAL_GRANT_TYPES[grantType];
    const field = requireJti ? 'requireJti' : 'assertionAudiences';
    throw invalid(field, `${name} takes no assertions; this is for service accounts`);
  }
  if (jwksUri !== null && !usesKey(grantType, authMethods)) {
    throw invalid('jwksUri', 'this set signs nothing; keys are for private_key_jwt and for service accounts');
  }
  if (allowTokenEndpointAudience && !authMethods.includes('private_key_jwt')) {
    throw invalid('allowTokenEndpointAudience', 'this set does not authenticate with private_key_jwt');
  }
}
