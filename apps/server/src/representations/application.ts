import type { Application } from '#client-registration';
import { toMoment } from '../admin/wire/moment.js';

/** An application in the words of the wire. */
export function applicationToWire(application: Application) {
  return {
    id: application.id,
    name: application.name,
    description: application.description,
    owner: application.owner,
    contacts: application.contacts,
    logo_uri: application.logoUri,
    created_at: toMoment(application.createdAt),
    updated_at: toMoment(application.updatedAt),
    version: application.version,
  };
}
