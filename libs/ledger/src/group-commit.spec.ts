import { GroupCommit } from './group-commit.js';

/** A commit that ends when the test says so. */
function heldCommit() {
  const batches: { items: readonly number[]; end: () => void; fail: (error: Error) => void }[] = [];
  const commit = (items: readonly number[]) =>
    new Promise<void>((end, fail) => void batches.push({ items, end, fail }));
  return { batches, commit };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a group commit', () => {
  it('writes what arrives in one turn of the loop together', async () => {
    const { batches, commit } = heldCommit();
    const group = new GroupCommit(commit);
    void group.append(1);
    void group.append(2);
    await turn();
    expect(batches.map(({ items }) => items)).toEqual([[1, 2]]);
  });

  it('puts what arrives while a commit runs into the next one', async () => {
    const { batches, commit } = heldCommit();
    const group = new GroupCommit(commit);
    void group.append(1);
    await turn();
    void group.append(2);
    void group.append(3);
    await turn();
    expect(batches).toHaveLength(1);
    batches[0]?.end();
    await turn();
    expect(batches.map(({ items }) => items)).toEqual([[1], [2, 3]]);
  });

  it('answers nobody before their own commit ended', async () => {
    const { batches, commit } = heldCommit();
    const group = new GroupCommit(commit);
    let answered = false;
    const append = group.append(1).then(() => (answered = true));
    await turn();
    expect(answered).toBe(false);
    batches[0]?.end();
    await append;
    expect(answered).toBe(true);
  });

  it('tells everybody in a commit that failed, and goes on with the next', async () => {
    const { batches, commit } = heldCommit();
    const group = new GroupCommit(commit);
    const lost = group.append(1);
    await turn();
    const kept = group.append(2);
    batches[0]?.fail(new Error('disk full'));
    await expect(lost).rejects.toThrow('disk full');
    await turn();
    batches[1]?.end();
    await expect(kept).resolves.toBeUndefined();
  });

  it('bounds a commit', async () => {
    const { batches, commit } = heldCommit();
    const group = new GroupCommit(commit, 2);
    for (const item of [1, 2, 3]) void group.append(item);
    await turn();
    batches[0]?.end();
    await turn();
    expect(batches.map(({ items }) => items)).toEqual([[1, 2], [3]]);
  });
});
