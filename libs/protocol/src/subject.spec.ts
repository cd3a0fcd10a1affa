import { sessionIdFor, subjectFor } from './subject.js';
import { aNotesClient } from './testing/index.js';

const KEY = Buffer.alloc(32, 7);
const pairwise = (...redirectUris: string[]) => aNotesClient({ subjectType: 'pairwise', redirectUris });

describe('a subject', () => {
  it("is the account's id where subjects are public (case 204)", () => {
    expect(subjectFor(aNotesClient(), 'acc_ada', KEY)).toBe('acc_ada');
  });

  it('is the same for every client of a sector, and always (case 204)', () => {
    const subject = subjectFor(pairwise('https://notes.example/cb'), 'acc_ada', KEY);
    expect(subject).toMatch(/^[\w-]{43}$/);
    expect(subjectFor(pairwise('https://notes.example:8443/other?x=1'), 'acc_ada', KEY)).toBe(subject);
  });

  it('differs by sector, by person and by server', () => {
    const subjects = [
      subjectFor(pairwise('https://notes.example/cb'), 'acc_ada', KEY),
      subjectFor(pairwise('https://other.example/cb'), 'acc_ada', KEY),
      subjectFor(pairwise('https://notes.example/cb'), 'acc_bob', KEY),
      subjectFor(pairwise('https://notes.example/cb'), 'acc_ada', Buffer.alloc(32, 8)),
    ];
    expect(new Set(subjects).size).toBe(4);
  });

  it('cannot be connected with another sector’s by the session either (case 204)', () => {
    const [notes, other] = [pairwise('https://notes.example/cb'), pairwise('https://other.example/cb')];
    const known = [notes, other, aNotesClient()].map((client) => sessionIdFor(client, 'ses_ada', KEY));
    expect(known[2]).toBe('ses_ada');
    expect(new Set(known).size).toBe(3);
    expect(sessionIdFor(notes, 'ses_ada', KEY)).toBe(known[0]);
  });

  it('is none where a pairwise set has no redirect URI', () => {
    expect(() => subjectFor(pairwise(), 'acc_ada', KEY)).toThrow('has no redirect URI');
  });
});
