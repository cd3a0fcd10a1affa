import { In, type EntityManager } from 'typeorm';
import { RegistrationError, type ApiStore, type RegisteredApi } from '#client-registration';
import type { Page, PageQuery } from '#protocol';
import { ApiScopeEntity } from '../entities/api-scope.entity.js';
import { ApiEntity } from '../entities/api.entity.js';
import { ClientAccessEntity } from '../entities/client-access.entity.js';
import { execute } from '../engines/statement.js';
import { holdRows, type Hold } from './hold-rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { groupBy } from './group-by.js';
import { pageOf } from './page-of.js';

/** APIs in the database, with their scopes. */
export class StoredApis implements ApiStore {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  find(identifier: string): Promise<RegisteredApi | undefined> {
    return this.findHolding(identifier, 'SHARE');
  }

  findForChange(identifier: string): Promise<RegisteredApi | undefined> {
    return this.findHolding(identifier, 'UPDATE');
  }

  private async findHolding(identifier: string, hold: Hold): Promise<RegisteredApi | undefined> {
    if (identifier.includes('\0')) return undefined;
    return this.unitOfWork.read(async (manager) => {
      if (this.unitOfWork.isOpen) await holdRows(manager, 'apis', [identifier], hold);
      const rows = await manager.findBy(ApiEntity, { identifier });
      return (await withScopes(manager, rows))[0];
    });
  }

  list(query: PageQuery): Promise<Page<RegisteredApi>> {
    return this.unitOfWork.read(async (manager) => {
      const page = await pageOf(manager.createQueryBuilder(ApiEntity, 'row'), query, 'identifier');
      return { ...page, items: await withScopes(manager, page.items) };
    });
  }

  async definingScope(scope: string): Promise<readonly RegisteredApi[]> {
    if (scope.includes('\0')) return [];
    return this.unitOfWork.read(async (manager) => {
      const defining = (await manager.findBy(ApiScopeEntity, { name: scope })).map(({ api }) => api);
      if (this.unitOfWork.isOpen) await holdRows(manager, 'apis', defining, 'SHARE');
      const rows = await manager.find(ApiEntity, {
        where: { identifier: In(defining) },
        order: { identifier: 'ASC' },
      });
      // Whoever held one of them until now may have taken the scope away.
      const apis = await withScopes(manager, rows);
      return apis.filter(({ scopes }) => scopes.some(({ name }) => name === scope));
    });
  }

  async insert(api: RegisteredApi): Promise<void> {
    const { manager } = this.unitOfWork;
    const { identifier, builtIn, createdAt } = api;
    // One statement that leaves the transaction whole: a failed INSERT would end it on PostgreSQL.
    const { affected } = await execute(
      manager,
      `INSERT INTO apis (identifier, name, token_format, signature_algorithm, built_in, created_at, updated_at, version)
        VALUES (?, '', 'jwt', 'ES256', ?, ?, 0, 1) ON CONFLICT (identifier) DO NOTHING`,
      [identifier, builtIn, createdAt],
    );
    if (affected === 0) {
      throw new RegistrationError('conflict', `the API ${identifier} exists already`, 'identifier');
    }
    await manager.update(ApiEntity, { identifier }, editable(api));
    await insertScopes(manager, api);
    this.unitOfWork.revise();
  }

  async update(api: RegisteredApi, expectedVersion: number): Promise<boolean> {
    const { manager } = this.unitOfWork;
    const { identifier } = api;
    const row = { identifier, version: expectedVersion };
    const { affected } = await manager.update(ApiEntity, row, editable(api));
    if (affected !== 1) return false;
    await manager.delete(ApiScopeEntity, { api: identifier });
    await insertScopes(manager, api);
    this.unitOfWork.revise();
    return true;
  }

  async delete(identifier: string, expectedVersion: number): Promise<boolean> {
    const { manager } = this.unitOfWork;
    const { affected } = await manager.delete(ApiEntity, { identifier, version: expectedVersion });
    if (affected !== 1) return false;
    await execute(
      manager,
      `UPDATE clients SET version = version + 1
        WHERE client_id IN (SELECT client_id FROM client_access WHERE audience = ?)`,
      [identifier],
    );
    await manager.delete(ClientAccessEntity, { audience: identifier });
    this.unitOfWork.revise();
    return true;
  }
}

function editable(api: RegisteredApi) {
  const { name, tokenFormat, signatureAlgorithm, accessTokenLifetime, applicationId, updatedAt, version } =
    api;
  return { name, tokenFormat, signatureAlgorithm, accessTokenLifetime, applicationId, updatedAt, version };
}

async function insertScopes(manager: EntityManager, api: RegisteredApi): Promise<void> {
  const rows = api.scopes.map(({ name, description }, position) => ({
    api: api.identifier,
    name,
    description,
    position,
  }));
  if (rows.length > 0) await manager.insert(ApiScopeEntity, rows);
}

async function withScopes(
  manager: EntityManager,
  apis: readonly ApiEntity[],
): Promise<readonly RegisteredApi[]> {
  if (apis.length === 0) return [];
  const scopes = await manager.find(ApiScopeEntity, {
    where: { api: In(apis.map(({ identifier }) => identifier)) },
    order: { api: 'ASC', position: 'ASC' },
  });
  const ofApi = groupBy(scopes, ({ api }) => api);
  return apis.map((api) => ({
    ...api,
    scopes: (ofApi.get(api.identifier) ?? []).map(({ name, description }) => ({ name, description })),
  }));
}
