import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a database remember as which issuer its server runs, so that a command with another one is told. */
export class ServedIssuer1795867200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE served_issuer (id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1), issuer TEXT NOT NULL)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE served_issuer');
  }
}
