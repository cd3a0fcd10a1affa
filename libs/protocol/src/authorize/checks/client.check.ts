import { invalidRequest, unauthorizedClient } from '../../errors.js';
import type { AuthorizationCheck } from './authorization-check.js';

/** The credential set that asks: one that is in use, and made for the code (RFC 6749 §2.1, §4.1.2.1). */
export const checkClient: AuthorizationCheck<never, 'client'> = async (params, _found, ports) => {
  const clientId = params.get('client_id');
  if (clientId === undefined) throw invalidRequest('client_id is missing');
  const client = await ports.clients.find(clientId);
  if (client === undefined) throw invalidRequest('client_id: there is no such credential set');
  if (client.status !== 'enabled')
    throw unauthorizedClient(`client_id: this credential set is ${client.status}`);
  if (client.grantType !== 'authorization_code') {
    throw unauthorizedClient('client_id: this credential set is for a grant in which no person signs in');
  }
  return { client };
};
