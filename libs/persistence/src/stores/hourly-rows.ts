import { OUTCOMES, type Outcome, type StepCount } from '#ledger';

/** Of `issued_tokens`: one for every request that was granted; what came along with it is not counted. */
export const ISSUED = `kind = 'access_token'`;

/** Of `events`: what was refused. */
export const REFUSALS = `kind IN ('request.refused', 'request.wrong-grant')`;

/** A count as it is rolled up, with the set that was refused: empty where none is known. */
export interface CountedRow extends StepCount {
  readonly clientId: string;
}

const OUTCOME_OF: Readonly<Record<string, Outcome>> = {
  'request.refused': 'refused',
  'request.wrong-grant': 'wrongGrant',
};

/**
 * A row of counts as the domain reads it. A refusal that is not rolled up has its kind as the outcome and its detail as
 * the name: only here is that read, because PostgreSQL takes no JSON apart that holds a NUL.
 */
export function toCountedRow(row: Readonly<Record<string, unknown>>): CountedRow {
  const { outcome, name, client_id: clientId } = row;
  const shared = {
    at: Number(row['hour']),
    clientId: String(clientId ?? ''),
    count: Number(row['count']),
  };
  const refusal = OUTCOME_OF[String(outcome)];
  if (refusal !== undefined) return { ...shared, outcome: refusal, name: errorOf(String(name)) };
  const known = OUTCOMES.find((each) => each === outcome);
  if (known === undefined) throw new Error('this row has no outcome that is known');
  return { ...shared, outcome: known, name: String(name) };
}

function errorOf(detail: string): string {
  const { error } = JSON.parse(detail) as { readonly error?: unknown };
  return typeof error === 'string' ? error : 'unknown';
}
