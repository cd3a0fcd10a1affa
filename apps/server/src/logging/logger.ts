import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from '../settings/setting-values.js';
import { describeError } from './error-line.js';
import { redactLine, redactMembers } from './redaction.js';

/** Milliseconds a line may wait in memory while little is logged. */
const LONGEST_WAIT = 200;
/** Bytes that are written at once while much is logged. */
const BUFFER = 16_000;

/** What every line has in common. */
const FORM = {
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label: string) => ({ level: label }) },
};

/** The server's log: one JSON object a line, times in ISO 8601, secrets replaced. `flush` writes what waits. */
export interface ServerLog {
  readonly logger: Logger;
  /** For finished requests on known routes: many lines, each of members that the server made itself. Not redacted. */
  readonly requests: Logger;
  flush(): void;
}

/** Opens the log on standard output, buffered; what waits is also written when the process exits. */
export function openLog(level: LogLevel): ServerLog {
  const destination = pino.destination({ dest: 1, sync: false, minLength: BUFFER });
  const timer = setInterval(() => destination.flush(), LONGEST_WAIT);
  timer.unref();
  return {
    logger: createLogger(level, destination),
    requests: pino({ ...FORM, level }, destination),
    flush: () => destination.flushSync(),
  };
}

/** A logger that writes redacted lines to `destination`. */
export function createLogger(level: LogLevel, destination: DestinationStream): Logger {
  return pino(
    {
      ...FORM,
      level,
      formatters: { ...FORM.formatters, log: redactMembers },
      serializers: { err: describeError },
      hooks: { streamWrite: redactLine },
    },
    destination,
  );
}
