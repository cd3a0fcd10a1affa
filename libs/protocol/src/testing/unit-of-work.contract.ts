import type { UnitOfWork } from '../ports.js';

/** A unit of work with some table to write into. */
export interface UnitOfWorkHost {
  readonly unitOfWork: UnitOfWork;
  /** Writes a row inside the open unit. Rejects outside of one. */
  write(key: string): Promise<void>;
  /** Whether the row is there, for whoever asks. */
  has(key: string): Promise<boolean>;
}

/** A promise and the function that resolves it. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** What every `UnitOfWork` must do. */
export function describeUnitOfWorkContract(name: string, open: () => Promise<UnitOfWorkHost>): void {
  describe(`unit of work: ${name}`, () => {
    it('keeps what it wrote, and returns what it was told', async () => {
      const { unitOfWork, write, has } = await open();
      expect(await unitOfWork.run(async () => write('a').then(() => 'done'))).toBe('done');
      expect(await has('a')).toBe(true);
    });

    it('keeps nothing when its work throws, and passes the error on', async () => {
      const { unitOfWork, write, has } = await open();
      const work = unitOfWork.run(async () => {
        await write('a');
        throw new Error('changed my mind');
      });
      await expect(work).rejects.toThrow('changed my mind');
      expect(await has('a')).toBe(false);
    });

    it('does once it is committed what waits for that, with the unit inside it too', async () => {
      const { unitOfWork, write, has } = await open();
      const seen: string[] = [];
      await unitOfWork.run(async () => {
        await unitOfWork.run(async () => unitOfWork.afterCommit(() => seen.push('inner')));
        unitOfWork.afterCommit(() => seen.push(unitOfWork.isOpen ? 'inside' : 'outside'));
        await write('a');
        expect(seen).toEqual([]);
      });
      expect(await has('a')).toBe(true);
      expect(seen).toEqual(['inner', 'outside']);
    });

    it('does nothing of what waits for its commit when it is undone', async () => {
      const { unitOfWork } = await open();
      const seen: string[] = [];
      const work = unitOfWork.run(async () => {
        unitOfWork.afterCommit(() => seen.push('undone'));
        throw new Error('changed my mind');
      });
      await expect(work).rejects.toThrow('changed my mind');
      expect(seen).toEqual([]);
    });

    it('does at once, where none is open, what would wait for a commit', async () => {
      const { unitOfWork } = await open();
      const seen: string[] = [];
      unitOfWork.afterCommit(() => seen.push('now'));
      expect(seen).toEqual(['now']);
    });

    it('is seen by itself before, and by others only after, it ends', async () => {
      const { unitOfWork, write, has } = await open();
      const wrote = gate();
      const looked = gate();
      const unit = unitOfWork.run(async () => {
        await write('a');
        expect(await has('a')).toBe(true);
        wrote.open();
        await looked.opened;
      });
      await wrote.opened;
      expect(await has('a')).toBe(false);
      looked.open();
      await unit;
      expect(await has('a')).toBe(true);
    });

    it('loses nothing of a stranger when it is undone', async () => {
      const { unitOfWork, write, has } = await open();
      const wrote = gate();
      const asked = gate();
      const undone = unitOfWork.run(async () => {
        await write('mine');
        wrote.open();
        await asked.opened;
        throw new Error('undone');
      });
      await wrote.opened;
      const stranger = unitOfWork.run(() => write('theirs'));
      asked.open();
      await expect(undone).rejects.toThrow('undone');
      await stranger;
      expect([await has('mine'), await has('theirs')]).toEqual([false, true]);
    });

    it('is joined by a unit inside it: both stand or fall', async () => {
      const { unitOfWork, write, has } = await open();
      const outer = unitOfWork.run(async () => {
        await unitOfWork.run(() => write('inner'));
        throw new Error('the outer one fails');
      });
      await expect(outer).rejects.toThrow('the outer one fails');
      expect(await has('inner')).toBe(false);
    });

    it('knows whether the caller is inside', async () => {
      const { unitOfWork } = await open();
      expect(unitOfWork.isOpen).toBe(false);
      expect(await unitOfWork.run(async () => unitOfWork.isOpen)).toBe(true);
      expect(unitOfWork.isOpen).toBe(false);
    });

    it('refuses to write outside, also for what was begun inside and left running', async () => {
      const { unitOfWork, write, has } = await open();
      await expect(write('outside')).rejects.toThrow('needs a unit of work');
      const ended = gate();
      const left: Promise<void>[] = [];
      await unitOfWork.run(async () => void left.push(ended.opened.then(() => write('late'))));
      ended.open();
      await expect(left[0]).rejects.toThrow('needs a unit of work');
      expect(await has('late')).toBe(false);
    });

    it('runs on after one that failed', async () => {
      const { unitOfWork, write, has } = await open();
      const units = ['a', 'b', 'c'].map((key) =>
        unitOfWork.run(async () => {
          await write(key);
          if (key === 'b') throw new Error('b fails');
        }),
      );
      await Promise.allSettled(units);
      expect(await Promise.all(['a', 'b', 'c'].map(has))).toEqual([true, false, true]);
    });
  });
}
