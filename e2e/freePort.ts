// A port nobody listens on, for a server of the tests' own.
import { createServer, type AddressInfo } from 'node:net';

/** @returns a port that was free a moment ago */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
