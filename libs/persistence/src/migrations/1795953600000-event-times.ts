import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the events of a time among all there are. */
export class EventTimes1795953600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX events_by_time ON events (occurred_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX events_by_time');
  }
}
