import type { ApiSettings, Apis, NewApiScope, RegisteredApi } from '#client-registration';
import {
  OPERATOR,
  SIGNATURE_ALGORITHMS,
  TOKEN_FORMATS,
  type ApiScope,
  type SignatureAlgorithm,
  type TokenFormat,
} from '#protocol';
import { Option, type Command } from 'commander';
import {
  addCommand,
  addList,
  collect,
  parseSeconds,
  readScopes,
  requireChanges,
  UsageError,
  type CommandHost,
  type CommonOptions,
  type ListOptions,
} from './command-host.js';
import { apiToWire } from '../representations/api.js';
import { formatInstant } from '../representations/instant.js';
import { lines, listText, type Output } from './output.js';

interface ApiOptions extends CommonOptions {
  readonly name?: string;
  readonly scope?: string;
  readonly describe?: readonly string[];
  readonly format?: TokenFormat;
  readonly algorithm?: SignatureAlgorithm;
  readonly lifetime?: number;
  readonly application?: string;
}

interface CreateOptions extends ApiOptions {
  readonly identifier: string;
  readonly name: string;
}

interface UpdateOptions extends ApiOptions {
  readonly removeFromSets?: boolean;
}

/** `legate api`: the resource servers that tokens are for. */
export function addApiCommands(program: Command, host: CommandHost): void {
  const noun = program.command('api').description('APIs, which define scopes');
  const create = addCommand(noun, 'create', 'register an API')
    .requiredOption('--identifier <uri>', 'the audience of its tokens: an absolute URI; never changes')
    .requiredOption('--name <name>', 'its name');
  addApiOptions(create).action((options: CreateOptions) =>
    host.run(options, ({ apis }) => createApi(apis, options)),
  );
  const update = addCommand(noun, 'update <identifier>', 'change an API; what is not said stays')
    .option('--name <name>', 'its name')
    .option('--remove-from-sets', 'take scopes that go from the credential sets that have them');
  addApiOptions(update).action((identifier: string, options: UpdateOptions) =>
    host.run(options, ({ apis }) => updateApi(apis, identifier, options)),
  );
  addReading(noun, host);
}

/** The options that make an API and change one. */
function addApiOptions(command: Command): Command {
  return command
    .option('--scope <scopes>', 'its scopes, separated by spaces: the whole list')
    .option('--describe <scope=text>', 'what people read of a scope; may be repeated', collect)
    .addOption(new Option('--format <format>', 'the form of its tokens (default jwt)').choices(TOKEN_FORMATS))
    .addOption(
      new Option('--algorithm <alg>', 'how its JWTs are signed (default ES256)').choices(
        SIGNATURE_ALGORITHMS,
      ),
    )
    .option('--lifetime <seconds>', 'the longest its tokens may live', parseSeconds)
    .option('--application <id>', 'the application that is this API and may introspect its tokens');
}

function addReading(noun: Command, host: CommandHost): void {
  addList(noun, 'list APIs, newest first').action(({ limit, after, ...options }: ListOptions) =>
    host.run(options, async ({ apis }) => {
      const { items, next } = await apis.list({ limit, after });
      const rows = items.map((each) => [each.identifier, each.name, each.tokenFormat, scopeNames(each)]);
      return {
        json: { items: items.map(apiToWire), next },
        text: listText(['IDENTIFIER', 'NAME', 'TOKENS', 'SCOPES'], rows, next, 'no APIs'),
      };
    }),
  );
  addCommand(noun, 'show <identifier>', 'show one API').action((identifier: string, options: CommonOptions) =>
    host.run(options, async ({ apis }) => show(await apis.get(identifier))),
  );
}

async function createApi(apis: Apis, options: CreateOptions): Promise<Output> {
  const { identifier, name } = options;
  const scopes = readApiScopes(options, []);
  return show(await apis.create({ ...toSettings(options), identifier, name, scopes }, OPERATOR));
}

async function updateApi(apis: Apis, identifier: string, options: UpdateOptions): Promise<Output> {
  const { name, scope, describe, removeFromSets } = options;
  const settings = { ...toSettings(options), name, removeFromSets };
  requireChanges({ ...settings, scope, describe });
  const { version, scopes: before } = await apis.get(identifier);
  const scopes = scope === undefined && describe === undefined ? undefined : readApiScopes(options, before);
  return show(await apis.update(identifier, { ...settings, scopes }, version, OPERATOR));
}

function toSettings(options: ApiOptions): ApiSettings {
  return {
    tokenFormat: options.format,
    signatureAlgorithm: options.algorithm,
    accessTokenLifetime: options.lifetime,
    applicationId: options.application,
  };
}

/** The scopes, each with what describes it, or did before. */
function readApiScopes({ scope, describe = [] }: ApiOptions, before: readonly ApiScope[]): NewApiScope[] {
  const names = scope === undefined ? before.map(({ name }) => name) : readScopes(scope, 'scopes');
  const stray = describe.find((text) => !names.some((name) => text.startsWith(`${name}=`)));
  if (stray !== undefined) {
    throw new UsageError('--describe: give one of the scopes, =, and its text, as in read=See your friends');
  }
  return names.map((name) => {
    const text = describe.find((each) => each.startsWith(`${name}=`));
    const described = before.find((each) => each.name === name)?.description;
    return { name, description: text?.slice(name.length + 1) ?? described };
  });
}

function show(api: RegisteredApi): Output {
  return {
    json: apiToWire(api),
    text: lines({
      identifier: api.identifier,
      name: api.name,
      scopes: scopeNames(api),
      tokens: `${api.tokenFormat}, ${api.signatureAlgorithm}`,
      lifetime: api.accessTokenLifetime === null ? null : `${api.accessTokenLifetime} s at most`,
      application: api.applicationId,
      created: formatInstant(api.createdAt),
      updated: formatInstant(api.updatedAt),
    }),
  };
}

const scopeNames = (api: RegisteredApi): string => api.scopes.map(({ name }) => name).join(' ');
