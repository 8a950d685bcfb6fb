import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Credentials } from '@litas/client';
import { signMac } from '@litas/client/mac';
import type { RunningServer } from './running-server.ts';

/** Whose calls a proxy signs, and where they go. */
export interface SigningProxyOptions {
  /** Scheme, host and port of the server that wants signatures. */
  readonly upstream: string;
  /** Signs every call that names nobody else. */
  readonly client: Credentials;
  /** Others who can be named. Tokens that pass through the proxy are added to them. @default none */
  readonly others?: readonly Credentials[];
}

/** Names who signs a call: the id of a token, or of a client. */
export const signWith = 'x-sign-with';

/** The proxy keeps a body in memory until it is signed; larger ones are refused. */
const maximumBody = 10_000_000;

const tokenPath = '/oauth/v1/token';

/** Headers of the one connection, and those that the proxy writes itself. */
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
 * Starts a proxy on a port of the system's choice that signs what passes through it, for tools that cannot: with the client's
 * credentials, or with those that the header `x-sign-with` names. It learns the tokens that the server gives.
 *
 * @param options - Whose calls it signs, and where they go.
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
    if (!credentials) return refuse(outgoing, 400, `${signWith} names nobody that the proxy knows.`);
    const body = await readBody(incoming);
    if (!body) return refuse(outgoing, 413, 'The body is too large to be signed.');
    const response = await forward(upstream, incoming, body, credentials);
    const octets = await buffer(response);
    const token = incoming.url === tokenPath ? tokenIn(response, octets) : undefined;
    if (token) known.set(token.id, token);
    outgoing.writeHead(response.statusCode ?? 502, response.headers).end(octets);
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

/** The whole body, unless it is too large; then it is read to its end and dropped, since senders look for answers only then. */
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

/** Sends a request on as it came, with a signature. `node:http` keeps the target to the letter, as the signature does. */
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

/** The token in a response of the token endpoint; none in a refusal. */
function tokenIn({ statusCode }: IncomingMessage, octets: Buffer): Credentials | undefined {
  if (statusCode !== 200) return undefined;
  const { access_token: id, mac_key: key } = JSON.parse(octets.toString('utf8')) as Record<string, unknown>;
  return typeof id === 'string' && typeof key === 'string' ? { id, key } : undefined;
}

function refuse(response: ServerResponse, status: number, description: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json', connection: 'close' })
    .end(JSON.stringify({ error: 'signing_proxy', error_description: description }));
}
