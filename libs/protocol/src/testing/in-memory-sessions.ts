import type { SignInSession, SignInSessions } from '../people.js';

/** The sessions of people over a map, by cookie. */
export function inMemorySessions(sessions: Map<string, SignInSession>): SignInSessions {
  return {
    find: async (cookie) => sessions.get(cookie),
    get: async (id) => [...sessions.values()].find((session) => session.id === id),
    end: async (id) => {
      for (const [cookie, session] of sessions) if (session.id === id) sessions.delete(cookie);
    },
  };
}
