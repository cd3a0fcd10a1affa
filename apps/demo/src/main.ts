import { loadConfig } from './config.js';
import { runDemo } from './demo.js';

/** As a shell counts: 128 and the number of SIGINT. */
const INTERRUPTED = 130;

/** Resolves at the first signal, or when nobody reads on. Later signals change nothing: npm repeats the terminal's. */
const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  process.stdout.on('error', () => resolve());
});

try {
  const ending = await runDemo(loadConfig(), stopped);
  process.exit(ending === 'told' ? 0 : INTERRUPTED);
} catch (error) {
  process.stderr.write(`demo: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
