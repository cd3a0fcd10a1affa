import type { Apis, RegisteredApi } from '#client-registration';
import {
  OPERATOR,
  SIGNATURE_ALGORITHMS,
  TOKEN_FORMATS,
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
  UsageError,
  type CommandHost,
  type CommonOptions,
  type ListOptions,
} from './command-host.js';
import { apiToWire } from '../representations/api.js';
import { formatInstant } from '../representations/instant.js';
import { lines, listText, type Output } from './output.js';

interface CreateOptions extends CommonOptions {
  readonly identifier: string;
  readonly name: string;
  readonly scope?: string;
  readonly describe?: readonly string[];
  readonly format?: TokenFormat;
  readonly algorithm?: SignatureAlgorithm;
  readonly lifetime?: number;
  readonly application?: string;
}

/** `legate api`: the resource servers that tokens are for. */
export function addApiCommands(program: Command, host: CommandHost): void {
  const noun = program.command('api').description('APIs, which define scopes');
  addCommand(noun, 'create', 'register an API')
    .requiredOption('--identifier <uri>', 'the audience of its tokens: an absolute URI; never changes')
    .requiredOption('--name <name>', 'its name')
    .option('--scope <scopes>', 'its scopes, separated by spaces (default: none)')
    .option('--describe <scope=text>', 'what people read of a scope; may be repeated', collect)
    .addOption(new Option('--format <format>', 'the form of its tokens (default jwt)').choices(TOKEN_FORMATS))
    .addOption(
      new Option('--algorithm <alg>', 'how its JWTs are signed (default ES256)').choices(
        SIGNATURE_ALGORITHMS,
      ),
    )
    .option('--lifetime <seconds>', 'the longest its tokens may live', parseSeconds)
    .option('--application <id>', 'the application that is this API and may introspect its tokens')
    .action((options: CreateOptions) => host.run(options, ({ apis }) => create(apis, options)));
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

async function create(apis: Apis, options: CreateOptions): Promise<Output> {
  const api = await apis.create(
    {
      identifier: options.identifier,
      name: options.name,
      scopes: readApiScopes(options),
      tokenFormat: options.format,
      signatureAlgorithm: options.algorithm,
      accessTokenLifetime: options.lifetime,
      applicationId: options.application,
    },
    OPERATOR,
  );
  return show(api);
}

/** The scopes, each with what describes it. */
function readApiScopes({ scope = '', describe = [] }: CreateOptions) {
  const names = readScopes(scope, 'scopes');
  const stray = describe.find((text) => !names.some((name) => text.startsWith(`${name}=`)));
  if (stray !== undefined) {
    throw new UsageError('--describe: give one of the scopes, =, and its text, as in read=See your friends');
  }
  return names.map((name) => {
    const text = describe.find((each) => each.startsWith(`${name}=`));
    return { name, description: text?.slice(name.length + 1) };
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
