import { nearestOf } from '#client-registration';

/** A value that a setting cannot take: what is wrong with it and how to mend it. Quotes no secret. */
export class SettingFault extends Error {}

/** The layer that a setting comes from. */
export type SettingSource = (typeof SETTING_SOURCES)[number];
export const SETTING_SOURCES = ['environment', 'file', 'default'] as const;

/** Settings that must not lie in the configuration file, which is often readable to many. */
const NOT_IN_FILE: ReadonlySet<string> = new Set(['LEGATE_MASTER_KEY', 'LEGATE_ADMIN_PASSWORD']);

const PREFIX = 'LEGATE_';
const CONFIG_FILE = 'LEGATE_CONFIG';

/** Reads named settings out of two layers, environment over file, and collects every fault on the way. */
export class SettingReader<Name extends string> {
  readonly faults: string[] = [];
  private readonly fileValues: Readonly<Record<string, unknown>>;

  constructor(
    private readonly names: readonly Name[],
    private readonly env: NodeJS.ProcessEnv,
    private readonly file: { readonly name: string; readonly content: unknown } | undefined,
  ) {
    this.fileValues = this.readFileValues();
    this.refuseUnknownVariables();
    this.refuseUnknownKeys();
  }

  /** The parsed value, or undefined where the setting is in no layer or its value is a fault. */
  read<T>(name: Name, parse: (text: string) => T): T | undefined {
    const text = this.env[name] ?? this.fromFile(name);
    if (text === undefined) return undefined;
    try {
      if (text === '') throw new SettingFault('is empty; give a value or remove it');
      return parse(text);
    } catch (error) {
      if (!(error instanceof SettingFault)) throw error;
      this.fault(name, error.message);
      return undefined;
    }
  }

  /** Whether a layer gives the setting, be its value good or a fault. */
  has(name: Name): boolean {
    return this.isInEnvironment(name) || toKey(name) in this.fileValues;
  }

  /** The layer that gives a setting, be its value good or a fault. */
  sourceOf(name: Name): SettingSource {
    if (this.isInEnvironment(name)) return 'environment';
    return this.has(name) ? 'file' : 'default';
  }

  isInEnvironment(name: Name): boolean {
    return this.env[name] !== undefined;
  }

  fault(name: Name, message: string): void {
    this.faults.push(`${this.spell(name)}: ${message}`);
  }

  /** The name as the operator wrote it. */
  private spell(name: Name): string {
    const inFile = !this.isInEnvironment(name) && toKey(name) in this.fileValues;
    return inFile ? `${toKey(name)} in ${this.file?.name}` : name;
  }

  private fromFile(name: Name): string | undefined {
    const value = this.fileValues[toKey(name)];
    if (value === undefined || NOT_IN_FILE.has(name)) return undefined;
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(',');
    if (['string', 'number', 'boolean'].includes(typeof value)) return String(value);
    this.fault(name, 'must be a string, a number, true, false or a list of strings');
    return undefined;
  }

  private readFileValues(): Readonly<Record<string, unknown>> {
    if (this.file === undefined) return {};
    const { content, name } = this.file;
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return { ...content };
    this.faults.push(`${name}: is not an object; give one such as {"port": 3000}`);
    return {};
  }

  private refuseUnknownVariables(): void {
    const known: ReadonlySet<string> = new Set([...this.names, CONFIG_FILE]);
    for (const name of Object.keys(this.env)) {
      if (name.startsWith(PREFIX) && !known.has(name)) this.faults.push(unknown(name, [...known]));
    }
  }

  private refuseUnknownKeys(): void {
    const known = new Map(this.names.map((name) => [toKey(name), name]));
    for (const key of Object.keys(this.fileValues)) {
      const name = known.get(key);
      const place = `${printable(key)} in ${this.file?.name}`;
      if (name === undefined) {
        this.faults.push(unknown(place, [...known.keys()], key));
      } else if (NOT_IN_FILE.has(name)) {
        this.faults.push(
          `${place}: a secret does not belong here; use ${toKey(`${name}_FILE`)} or the variable ${name}`,
        );
      }
    }
  }
}

/** `databaseUrl` for `LEGATE_DATABASE_URL`. */
function toKey(name: string): string {
  const words = name.slice(PREFIX.length).toLowerCase().split('_');
  return words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

function unknown(place: string, known: readonly string[], name = place): string {
  const near = nearestOf(name, known);
  return `${printable(place)}: no such setting; ${near === undefined ? `known are ${known.join(', ')}` : `did you mean ${near}?`}`;
}

/** A name from outside, safe on a terminal. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 100);
}
