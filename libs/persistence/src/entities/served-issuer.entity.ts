import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row that says as which issuer the server of this database runs; none before its first start. */
@Entity('served_issuer')
export class ServedIssuerEntity {
  @PrimaryColumn({ name: 'id', type: 'integer' })
  id!: number;

  @Column({ name: 'issuer', type: 'text' })
  issuer!: string;
}
