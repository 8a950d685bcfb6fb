import { once } from 'node:events';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { generate } from 'selfsigned';

/** A certificate that it signed itself, and its key, in PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Creates a certificate for host names. */
export async function certificateFor(...hosts: readonly string[]): Promise<Certificate> {
  const altNames = hosts.map((value) => ({ type: 2 as const, value }));
  const { cert, private: key } = await generate([{ name: 'commonName', value: hosts[0] ?? '' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { cert, key };
}

/** A running proxy. */
export interface Proxy extends AsyncDisposable {
  /** Where to connect. */
  readonly address: { readonly host: string; readonly port: number } | { readonly socketPath: string };
  readonly cert: string;
}

/**
 * Starts a proxy that receives TLS and sends requests on without it, on a port of the system's choice.
 *
 * @param upstream - Origin of the server; a function when it starts after the proxy.
 * @param headersFor - What it writes into the requests, beside what they have.
 */
export async function startTlsProxy(
  upstream: string | (() => string),
  certificate: Certificate,
  headersFor: (request: IncomingMessage) => Record<string, string> = () => ({}),
): Promise<Proxy> {
  const server = createServer(certificate, (incoming, outgoing) => {
    const { method, url: path } = incoming;
    const headers = { ...incoming.headers, ...headersFor(incoming) };
    const { hostname, port } = new URL(typeof upstream === 'string' ? upstream : upstream());
    const sent = requestPlain({ hostname, port, method, path, headers }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
    });
    sent.on('error', () => outgoing.destroy());
    incoming.pipe(sent);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: { host: '127.0.0.1', port },
    cert: certificate.cert,
    [Symbol.asyncDispose]: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Creates a `fetch` that sends every request to a proxy, as DNS would, and verifies its certificate. */
export const fetchThrough =
  ({ address, cert }: Pick<Proxy, 'address' | 'cert'>) =>
  async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const asked = new Request(input, init);
    const { hostname: servername, host, pathname, search } = new URL(asked.url);
    const headers = { ...Object.fromEntries(asked.headers), host };
    const body = Buffer.from(await asked.arrayBuffer());
    const sent = request({
      ...address,
      agent: false,
      ca: cert,
      servername,
      method: asked.method,
      path: pathname + search,
      headers: { ...headers, ...(body.length > 0 && { 'content-length': body.length }) },
    });
    sent.end(body);
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    const bytes = await buffer(response);
    const { statusCode: status = 0 } = response;
    const pairs = Object.entries(response.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    return new Response(bytes.length === 0 ? null : new Uint8Array(bytes), { status, headers: pairs });
  };
