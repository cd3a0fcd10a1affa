/** How the tab where a person signed in tells the playground what came back. Nothing of it is stored. */
const CHANNEL = 'legate-playground';

/** Tells the playground in another tab. */
export function tellCallback(query: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(query);
  channel.close();
}

/** Calls back with the query of a redirect to this console, until the returned function is called. */
export function onCallback(listener: (query: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') listener(data);
  };
  return () => channel.close();
}
