import { execute } from '../engines/statement.js';
import { ServedIssuerEntity } from '../entities/served-issuer.entity.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** As which issuer the server of this database runs, as it said when it last started. */
export class StoredServedIssuer {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  /** Undefined: no server was ever started on this database. */
  async find(): Promise<string | undefined> {
    const row = await this.unitOfWork.read((manager) => manager.findOneBy(ServedIssuerEntity, { id: 1 }));
    return row?.issuer;
  }

  async put(issuer: string): Promise<void> {
    await this.unitOfWork.run(() =>
      execute(
        this.unitOfWork.manager,
        'INSERT INTO served_issuer (id, issuer) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET issuer = excluded.issuer',
        [issuer],
      ),
    );
  }
}
