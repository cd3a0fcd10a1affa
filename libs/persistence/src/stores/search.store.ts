import {
  FOUND_KINDS,
  SHORTEST_ID_PART,
  type FoundApi,
  type FoundCredential,
  type FoundKind,
  type FoundSet,
  type RegistrationSearch,
} from '#client-registration';
import { STATUSES, toCredentialGrantType } from '#protocol';
import type { EntityManager } from 'typeorm';
import { execute } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { toLike } from './like.js';

type Row = Readonly<Record<string, unknown>>;

/** A search of what is registered in the database: by ids along their indexes, by names until enough are found. */
export class StoredSearch implements RegistrationSearch {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  async credentialSets(text: string, most: number): Promise<readonly FoundSet[]> {
    const found = await this.read(async (manager) => {
      const byId = await rowsOf(manager, SETS_BY_ID, [...beginning(text), most]);
      return byId.length > 0 ? byId : rowsOf(manager, SETS_BY_NAME, [toLike(text), most]);
    }, text);
    return found.map(toFoundSet);
  }

  async credentials(text: string, most: number): Promise<readonly FoundCredential[]> {
    const ids = text.length < SHORTEST_ID_PART ? NO_ID : beginning(text);
    const values = [text, ...ids, text, ...ids, ...ids, text, ...ids, most];
    const found = await this.read((manager) => rowsOf(manager, CREDENTIALS, values), text);
    return found.map(toFoundCredential);
  }

  async apis(text: string, most: number): Promise<readonly FoundApi[]> {
    const values = [toLike(text), toLike(text), most];
    const found = await this.read((manager) => rowsOf(manager, APIS, values), text);
    return found.map((row) => ({ identifier: String(row['identifier']), name: String(row['name']) }));
  }

  /** Nothing stored holds a NUL, and PostgreSQL cannot be asked for one. */
  private async read(
    work: (manager: EntityManager) => Promise<readonly Row[]>,
    text: string,
  ): Promise<readonly Row[]> {
    return text.includes('\0') ? [] : this.unitOfWork.read(work);
  }
}

async function rowsOf(
  manager: EntityManager,
  sql: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  return (await execute(manager, sql, values)).rows;
}

/** From a beginning of an id to where no other id has it: ids are ASCII, and DEL is behind all of it. */
const beginning = (text: string): readonly [string, string] => [text, `${text}\x7f`];
const NO_ID = ['', ''] as const;

const SET = `s.client_id, s.name AS set_name, s.grant_type, s.status AS set_status,
  a.id AS application_id, a.name AS application_name`;
const APPLICATION = `JOIN applications a ON a.id = s.application_id`;

const SETS_BY_ID = `SELECT ${SET} FROM clients s ${APPLICATION}
  WHERE s.client_id >= ? AND s.client_id < ? ORDER BY s.client_id LIMIT ?`;
const SETS_BY_NAME = `SELECT ${SET} FROM clients s ${APPLICATION}
  WHERE LOWER(s.name) LIKE ? ESCAPE '!' ORDER BY s.created_at DESC, s.client_id DESC LIMIT ?`;

const credentials = (kind: FoundKind, table: string, hint: string, exact = `c.${hint} = ? OR`): string => `
  SELECT '${kind}' AS kind, c.id, c.name, c.status, c.${hint} AS hint, c.client_id FROM ${table} c
  WHERE ${exact} (c.id >= ? AND c.id < ?)`;

const CREDENTIALS = `SELECT c.kind, c.id, c.name, c.status, c.hint, ${SET} FROM (
    ${credentials('secret', 'client_secrets', 'last4')} UNION ALL
    ${credentials('key', 'client_keys', 'kid')} UNION ALL
    ${credentials('trustedIssuer', 'trusted_issuers', 'issuer', '')} UNION ALL
    ${credentials('consumerKey', 'consumer_keys', 'consumer_key')}
  ) c JOIN clients s ON s.client_id = c.client_id ${APPLICATION} LIMIT ?`;

const APIS = `SELECT identifier, name FROM apis
  WHERE LOWER(identifier) LIKE ? ESCAPE '!' OR LOWER(name) LIKE ? ESCAPE '!'
  ORDER BY created_at DESC, identifier DESC LIMIT ?`;

function toFoundSet(row: Row): FoundSet {
  const grantType = toCredentialGrantType(String(row['grant_type']));
  if (grantType === undefined) throw new Error('this credential set is of no grant type that is known');
  return {
    ...{ clientId: String(row['client_id']), name: String(row['set_name']), grantType },
    status: statusOf(row['set_status']),
    application: { id: String(row['application_id']), name: String(row['application_name']) },
  };
}

function toFoundCredential(row: Row): FoundCredential {
  const kind = FOUND_KINDS.find((each) => each === row['kind']);
  if (kind === undefined) throw new Error('this credential is of no kind that is known');
  const { id, name, hint } = row;
  return {
    ...{ kind, id: String(id), name: String(name), status: statusOf(row['status']), hint: String(hint) },
    set: toFoundSet(row),
  };
}

function statusOf(stored: unknown): FoundSet['status'] {
  const status = STATUSES.find((each) => each === stored);
  if (status === undefined) throw new Error('this row is of no status that is known');
  return status;
}
