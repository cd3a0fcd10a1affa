import { LIMITS, parseScopes, toInstant } from '#client-registration';
import { InvalidArgumentError, type Command } from 'commander';
import type { Output } from './output.js';
import type { Workspace } from './workspace.js';

/** Where commands run: they say what to do, the host opens the database, prints, and sets the exit code. */
export interface CommandHost {
  /** Runs `work` on the database and prints what it returns. Refuses where the server runs as another issuer. */
  run(options: CommonOptions, work: Work): Promise<void>;
  /** As `run`, whatever the issuer: for what neither writes nor shows it, and may come before the server has a new one. */
  maintain(options: CommonOptions, work: Work): Promise<void>;
  /** Prints something that needed no database. */
  print(options: CommonOptions, output: Output): void;
  /** Everything on standard input, without the white space around it. */
  readInput(): Promise<string>;
  /** The one line on standard input, as it is: a password or a secret. @throws UsageError: there is none, or more than one */
  readPassword(): Promise<string>;
  /** Sets the exit code of a command that ended, but not well. */
  fail(): void;
}

/** What a command does on the database, and what it prints of it. */
export type Work = (workspace: Workspace) => Promise<Output>;

/** What every command accepts. */
export interface CommonOptions {
  readonly json?: boolean;
}

/** What every list accepts. */
export interface ListOptions extends CommonOptions {
  readonly limit: number;
  readonly after?: string;
}

/** A mistake in how a command was called, found after its arguments were read. Exit code 2. */
export class UsageError extends Error {}

/** Adds a command that can answer in JSON. */
export function addCommand(parent: Command, usage: string, description: string): Command {
  return parent.command(usage).description(description).option('--json', 'print JSON');
}

/** Adds a list, newest first, in pages. */
export function addList(parent: Command, description: string): Command {
  return addCommand(parent, 'list', description)
    .option('--limit <n>', `how many at most, 1 to ${LIMITS.page}`, parseLimit, 50)
    .option('--after <next>', 'where the page before ended');
}

/** Scopes as OAuth writes them; a shell may leave white space around them. */
export function readScopes(text: string, field: 'scopes' | 'defaultScopes'): readonly string[] {
  return parseScopes(text.trim(), field);
}

/** Collects an option that may be given more than once. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Holds an edit to changing something. @throws UsageError */
export function requireChanges(changes: object): void {
  if (Object.values(changes).some((value) => value !== undefined)) return;
  throw new UsageError('nothing to change: say what, by the options that --help lists');
}

/** A number of seconds. */
export function parseSeconds(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give whole seconds, such as 600.');
}

/** What help says of the end of a credential. */
export const EXPIRES_HELP =
  'when it stops working, in ISO 8601; a date alone ends as it begins, at 00:00Z (default: never)';

/** An instant in ISO 8601; becomes milliseconds. */
export function parseInstantOption(text: string): number {
  const at = toInstant(text);
  if (at !== undefined) return at;
  throw new InvalidArgumentError(
    'Give a date or a time with its offset: 2027-01-31 or 2027-01-31T12:00:00Z.',
  );
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (/^\d{1,3}$/.test(text) && limit >= 1 && limit <= LIMITS.page) return limit;
  throw new InvalidArgumentError(`Give a whole number from 1 to ${LIMITS.page}.`);
}
