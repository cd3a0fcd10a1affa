import { ConfigError, loadConfig } from './config.js';
import { start } from './start.js';

try {
  const config = loadConfig();
  const api = await start(config);
  const way = config.introspection === undefined ? 'by signature' : 'by introspection';
  process.stdout.write(
    `friends-api listens on ${api.url} and accepts tokens of ${config.issuer} for ${config.audience}, verified ${way}\n`,
  );
  // A second signal finds no listener and ends the process at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void api.stop());
} catch (error) {
  const faults =
    error instanceof ConfigError ? error.faults : [error instanceof Error ? error.message : String(error)];
  for (const fault of faults) process.stderr.write(`friends-api: ${fault}\n`);
  process.exitCode = 1;
}
