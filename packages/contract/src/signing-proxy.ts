import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Credentials } from '@litas/client';
import { signMac } from '@litas/client/mac';
import type { RunningServer } from './running-server.ts';

/** The signers of a proxy, and its target. */
export interface SigningProxyOptions {
  /** Origin of the server that requires signatures. */
  readonly upstream: string;
  /** Signs every request that names no other signer. */
  readonly client: Credentials;
  /** Further signers. Tokens that pass through the proxy are added. @default none */
  readonly others?: readonly Credentials[];
}

/** The header that names the signer of a request: the id of a token or of a client. */
export const signWith = 'x-sign-with';

/** The proxy keeps a body in memory until it is signed; a larger one is rejected. */
const maximumBody = 10_000_000;

const tokenPath = '/oauth/v1/token';

/** Headers of the connection, and those that the proxy writes itself. */
const ownHeaders = new Set([
  'authorization',
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
  signWith,
]);

/**
 * Starts a proxy on a free port that signs requests for tools that cannot: with the credentials of the client,
 * or with those that the header `x-sign-with` names. It learns the tokens that the server issues.
 *
 * The signers and the target.
 * @returns The proxy, listening on loopback.
 */
export async function startSigningProxy({
  upstream,
  client,
  others = [],
}: SigningProxyOptions): Promise<RunningServer> {
  const known = new Map([client, ...others].map((credentials) => [credentials.id, credentials]));

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const name = incoming.headers[signWith] ?? client.id;
    const credentials = known.get(String(name));
    if (!credentials)
      return refuse(outgoing, 400, `The proxy has no credentials for the signer in ${signWith}.`);
    const body = await readBody(incoming);
    if (!body) return refuse(outgoing, 413, 'The body is too large to be signed.');
    const response = await forward(upstream, incoming, body, credentials);
    const bytes = await buffer(response);
    const token = incoming.url === tokenPath ? tokenIn(response, bytes) : undefined;
    if (token) known.set(token.id, token);
    outgoing.writeHead(response.statusCode ?? 502, response.headers).end(bytes);
  }

  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch((error: unknown) => {
      refuse(outgoing, 502, error instanceof Error ? error.message : String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** Reads the whole body. One that is too large is read to its end and dropped, since senders read the response only then. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += (chunk as Buffer).length;
    if (length <= maximumBody) chunks.push(chunk as Buffer);
    else chunks.length = 0;
  }
  return length > maximumBody ? undefined : Buffer.concat(chunks);
}

/** Forwards a request unchanged, with a signature. `node:http` keeps the target exactly as it was signed. */
async function forward(
  upstream: string,
  { method = 'GET', url: target = '/', headers: incoming }: IncomingMessage,
  body: Buffer,
  credentials: Credentials,
): Promise<IncomingMessage> {
  const { header } = await signMac({ ...credentials, method, url: `${upstream}${target}`, body });
  const kept = Object.entries(incoming).filter(([name]) => !ownHeaders.has(name));
  const length = body.length > 0 && { 'content-length': String(body.length) };
  const headers = { ...Object.fromEntries(kept), ...length, authorization: header };
  const { hostname: host, port } = new URL(upstream);
  const outgoing = request({ host, port, method, path: target, headers }).end(body);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  return response;
}

/** Returns the token in a response of the token endpoint, `undefined` for an error response. */
function tokenIn({ statusCode }: IncomingMessage, bytes: Buffer): Credentials | undefined {
  if (statusCode !== 200) return undefined;
  const { access_token: id, mac_key: key } = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  return typeof id === 'string' && typeof key === 'string' ? { id, key } : undefined;
}

function refuse(response: ServerResponse, status: number, description: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json', connection: 'close' })
    .end(JSON.stringify({ error: 'signing_proxy', error_description: description }));
}
