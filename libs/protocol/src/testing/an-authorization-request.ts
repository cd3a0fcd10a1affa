import { OWN_AUDIENCE } from '../api.js';
import type { AuthorizationStep, Progress } from '../authorize/authorize.js';
import type { Client } from '../client.js';
import type { Parameters } from '../parameters.js';
import {
  aClient,
  anApi,
  aPerson,
  aSession,
  createInMemoryPorts,
  type InMemoryPorts,
} from './in-memory-ports.js';

/** Notes, a public client in which people sign in: it may know who they are, and view their friends. */
export function aNotesClient(changes: Partial<Client> = {}): Client {
  const own = ['openid', 'profile', 'email', 'offline_access'].map((scope) => ({
    audience: OWN_AUDIENCE,
    scope,
    byDefault: false,
  }));
  return aClient({
    clientId: 'ac_notes',
    grantType: 'authorization_code',
    application: { id: 'app_notes', name: 'Notes' },
    authMethods: ['none'],
    secrets: [],
    access: [{ audience: 'https://friends.example', scope: 'view_friends', byDefault: true }, ...own],
    redirectUris: ['https://notes.example/cb'],
    ...changes,
  });
}

/** What Notes sends to the authorization endpoint; undefined leaves a parameter out. */
export function anAuthorizationRequest(
  changes: Readonly<Record<string, string | undefined>> = {},
): Parameters {
  const params = {
    response_type: 'code',
    client_id: 'ac_notes',
    redirect_uri: 'https://notes.example/cb',
    scope: 'openid view_friends',
    state: 'af0ifjsldkj',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...changes,
  };
  return new Map(
    Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

/** Ports in memory with Ada, who is signed in, the friends API, and Notes. */
export async function createAuthorizationPorts(): Promise<InMemoryPorts> {
  const ports = await createInMemoryPorts();
  ports.tables.apis.set('https://friends.example', anApi());
  ports.tables.people.set('acc_ada', aPerson());
  ports.tables.sessions.set('cookie', aSession());
  ports.tables.clients.set('ac_notes', aNotesClient());
  return ports;
}

/** Ada at her browser, where she had signed in before the request came. */
export const ADAS_PROGRESS: Progress = {
  session: aSession(),
  signedInHere: false,
  context: { requestId: 'req_1', ip: '192.0.2.1', userAgent: 'a browser' },
};

/** What becomes of a request: the kind of the step, or the error or `code` that is answered. */
export function outcomeOf(step: AuthorizationStep): string {
  if (step.kind !== 'respond') return step.kind;
  return step.response.params.get('error') ?? (step.response.params.has('code') ? 'code' : 'nothing');
}
