import type { CredentialSetChanges } from '#client-registration';
import { OPERATOR } from '#protocol';
import type { Command } from 'commander';
import { addCommand, requireChanges, type CommandHost, type CommonOptions } from './command-host.js';
import { showSet } from './credential-output.js';
import { addSettingOptions, toSettings, type SettingOptions } from './credential-settings.js';

/** `legate credential update`: changes what is said, and leaves the rest; a list that is said replaces the old one. */
export function addUpdate(noun: Command, host: CommandHost): void {
  const command = addCommand(
    noun,
    'update <client-id>',
    'change a credential set; what is not said stays, and an empty text empties a list or removes a URL',
  );
  addSettingOptions(command).action((clientId: string, options: SettingOptions & CommonOptions) => {
    const changes = toChanges(options);
    requireChanges(changes);
    return host.run(options, async (workspace) => {
      const { credentialSets } = workspace;
      const { version } = await credentialSets.get(clientId);
      return showSet(await credentialSets.update(clientId, changes, version, OPERATOR), workspace);
    });
  });
}

function toChanges(options: SettingOptions): CredentialSetChanges {
  const changes = toSettings(options);
  const { redirectUris, postLogoutRedirectUris, assertionAudiences, jwksUri, backchannelLogoutUri } = changes;
  return {
    ...changes,
    redirectUris: withoutEmpty(redirectUris),
    postLogoutRedirectUris: withoutEmpty(postLogoutRedirectUris),
    assertionAudiences: withoutEmpty(assertionAudiences),
    jwksUri: jwksUri === '' ? null : jwksUri,
    backchannelLogoutUri: backchannelLogoutUri === '' ? null : backchannelLogoutUri,
  };
}

const withoutEmpty = (list: readonly string[] | undefined): readonly string[] | undefined =>
  list?.filter((each) => each !== '');
