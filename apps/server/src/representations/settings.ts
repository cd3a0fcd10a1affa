import type { Config } from '../config.js';
import { SETTING_GUIDES } from '../settings/setting-guide.js';
import { VERSION } from '../installation.js';
import { formatInstant } from './instant.js';

/** What a server was told, in the words of the wire. Holds no secret. `startedAt` in milliseconds. */
export function settingsToWire(config: Config, startedAt: number) {
  return {
    version: VERSION,
    started_at: formatInstant(startedAt),
    database: config.database.engine,
    runtime: process.version,
    items: SETTING_GUIDES.map(({ name, purpose, usual, valueOf }) => ({
      name,
      value: valueOf(config),
      source: config.sources.get(name) ?? 'default',
      default: usual,
      purpose,
    })),
  };
}
