import type { Interaction, Interactions } from '../authorize/interaction.js';
import type { InMemoryTable, InMemoryUnitOfWork } from './in-memory-unit-of-work.js';

/** `Interactions` over an in-memory table. */
export class InMemoryInteractions implements Interactions {
  private readonly table: InMemoryTable<Interaction>;

  constructor(unitOfWork: InMemoryUnitOfWork) {
    this.table = unitOfWork.table();
  }

  async insert(interaction: Interaction): Promise<void> {
    this.table.set(interaction.id, interaction);
  }

  async find(id: string): Promise<Interaction | undefined> {
    return this.table.get(id);
  }

  async awaitCodeOf(id: string, accountId: string, passwordSetAt: number | null): Promise<void> {
    this.change(id, { awaitingCodeOf: accountId, passwordSetAt });
  }

  async signedIn(id: string, sessionId: string): Promise<void> {
    this.change(id, { sessionId, awaitingCodeOf: null, passwordSetAt: null });
  }

  async complete(id: string, at: number): Promise<boolean> {
    if (this.table.get(id)?.completedAt !== null) return false;
    this.change(id, { completedAt: at });
    return true;
  }

  private change(id: string, changes: Partial<Interaction>): void {
    const interaction = this.table.get(id);
    if (interaction !== undefined) this.table.set(id, { ...interaction, ...changes });
  }
}
