import type { Interaction, Interactions } from '../authorize/interaction.js';
import type { UnitOfWork } from '../ports.js';

/** A store of interactions with its unit of work, fresh for every case. */
export interface InteractionsHost {
  readonly interactions: Interactions;
  readonly unitOfWork: UnitOfWork;
}

const anInteraction = (changes: Partial<Interaction> = {}): Interaction => ({
  id: 'an id of 256 random bits',
  browserHash: 'ab'.repeat(32),
  purpose: 'authorization',
  params: [
    ['client_id', 'ac_notes'],
    ['state', 'a “state” of “any” kind'],
  ],
  createdAt: 1000,
  expiresAt: 2000,
  sessionId: null,
  awaitingCodeOf: null,
  passwordSetAt: null,
  completedAt: null,
  ...changes,
});

/** What every `Interactions` must do. */
export function describeInteractionsContract(name: string, open: () => Promise<InteractionsHost>): void {
  describe(`interactions: ${name}`, () => {
    const openWith = async (...rows: readonly Interaction[]): Promise<InteractionsHost> => {
      const host = await open();
      await host.unitOfWork.run(async () => {
        for (const row of rows) await host.interactions.insert(row);
      });
      return host;
    };

    it('gives back what was inserted, by its id alone', async () => {
      const { interactions } = await openWith(anInteraction());
      expect(await interactions.find(anInteraction().id)).toEqual(anInteraction());
      for (const other of ['', 'another', `${anInteraction().id} `, 'nul\0']) {
        expect(await interactions.find(other)).toBeUndefined();
      }
    });

    it('notes a password that was right, and then the sign-in', async () => {
      const { id } = anInteraction();
      const { interactions, unitOfWork } = await openWith(anInteraction(), anInteraction({ id: 'other' }));
      await unitOfWork.run(() => interactions.awaitCodeOf(id, 'acc_ada', 500));
      const awaiting = { awaitingCodeOf: 'acc_ada', passwordSetAt: 500, sessionId: null };
      expect(await interactions.find(id)).toMatchObject(awaiting);
      await unitOfWork.run(() => interactions.signedIn(id, 'ses_ada'));
      const signedIn = { awaitingCodeOf: null, passwordSetAt: null, sessionId: 'ses_ada' };
      expect(await interactions.find(id)).toMatchObject(signedIn);
      expect(await interactions.find('other')).toMatchObject({ awaitingCodeOf: null, sessionId: null });
    });

    it('ends once, whoever asks and however many at once (case 34)', async () => {
      const { id } = anInteraction();
      const { interactions, unitOfWork } = await openWith(anInteraction());
      const complete = (at: number) => unitOfWork.run(() => interactions.complete(id, at));
      const ended = await Promise.all(Array.from({ length: 20 }, () => complete(1500)));
      expect(ended.filter(Boolean)).toHaveLength(1);
      expect(await complete(1600)).toBe(false);
      expect(await unitOfWork.run(() => interactions.complete('another', 1500))).toBe(false);
      expect(await interactions.find(id)).toMatchObject({ completedAt: 1500 });
    });

    it('writes nothing outside a unit of work', async () => {
      const { interactions } = await openWith();
      await expect(interactions.insert(anInteraction())).rejects.toThrow('needs a unit of work');
    });
  });
}
