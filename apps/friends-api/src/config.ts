import { requireSecureUrl } from '#resource-server';

/** What this API was told, checked and frozen. Made once at start; nothing else reads the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Whose tokens are accepted. */
  readonly issuer: string;
  /** This API's identifier at the issuer. */
  readonly audience: string;
  /** The credential set with which tokens are introspected; undefined: they are verified by their signature. */
  readonly introspection: { readonly clientId: string; readonly clientSecret: string } | undefined;
}

/** Every fault of a configuration, one line each. Holds no secret. */
export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULTS = {
  FRIENDS_PORT: '4000',
  FRIENDS_HOST: '127.0.0.1',
  FRIENDS_ISSUER: 'http://localhost:3000',
  FRIENDS_AUDIENCE: 'http://localhost:4000',
} as const;

const CLIENT_ID = 'FRIENDS_INTROSPECTION_CLIENT_ID';
const CLIENT_SECRET = 'FRIENDS_INTROSPECTION_CLIENT_SECRET';
const NAMES: readonly string[] = [...Object.keys(DEFAULTS), CLIENT_ID, CLIENT_SECRET];

/** Reads the configuration from `FRIENDS_*` variables. @throws ConfigError with all faults at once */
export function loadConfig(env: Environment = process.env): Config {
  const faults = findFaults(env);
  if (faults.length > 0) throw new ConfigError(faults);
  const values = { ...DEFAULTS, ...env };
  return Object.freeze({
    port: Number(values.FRIENDS_PORT),
    host: values.FRIENDS_HOST,
    issuer: values.FRIENDS_ISSUER,
    audience: values.FRIENDS_AUDIENCE,
    introspection: readIntrospection(env),
  });
}

function findFaults(env: Environment): readonly string[] {
  const ours = Object.entries(env).filter(([name]) => name.startsWith('FRIENDS_'));
  const given = Object.fromEntries(ours.filter(([, value]) => value !== ''));
  const {
    FRIENDS_PORT: port,
    FRIENDS_ISSUER: issuer,
    FRIENDS_AUDIENCE: audience,
  } = { ...DEFAULTS, ...given };
  return [
    ...ours.filter(([name]) => !NAMES.includes(name)).map(([name]) => `${name}: there is no such setting`),
    ...ours
      .filter(([, value]) => value === '')
      .map(([name]) => `${name}: is empty; give a value or remove it`),
    ...(isPort(port) ? [] : ['FRIENDS_PORT: give a whole number from 0 to 65535']),
    ...(isIssuer(issuer) ? [] : ['FRIENDS_ISSUER: give an https URL, or http on this machine']),
    ...(isIdentifier(audience) ? [] : ['FRIENDS_AUDIENCE: give an absolute URI without a fragment']),
    ...(CLIENT_ID in env === CLIENT_SECRET in env
      ? []
      : [`${CLIENT_ID}, ${CLIENT_SECRET}: give both or none`]),
  ];
}

function readIntrospection(env: Environment): Config['introspection'] {
  const { [CLIENT_ID]: clientId, [CLIENT_SECRET]: clientSecret } = env;
  return clientId !== undefined && clientSecret !== undefined ? { clientId, clientSecret } : undefined;
}

/** 0 lets the system choose. */
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

const isIdentifier = (text: string): boolean => URL.canParse(text) && !text.includes('#');

function isIssuer(text: string): boolean {
  try {
    return requireSecureUrl(text, 'issuer').hash === '';
  } catch {
    return false;
  }
}
