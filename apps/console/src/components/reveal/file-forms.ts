import type { RevealedFile } from './revealed-file.js';
import { fileNameOf, variablesOf, type HandedOut, type IssuedBy } from './handed-out.js';

/** A form in which credentials can be carried away. */
interface FileForm {
  readonly id: 'env' | 'json' | 'kubernetes';
  readonly write: (all: readonly HandedOut[], by: IssuedBy) => RevealedFile;
}

/** The forms that hold everything at once, in the order they are offered. */
export const FILE_FORMS: readonly FileForm[] = [
  { id: 'env', write: writeEnv },
  { id: 'json', write: writeJson },
  { id: 'kubernetes', write: writeKubernetes },
];

/** Environment variables, as `.env` files hold them. Where there are several sets each has its client id in their names. */
function writeEnv(all: readonly HandedOut[], { issuer, token_endpoint }: IssuedBy): RevealedFile {
  const common = { OAUTH_ISSUER: issuer, OAUTH_TOKEN_ENDPOINT: token_endpoint };
  const blocks = all.map((each) =>
    [`# ${oneLine(each.name)}`, ...linesOf(variablesOf(each), all.length === 1 ? '' : prefixOf(each))].join(
      '\n',
    ),
  );
  return {
    // Browsers take the first dot off `.env`.
    name: 'legate.env',
    content: `${[linesOf(common, '').join('\n'), ...blocks].join('\n\n')}\n`,
    // As text it would be kept as .env.txt.
    type: 'application/octet-stream',
  };
}

const linesOf = (variables: Readonly<Record<string, string>>, prefix: string): string[] =>
  Object.entries(variables).map(([name, value]) => `${prefix}${name}=${valueOf(value)}`);

/** The two letters that tell the grant, and the last of the id, so that two sets never share a name. */
const prefixOf = ({ clientId }: HandedOut): string =>
  `${clientId.slice(0, 2)}_${clientId.slice(-4)}_`.toUpperCase();

/** Line breaks are `\n` in double quotes, which readers of such files put back. */
const valueOf = (value: string): string =>
  value.includes('\n') ? `"${value.replaceAll('\n', String.raw`\n`)}"` : value;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

function writeJson(all: readonly HandedOut[], { issuer, token_endpoint }: IssuedBy): RevealedFile {
  const sets = all.map(({ name, clientId, secret, consumer, privateKey, keyFile }) => ({
    name,
    client_id: clientId,
    ...(secret === undefined ? {} : { client_secret: secret }),
    ...(consumer === undefined ? {} : { consumer_key: consumer.key, consumer_secret: consumer.secret }),
    ...(privateKey === undefined ? {} : { key_id: privateKey.keyId, private_key: privateKey.pem }),
    ...(keyFile === undefined ? {} : { key_file: keyFile }),
  }));
  const document = { issuer, token_endpoint, credential_sets: sets };
  return {
    name: 'credentials.json',
    content: `${JSON.stringify(document, null, 2)}\n`,
    type: 'application/json',
  };
}

/** One Secret a set (YAML): its values are JSON texts, which YAML reads as they are. */
function writeKubernetes(all: readonly HandedOut[], by: IssuedBy): RevealedFile {
  return {
    name: 'credentials.secret.yaml',
    content: all.map((each) => secretOf(each, by)).join('---\n'),
    type: 'application/yaml',
  };
}

function secretOf(handedOut: HandedOut, { issuer, token_endpoint }: IssuedBy): string {
  const { keyFile } = handedOut;
  const members = {
    OAUTH_ISSUER: issuer,
    OAUTH_TOKEN_ENDPOINT: token_endpoint,
    ...variablesOf(handedOut),
    ...(keyFile === undefined ? {} : { 'key.json': JSON.stringify(keyFile) }),
  };
  return [
    'apiVersion: v1',
    'kind: Secret',
    'metadata:',
    `  name: ${fileNameOf(handedOut)}`,
    'type: Opaque',
    'stringData:',
    ...Object.entries(members).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
    '',
  ].join('\n');
}

/** The files that hold the key of one set alone. */
export function keyFilesOf(handedOut: HandedOut): readonly RevealedFile[] {
  const { privateKey, keyFile } = handedOut;
  const name = fileNameOf(handedOut);
  return [
    ...(keyFile === undefined
      ? []
      : [
          {
            name: `${name}.json`,
            content: `${JSON.stringify(keyFile, null, 2)}\n`,
            type: 'application/json',
          },
        ]),
    ...(privateKey === undefined
      ? []
      : [{ name: `${name}.pem`, content: privateKey.pem, type: 'application/x-pem-file' }]),
  ];
}
