import { In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import type {
  CredentialSet,
  CredentialSetQuery,
  CredentialSetStore,
  CredentialUse,
  ScopeHolders,
  SetNames,
} from '#client-registration';
import type { ClientKey, ClientSecret, Page, TrustedIssuer } from '#protocol';
import { execute, rowOf } from '../engines/statement.js';
import { ClientAccessEntity } from '../entities/client-access.entity.js';
import { ClientKeyEntity } from '../entities/client-key.entity.js';
import { ClientSecretEntity } from '../entities/client-secret.entity.js';
import { ClientEntity } from '../entities/client.entity.js';
import { TrustedIssuerEntity } from '../entities/trusted-issuer.entity.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { withParts } from './client-parts.js';
import { editableCredential } from './editable-credential.js';
import { holdRows, type Hold } from './hold-rows.js';
import { pageOf } from './page-of.js';
import { recordUse } from './record-use.js';

/** Credential sets in the database, with their secrets, keys, trusted issuers and access. */
export class StoredCredentialSets implements CredentialSetStore {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  find(clientId: string): Promise<CredentialSet | undefined> {
    return this.findHolding(clientId, 'SHARE');
  }

  findForChange(clientId: string): Promise<CredentialSet | undefined> {
    return this.findHolding(clientId, 'UPDATE');
  }

  private async findHolding(clientId: string, hold: Hold): Promise<CredentialSet | undefined> {
    if (clientId.includes('\0')) return undefined;
    return this.unitOfWork.read(async (manager) => {
      if (this.unitOfWork.isOpen) await holdRows(manager, 'clients', [clientId], hold);
      const rows = await selectSets(manager).where({ clientId }).getMany();
      return (await withParts(manager, rows))[0];
    });
  }

  /** Every set of an application that is not retired, newest first. */
  async ofApplication(applicationId: string): Promise<readonly CredentialSet[]> {
    return this.unitOfWork.read(async (manager) => {
      const rows = await selectSets(manager)
        .where({ applicationId })
        .andWhere(`row.status <> 'retired'`)
        .orderBy('row.createdAt', 'DESC')
        .addOrderBy('row.clientId', 'DESC')
        .getMany();
      return withParts(manager, rows);
    });
  }

  list({ audience, ...filters }: CredentialSetQuery): Promise<Page<CredentialSet>> {
    const { applicationId, grantType, status, ...query } = filters;
    return this.unitOfWork.read(async (manager) => {
      const select = selectSets(manager);
      if (audience !== undefined) select.andWhere(HAS_SCOPE, { audience });
      if (applicationId !== undefined) select.andWhere({ applicationId });
      if (grantType !== undefined) select.andWhere({ grantType });
      if (status !== undefined) select.andWhere({ status });
      const page = await pageOf(select, query, 'clientId');
      return { ...page, items: await withParts(manager, page.items) };
    });
  }

  namesOf(clientIds: readonly string[]): Promise<ReadonlyMap<string, SetNames>> {
    return this.unitOfWork.read(async (manager) => {
      const rows = await selectSets(manager)
        .select(['row.clientId', 'row.name', 'application.name'])
        .where({ clientId: In([...clientIds]) })
        .getMany();
      return new Map(
        rows.map(({ clientId, name, application }) => [
          clientId,
          { set: name, application: application.name },
        ]),
      );
    });
  }

  countHolders(audience: string): Promise<ScopeHolders> {
    return this.unitOfWork.read(async (manager) => {
      const total = await rowOf(manager, HOLDERS, [audience]);
      const { rows } = await execute(manager, HOLDERS_BY_SCOPE, [audience]);
      const byScope = new Map(rows.map((row) => [String(row['scope']), Number(row['sets'])]));
      return { sets: Number(total?.['sets']), byScope };
    });
  }

  async insert(set: CredentialSet): Promise<void> {
    const { clientId, grantType, createdAt } = set;
    await this.unitOfWork.manager.insert(ClientEntity, {
      clientId,
      application: { id: set.application.id },
      grantType,
      createdAt,
      ...editable(set),
    });
    await this.insertAccess(set);
    for (const secret of set.secrets) await this.insertSecret(clientId, secret);
    for (const key of set.keys) await this.insertKey(clientId, key);
    for (const trust of set.trustedIssuers) await this.insertTrustedIssuer(clientId, trust);
    this.unitOfWork.revise();
  }

  async update(set: CredentialSet, expectedVersion: number): Promise<boolean> {
    const { clientId } = set;
    const { manager } = this.unitOfWork;
    const row = { clientId, version: expectedVersion };
    const { affected } = await manager.update(ClientEntity, row, editable(set));
    if (affected !== 1) return false;
    await manager.delete(ClientAccessEntity, { clientId });
    await this.insertAccess(set);
    this.unitOfWork.revise();
    return true;
  }

  async insertSecret(clientId: string, secret: ClientSecret): Promise<void> {
    await this.unitOfWork.manager.insert(ClientSecretEntity, { ...secret, clientId });
    this.unitOfWork.revise();
  }

  async updateSecret(secret: ClientSecret): Promise<void> {
    await this.unitOfWork.manager.update(ClientSecretEntity, { id: secret.id }, editableCredential(secret));
    this.unitOfWork.revise();
  }

  async insertKey(clientId: string, key: ClientKey): Promise<void> {
    await this.unitOfWork.manager.insert(ClientKeyEntity, { ...key, clientId });
    this.unitOfWork.revise();
  }

  async updateKey(key: ClientKey): Promise<void> {
    await this.unitOfWork.manager.update(ClientKeyEntity, { id: key.id }, editableCredential(key));
    this.unitOfWork.revise();
  }

  async insertTrustedIssuer(clientId: string, trust: TrustedIssuer): Promise<void> {
    await this.unitOfWork.manager.insert(TrustedIssuerEntity, { ...trust, clientId });
    this.unitOfWork.revise();
  }

  async updateTrustedIssuer(trust: TrustedIssuer): Promise<void> {
    await this.unitOfWork.manager.update(TrustedIssuerEntity, { id: trust.id }, editableCredential(trust));
    this.unitOfWork.revise();
  }

  async recordUses(uses: readonly CredentialUse[]): Promise<void> {
    // One order for all instances, so that two of them never wait for each other's rows.
    const ordered = [...uses].sort((a, b) => (a.credentialId < b.credentialId ? -1 : 1));
    for (const use of ordered) {
      if (await recordUse(this.unitOfWork.manager, use)) this.unitOfWork.revise();
    }
  }

  private async insertAccess({ clientId, access }: CredentialSet): Promise<void> {
    const rows = access.map(({ audience, scope, byDefault }) => ({ clientId, audience, scope, byDefault }));
    if (rows.length > 0) await this.unitOfWork.manager.insert(ClientAccessEntity, rows);
  }
}

const HAS_SCOPE = `EXISTS (SELECT 1 FROM client_access a
  WHERE a.client_id = row.client_id AND a.audience = :audience)`;
const OF_API = `FROM client_access a JOIN clients c ON c.client_id = a.client_id
  WHERE a.audience = ? AND c.status <> 'retired'`;
const HOLDERS = `SELECT COUNT(DISTINCT a.client_id) AS sets ${OF_API}`;
const HOLDERS_BY_SCOPE = `SELECT a.scope, COUNT(*) AS sets ${OF_API} GROUP BY a.scope`;

function selectSets(manager: EntityManager): SelectQueryBuilder<ClientEntity> {
  return manager
    .createQueryBuilder(ClientEntity, 'row')
    .innerJoin('row.application', 'application')
    .addSelect(['application.id', 'application.name']);
}

function editable(set: CredentialSet) {
  const { name, status, updatedAt, version, ...rest } = set;
  const { requirePkce, subjectType, idTokenAlgorithm, userinfoAlgorithm, backchannelLogoutUri } = rest;
  const { accessTokenLifetime, refreshTokenLifetime, refreshTokenIdleLifetime } = rest;
  const { requireJti, jwksUri, allowTokenEndpointAudience } = rest;
  return {
    ...{ name, status, updatedAt, version },
    authMethods: [...set.authMethods],
    redirectUris: [...set.redirectUris],
    postLogoutRedirectUris: [...set.postLogoutRedirectUris],
    ...{ requirePkce, subjectType, idTokenAlgorithm, userinfoAlgorithm, backchannelLogoutUri },
    ...{ accessTokenLifetime, refreshTokenLifetime, refreshTokenIdleLifetime },
    assertionAudiences: [...set.assertionAudiences],
    ...{ requireJti, jwksUri, allowTokenEndpointAudience },
  };
}
