/** The pages of the console in one browser tell one another that their person has signed in. */
const CHANNEL = 'legate-signed-in';

/** Tells the other tabs. */
export function tellSignedIn(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(true);
  channel.close();
}

/** Calls back whenever the person signed in at another tab, until the returned function is called. */
export function onSignedIn(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  return () => channel.close();
}
