import { ROLES, type Account, type AccountFilter } from '#accounts';
import { OPERATOR } from '#protocol';
import { Option, type Command } from 'commander';
import { showAccount, showSessions } from './account-output.js';
import {
  addCommand,
  addList,
  type CommandHost,
  type CommonOptions,
  type ListOptions,
} from './command-host.js';
import { accountToWire } from '../representations/account.js';
import { formatInstant } from '../representations/instant.js';
import { listText, type Output } from './output.js';
import type { Workspace } from './workspace.js';

interface CreateOptions extends CommonOptions {
  readonly email: string;
  readonly name: string;
  readonly role?: string;
}

type AccountListOptions = ListOptions & Pick<AccountFilter, 'search' | 'status'>;

/** How each command names the account it is about. */
const ACCOUNT = '<account>';

/** `legate account`: the people who sign in. A password is read from standard input only, never from an argument. */
export function addAccountCommands(program: Command, host: CommandHost): void {
  const noun = program
    .command('account')
    .description('accounts: people who sign in; each goes by its id or its e-mail address');
  addCreate(noun, host);
  addList(noun, 'list accounts, newest first')
    .option('--search <text>', 'a part of the e-mail address or the name')
    .addOption(new Option('--status <status>', 'only these').choices(['enabled', 'disabled']))
    .action((options: AccountListOptions) => host.run(options, (workspace) => list(workspace, options)));
  addCommand(noun, `show ${ACCOUNT}`, 'show one account').action((which: string, options: CommonOptions) =>
    host.run(options, async (workspace) => showAccount(await find(workspace, which))),
  );
  for (const [verb, meaning] of [
    ['disable', 'let nobody sign in to it, and end its sessions and tokens'],
    ['enable', 'end a disablement'],
  ] as const) {
    addCommand(noun, `${verb} ${ACCOUNT}`, meaning).action((which: string, options: CommonOptions) =>
      host.run(options, async (workspace) => {
        const { id } = await find(workspace, which);
        return showAccount(await workspace.accounts[verb](id, OPERATOR));
      }),
    );
  }
  addSetPassword(noun, host);
  addRemoveTotp(noun, host);
  addSessions(noun, host);
}

function addCreate(noun: Command, host: CommandHost): void {
  addCommand(noun, 'create', 'make an account')
    .requiredOption('--email <address>', 'its e-mail address, with which it signs in')
    .requiredOption('--name <name>', 'the name of the person')
    .addOption(new Option('--role <role>', 'what it may do beside signing in').choices(ROLES))
    .requiredOption('--password-stdin', 'read the password from standard input')
    .action(async ({ email, name, role, ...rest }: CreateOptions) => {
      const password = await host.readPassword();
      const roles = role === undefined ? [] : [role];
      await host.run(rest, async ({ accounts }) =>
        showAccount(await accounts.create({ email, name, roles, password }, OPERATOR)),
      );
    });
}

function addSetPassword(noun: Command, host: CommandHost): void {
  addCommand(noun, `set-password ${ACCOUNT}`, 'give it another password, and end its sessions and tokens')
    .requiredOption('--password-stdin', 'read the password from standard input')
    .action(async (which: string, options: CommonOptions) => {
      const password = await host.readPassword();
      await host.run(options, async (workspace) => {
        const { id } = await find(workspace, which);
        return showAccount(await workspace.accounts.setPassword(id, password, OPERATOR));
      });
    });
}

function addRemoveTotp(noun: Command, host: CommandHost): void {
  addCommand(
    noun,
    `remove-totp ${ACCOUNT}`,
    'take its authenticator app away: the password is enough again',
  ).action((which: string, options: CommonOptions) =>
    host.run(options, async (workspace) => {
      const account = await find(workspace, which);
      await workspace.totpEnrolment.remove(account.id, OPERATOR);
      return showAccount(account);
    }),
  );
}

function addSessions(noun: Command, host: CommandHost): void {
  addCommand(noun, `sessions ${ACCOUNT}`, 'list where it is signed in, newest first').action(
    (which: string, options: CommonOptions) =>
      host.run(options, async (workspace) => {
        const { id } = await find(workspace, which);
        return showSessions(await workspace.sessions.list(id));
      }),
  );
  addCommand(noun, `unlock ${ACCOUNT}`, 'let everybody try to sign in anew, after too many attempts').action(
    (which: string, options: CommonOptions) =>
      host.run(options, async (workspace) => {
        const account = await find(workspace, which);
        await workspace.accounts.unlock(account.id, OPERATOR);
        return showAccount(account);
      }),
  );
  addCommand(noun, `end-sessions ${ACCOUNT}`, 'sign it out everywhere').action(
    (which: string, options: CommonOptions) =>
      host.run(options, async (workspace) => {
        const { id } = await find(workspace, which);
        await workspace.sessions.endAll(id, 'ended by an operator', OPERATOR);
        return showSessions(await workspace.sessions.list(id));
      }),
  );
}

function find({ accounts }: Workspace, which: string): Promise<Account> {
  return which.includes('@') ? accounts.getByEmail(which) : accounts.get(which);
}

async function list({ accounts }: Workspace, options: AccountListOptions): Promise<Output> {
  const { search, status, limit, after } = options;
  const { items, next } = await accounts.list({ search, status, limit, after });
  const rows = items.map((each) => [
    each.id,
    each.email,
    each.name,
    each.status,
    each.roles.join(' '),
    formatInstant(each.createdAt),
  ]);
  return {
    json: { items: items.map(accountToWire), next },
    text: listText(['ID', 'E-MAIL', 'NAME', 'STATUS', 'ROLES', 'CREATED'], rows, next, 'no accounts'),
  };
}
