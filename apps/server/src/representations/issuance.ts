import type { CredentialSet } from '#client-registration';
import type { FailingSet, IssuancePoint, IssuanceSeries, Outcome, Step } from '#ledger';
import { formatInstant } from './instant.js';
import { toSnakeCase } from './snake-case.js';

/** A series of issuance in the words of the wire. `sets`: those of its failing sets that are on record. */
export function issuanceToWire(series: IssuanceSeries, step: Step, sets: readonly CredentialSet[]) {
  return {
    from: formatInstant(series.from),
    to: formatInstant(series.to),
    step,
    complete: series.complete,
    points: series.points.map(pointToWire),
    failing: sets.flatMap((set) => {
      const failing = series.failing.find(({ clientId }) => clientId === set.clientId);
      return failing === undefined ? [] : [failingToWire(failing, set)];
    }),
  };
}

function pointToWire({ at, counts }: IssuancePoint) {
  const sum = (which: Outcome): number =>
    counts.reduce((total, { outcome, count }) => total + (outcome === which ? count : 0), 0);
  return {
    at: formatInstant(at),
    issued: sum('issued'),
    refused: sum('refused'),
    wrong_grant: sum('wrongGrant'),
    counts: counts.map(({ outcome, name, count }) => ({ outcome: toSnakeCase(outcome), name, count })),
  };
}

function failingToWire({ clientId, refused, wrongGrant }: FailingSet, { name, application }: CredentialSet) {
  return {
    client_id: clientId,
    credential_set_name: name,
    application_id: application.id,
    application_name: application.name,
    refused,
    wrong_grant: wrongGrant,
  };
}
