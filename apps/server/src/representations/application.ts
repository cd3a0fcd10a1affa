import type { Application } from '#client-registration';
import { formatInstant } from './instant.js';

/** An application in the words of the wire. */
export function applicationToWire(application: Application) {
  return {
    id: application.id,
    name: application.name,
    description: application.description,
    owner: application.owner,
    contacts: application.contacts,
    logo_uri: application.logoUri,
    created_at: formatInstant(application.createdAt),
    updated_at: formatInstant(application.updatedAt),
    version: application.version,
  };
}
