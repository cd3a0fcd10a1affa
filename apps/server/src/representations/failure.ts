import { readRefusal, type Failure } from '#ledger';
import { formatInstant } from './instant.js';

/** Refusals by one check in the words of the wire. */
export function failureToWire({ check, count, firstAt, last }: Failure) {
  const { error, description } = readRefusal(last);
  return {
    check: check.id,
    cause: check.cause,
    cure: check.cure,
    count,
    first_at: formatInstant(firstAt),
    last_at: formatInstant(last.at),
    last_error: error,
    last_description: description,
    last_request_id: last.requestId,
    last_ip: last.ip,
    last_user_agent: last.userAgent,
  };
}
