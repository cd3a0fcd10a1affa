import { FirstSchema1795392000000 } from './1795392000000-first-schema.js';
import { Console1795824000000 } from './1795824000000-console.js';
import { EventTimes1795953600000 } from './1795953600000-event-times.js';
import { ServedIssuer1795867200000 } from './1795867200000-served-issuer.js';
import { ServiceAccounts1795737600000 } from './1795737600000-service-accounts.js';
import { ThreeLegs1795478400000 } from './1795478400000-three-legs.js';

/** The register of migrations, oldest first. A published one is never edited. */
export const MIGRATIONS = [
  FirstSchema1795392000000,
  ThreeLegs1795478400000,
  ServiceAccounts1795737600000,
  Console1795824000000,
  ServedIssuer1795867200000,
  EventTimes1795953600000,
];

/** The names under which a database remembers them. */
export const MIGRATION_NAMES: readonly string[] = MIGRATIONS.map(({ name }) => name);
