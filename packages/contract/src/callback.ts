import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningServer } from './running-server.ts';

/** Starts a redirect target for the consent page. It responds with the query of the request, as JSON. */
export async function startCallback(): Promise<RunningServer> {
  const server = createServer(({ url = '/' }, response) => {
    const { searchParams } = new URL(url, 'http://127.0.0.1');
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(Object.fromEntries(searchParams)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
