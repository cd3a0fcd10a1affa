import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApiScope } from '#protocol';

/** One scope of one API at rest: a row of its own, so that “which API defines it” is one look into an index. */
@Entity('api_scopes')
export class ApiScopeEntity implements ApiScope {
  @PrimaryColumn({ name: 'api', type: 'text' })
  api!: string;

  @PrimaryColumn({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'description', type: 'text' })
  description!: string;

  /** Its place in the API's list, from 0. */
  @Column({ name: 'position', type: 'integer' })
  position!: number;
}
