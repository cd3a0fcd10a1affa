/** Milliseconds between two attempts. */
const PAUSE = 20;

/** Tries until `attempt` neither throws nor rejects; after `patience` milliseconds its last fault is the answer. */
export async function eventually<T>(attempt: () => T | Promise<T>, patience = 10_000): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
