import { HOUR, type FailingSet, type HourlyCountStore, type HourRange, type StepCounts } from '#ledger';
import type { EntityManager } from 'typeorm';
import { execute, rowOf } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { eventBatch, tokenBatch, type CountedBatch, type Source } from './hourly-batches.js';
import { ISSUED, REFUSALS, toCountedRow } from './hourly-rows.js';

/** Entries behind the roll-up that one reading counts: a hundred milliseconds, and minutes of a busy server. */
const MOST_LIVE_TOKENS = 200_000;
const MOST_LIVE_EVENTS = 10_000;

/** The counts of the ledger by hour in the database. */
export class StoredHourlyCounts implements HourlyCountStore {
  constructor(private readonly unitOfWork: DatabaseUnitOfWork) {}

  async rollUp(settledBefore: number): Promise<boolean> {
    const tokens = await this.rollUpNext('issued_tokens', settledBefore, tokenBatch);
    const events = await this.rollUpNext('events', settledBefore, eventBatch);
    return tokens || events;
  }

  between({ from, to }: HourRange, width: number): Promise<StepCounts> {
    return this.unitOfWork.read(async (manager) => {
      // One statement, and so one moment: what is rolled up meanwhile is neither missed nor counted twice.
      const values = [width, from, to, from, to, from, to];
      const { rows } = await execute(manager, BETWEEN, values);
      return { counts: rows.map(toCountedRow), complete: await this.isComplete(manager) };
    });
  }

  failing({ from, to }: HourRange, most: number): Promise<readonly FailingSet[]> {
    return this.unitOfWork.read(async (manager) => {
      const { rows } = await execute(manager, FAILING, [from, to, from, to, most]);
      return rows.map((row) => ({
        clientId: String(row['client_id']),
        refused: Number(row['refused']),
        wrongGrant: Number(row['wrong_grant']),
      }));
    });
  }

  /** Settled entries never change, so they are counted outside of the unit that enters the counts. */
  private async rollUpNext(
    source: Source,
    settledBefore: number,
    count: (
      manager: EntityManager,
      after: number,
      settledBefore: number,
    ) => Promise<CountedBatch | undefined>,
  ): Promise<boolean> {
    const counted = await this.unitOfWork.read(async (manager) => {
      const after = await rolledUpTo(manager, source);
      const batch = await count(manager, after, settledBefore);
      return batch && { ...batch, after };
    });
    if (counted === undefined) return false;
    await this.unitOfWork.run(() => this.enter(source, counted));
    return counted.more;
  }

  /** By one compare-and-set: of several instances that counted the same entries, one enters them. */
  private async enter(
    source: Source,
    { after, last, counts }: CountedBatch & { after: number },
  ): Promise<void> {
    const { manager } = this.unitOfWork;
    const { affected } = await execute(manager, ADVANCE, [last, source, after]);
    if (affected !== 1) return;
    for (const { at, outcome, name, clientId, count } of counts) {
      await execute(manager, ADD, [at, outcome, name, clientId, count]);
    }
  }

  private async isComplete(manager: EntityManager): Promise<boolean> {
    const ends = await rowOf(manager, BACKLOG, []);
    return Number(ends?.['tokens']) <= MOST_LIVE_TOKENS && Number(ends?.['events']) <= MOST_LIVE_EVENTS;
  }
}

async function rolledUpTo(manager: EntityManager, source: Source): Promise<number> {
  return Number((await rowOf(manager, ROLLED_UP_TO, [source]))?.['sequence']);
}

const ROLLED_UP_TO = `SELECT sequence FROM ledger_roll_ups WHERE source = ?`;
const ADVANCE = `UPDATE ledger_roll_ups SET sequence = ? WHERE source = ? AND sequence = ?`;
const ADD = `INSERT INTO ledger_hours (hour, outcome, name, client_id, count) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (hour, outcome, name, client_id) DO UPDATE SET count = ledger_hours.count + excluded.count`;

const after = (source: Source): string => `(SELECT sequence FROM ledger_roll_ups WHERE source = '${source}')`;

const HOURS = `SELECT hour, outcome, name, client_id, count FROM ledger_hours WHERE hour >= ? AND hour < ?`;
const LIVE_TOKENS = `
  SELECT issued_at - issued_at % ${HOUR} AS hour, 'issued' AS outcome, grant_type AS name, '' AS client_id,
    COUNT(*) AS count
  FROM issued_tokens
  WHERE sequence > ${after('issued_tokens')} AND sequence <= ${after('issued_tokens')} + ${MOST_LIVE_TOKENS}
    AND ${ISSUED} AND issued_at >= ? AND issued_at < ? GROUP BY 1, grant_type`;
const LIVE_EVENTS = `
  SELECT occurred_at - occurred_at % ${HOUR} AS hour, kind AS outcome, detail AS name,
    COALESCE(client_id, '') AS client_id, 1 AS count
  FROM events
  WHERE sequence > ${after('events')} AND sequence <= ${after('events')} + ${MOST_LIVE_EVENTS}
    AND ${REFUSALS} AND occurred_at >= ? AND occurred_at < ?`;

const BETWEEN = `
  SELECT hour - hour % CAST(? AS BIGINT) AS hour, outcome, name, SUM(count) AS count
  FROM (${HOURS} UNION ALL ${LIVE_TOKENS} UNION ALL ${LIVE_EVENTS}) AS counted GROUP BY 1, outcome, name`;

const FAILING = `
  SELECT client_id, SUM(count) AS total,
    SUM(CASE WHEN outcome IN ('refused', 'request.refused') THEN count ELSE 0 END) AS refused,
    SUM(CASE WHEN outcome IN ('wrongGrant', 'request.wrong-grant') THEN count ELSE 0 END) AS wrong_grant
  FROM (${HOURS} AND client_id <> '' UNION ALL ${LIVE_EVENTS} AND client_id IS NOT NULL) AS refusals
  GROUP BY client_id ORDER BY total DESC, client_id LIMIT ?`;

const BACKLOG = `SELECT
  (SELECT COALESCE(MAX(sequence), 0) FROM issued_tokens) - ${after('issued_tokens')} AS tokens,
  (SELECT COALESCE(MAX(sequence), 0) FROM events) - ${after('events')} AS events`;
