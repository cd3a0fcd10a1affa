import { Command } from 'commander';
import { addAccountCommands } from './account.js';
import { addApiCommands } from './api.js';
import { addApplicationCommands } from './application.js';
import { addBackupCommand } from './backup.js';
import type { CommandHost } from './command-host.js';
import { addConsumerKeyCommands } from './consumer-key.js';
import { addCredentialCommands } from './credential.js';
import { addDelegationCommands } from './delegation.js';
import { addDoctorCommand } from './doctor.js';
import { addEventCommands } from './event.js';
import { addIssuerCommands } from './issuer.js';
import { addKeyCommands } from './key.js';
import { addExchangeRuleCommands } from './exchange-rule.js';
import { addKeysCommands } from './keys.js';
import { addMigrateCommand } from './migrate.js';
import { addSecretCommands } from './secret.js';
import { addServeCommand } from './serve.js';
import { addSetupCommand } from './setup.js';
import { addTokenCommands } from './token.js';

/** The register of commands, in the order in which help shows them. */
const COMMANDS = [
  addServeCommand,
  addSetupCommand,
  addMigrateCommand,
  addDoctorCommand,
  addBackupCommand,
  addAccountCommands,
  addApplicationCommands,
  addApiCommands,
  addCredentialCommands,
  addSecretCommands,
  addKeyCommands,
  addIssuerCommands,
  addDelegationCommands,
  addExchangeRuleCommands,
  addConsumerKeyCommands,
  addTokenCommands,
  addEventCommands,
  addKeysCommands,
];

/** The `legate` command: everything an operator does at a terminal, against the configured database. */
export function createProgram(host: CommandHost, version: string): Command {
  const program = new Command('legate')
    .description('Legate, an OAuth 2.0 and OpenID Connect identity platform')
    .version(version)
    .configureOutput({ outputError: (text, write) => write(oneLine(text)) })
    .exitOverride();
  for (const add of COMMANDS) add(program, host);
  requireOptionsLast(program);
  return program;
}

/** Misses an option only once no other is unknown: mostly it is there, mistyped. */
function requireOptionsLast(command: Command): void {
  const needed = command.options.filter(({ mandatory }) => mandatory);
  for (const option of needed) option.makeOptionMandatory(false);
  if (needed.length > 0) {
    command.hook('preAction', (_, acting) => {
      const missing = needed.find((option) => acting.getOptionValue(option.attributeName()) === undefined);
      if (missing !== undefined)
        acting.error(`error: required option '${missing.flags}' not specified`, { exitCode: 2 });
    });
  }
  command.commands.forEach(requireOptionsLast);
}

/** The mistake and the suggestion that may follow it, as every other fault is written. */
function oneLine(text: string): string {
  return `${text
    .replace(/^error: /, 'legate: ')
    .trimEnd()
    .replaceAll('\n', ' ')}\n`;
}
