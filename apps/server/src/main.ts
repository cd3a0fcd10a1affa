import { serve } from './start/serve.js';
import { describeFaults } from './start/describe-faults.js';

try {
  process.exit(await serve());
} catch (error) {
  for (const line of describeFaults(error)) process.stderr.write(`legate: ${line}\n`);
  process.exit(1);
}
