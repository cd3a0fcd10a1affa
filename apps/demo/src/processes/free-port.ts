import { createServer, type AddressInfo } from 'node:net';

/** Both addresses of `localhost`: a client tries the one or the other first. */
const LOOPBACK = ['127.0.0.1', '::1'];

/** `preferred` when nobody listens there on this machine, otherwise a free TCP port that the system chooses. */
export async function choosePort(preferred: number): Promise<number> {
  for (const host of LOOPBACK) if (!(await isFree(preferred, host))) return anyPort();
  return preferred;
}

async function isFree(port: number, host: string): Promise<boolean> {
  try {
    await listenOnce(port, host);
    return true;
  } catch (error) {
    // A machine without IPv6 has nobody on ::1.
    return (error as NodeJS.ErrnoException).code !== 'EADDRINUSE';
  }
}

const anyPort = (): Promise<number> => listenOnce(0, '127.0.0.1');

/** Listens for a moment; resolves with the port. */
function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo;
      server.close(() => resolve(address.port));
    });
  });
}
