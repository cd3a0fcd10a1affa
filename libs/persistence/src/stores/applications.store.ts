import { RegistrationError, type Application, type ApplicationStore } from '#client-registration';
import type { Page, PageQuery } from '#protocol';
import { ApplicationEntity } from '../entities/application.entity.js';
import { ApiEntity } from '../entities/api.entity.js';
import { ClientEntity } from '../entities/client.entity.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { holdRows, type Hold } from './hold-rows.js';
import { toLike } from './like.js';
import { pageOf } from './page-of.js';

/** Applications in the database. */
export class StoredApplications implements ApplicationStore {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  find(id: string): Promise<Application | undefined> {
    return this.findHolding(id, 'SHARE');
  }

  findForChange(id: string): Promise<Application | undefined> {
    return this.findHolding(id, 'UPDATE');
  }

  private async findHolding(id: string, hold: Hold): Promise<Application | undefined> {
    if (id.includes('\0')) return undefined;
    return this.unitOfWork.read(async (manager) => {
      if (this.unitOfWork.isOpen) await holdRows(manager, 'applications', [id], hold);
      return (await manager.findOneBy(ApplicationEntity, { id })) ?? undefined;
    });
  }

  list({ search, ...page }: PageQuery & { search?: string | undefined }): Promise<Page<Application>> {
    return this.unitOfWork.read((manager) => {
      const query = manager.createQueryBuilder(ApplicationEntity, 'row');
      if (search !== undefined) query.where(`row.nameFolded LIKE :like ESCAPE '!'`, { like: toLike(search) });
      return pageOf(query, page, 'id');
    });
  }

  async insert(application: Application): Promise<void> {
    await this.unitOfWork.manager.insert(ApplicationEntity, {
      id: application.id,
      createdAt: application.createdAt,
      ...editable(application),
    });
    this.unitOfWork.revise();
  }

  async update(application: Application, expectedVersion: number): Promise<boolean> {
    const { id } = application;
    const { manager } = this.unitOfWork;
    const row = { id, version: expectedVersion };
    const { affected } = await manager.update(ApplicationEntity, row, editable(application));
    this.unitOfWork.revise();
    return affected === 1;
  }

  async delete(id: string, expectedVersion: number): Promise<boolean> {
    const { manager } = this.unitOfWork;
    if (!(await manager.existsBy(ApplicationEntity, { id, version: expectedVersion }))) return false;
    const inUse =
      (await manager.existsBy(ClientEntity, { applicationId: id })) ||
      (await manager.existsBy(ApiEntity, { applicationId: id }));
    if (inUse)
      throw new RegistrationError('in-use', 'the application still has credential sets or is an API');
    const { affected } = await manager.delete(ApplicationEntity, { id, version: expectedVersion });
    this.unitOfWork.revise();
    return affected === 1;
  }
}

function editable(application: Application) {
  const { name, description, owner, contacts, logoUri, updatedAt, version } = application;
  const nameFolded = name.toLowerCase();
  return { name, nameFolded, description, owner, contacts: [...contacts], logoUri, updatedAt, version };
}
