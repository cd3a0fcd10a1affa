import { RevisionWatch } from './revision-watch.js';

/** A watch over a revision and a time that the test sets. */
function watched() {
  const state = { revision: 1, time: 0, forgotten: 0, told: 0, down: false };
  const watch = new RevisionWatch(
    async () => (state.down ? Promise.reject(new Error('down')) : state.revision),
    () => void state.forgotten++,
    () => state.time,
  );
  watch.onChange(() => void state.told++);
  return { watch, state };
}

describe('the revision watch', () => {
  it('trusts nothing before its first look', async () => {
    const { watch } = watched();
    expect(watch.isTrusted).toBe(false);
    await watch.look();
    expect(watch.isTrusted).toBe(true);
  });

  it('forgets and tells when the revision is another, and only then', async () => {
    const { watch, state } = watched();
    await watch.look();
    await watch.look();
    expect(state).toMatchObject({ forgotten: 1, told: 1 });
    state.revision = 2;
    await watch.look();
    expect(state).toMatchObject({ forgotten: 2, told: 2 });
  });

  it('trusts nothing after a second without a successful look', async () => {
    const { watch, state } = watched();
    await watch.look();
    state.down = true;
    state.time = 999;
    await expect(watch.look()).rejects.toThrow('down');
    expect(watch.isTrusted).toBe(true);
    state.time = 1000;
    expect(watch.isTrusted).toBe(false);
  });

  it('counts from the beginning of a look, however long it took', async () => {
    const { watch, state } = watched();
    const look = watch.look();
    state.time = 1000;
    await look;
    expect(watch.isTrusted).toBe(false);
  });

  it('tells again at the next look what a listener failed to hear', async () => {
    const { watch } = watched();
    const heard: string[] = [];
    watch.onChange(() => {
      heard.push('told');
      if (heard.length === 1) throw new Error('could not reload');
    });
    await expect(watch.look()).rejects.toThrow('could not reload');
    await watch.look();
    await watch.look();
    expect(heard).toHaveLength(2);
  });
});
