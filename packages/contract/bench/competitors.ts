import { createHmac, randomBytes } from 'node:crypto';
import { request as octokit } from '@octokit/request';
import axios from 'axios';
import ky from 'ky';
import createOpenapiClient from 'openapi-fetch';
import { createWallet } from '@litas/client';
import { createOperationsClient, getUser } from '@litas/client/operations';
import { client } from '../src/cases/credentials.ts';
import { bundlers } from '../src/size/bundle.ts';

const baseUrl = 'https://wallet.paysera.com';
const userId = 14471;
const path = `/rest/v1/user/${userId}`;
/** The response of the stub. */
const paths = new Set([path, '/rest/v1/server']);
const body = JSON.stringify({
  id: userId,
  email: 'ona@example.org',
  phone: '37061234567',
  wallets: [1, 2, 3],
});

/** Responds at once, without a network. Like the platform's `fetch`, it creates a request. */
async function stub(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  if (!paths.has(new URL(request.url).pathname))
    throw new Error(`The stub has no response for ${request.url}.`);
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

/** A client that reads a user. */
export interface Competitor {
  readonly name: string;
  /** Whether the call is signed; only ours and the hand-written one are. */
  readonly signed: boolean;
  readonly call: () => Promise<unknown>;
}

const floor: Competitor = {
  name: 'stub fetch',
  signed: false,
  call: async () => (await stub(`${baseUrl}${path}`)).json(),
};

const wallet = createWallet({ client, fetch: stub });
const operations = createOperationsClient({ client, fetch: stub });

const ours: readonly Competitor[] = [
  { name: 'wallet.getServer', signed: false, call: () => wallet.getServer() },
  { name: 'wallet.getUser', signed: true, call: () => wallet.getUser({ userId }) },
  {
    name: 'getUser of /operations',
    signed: true,
    call: () => getUser({ client: operations, path: { userId } }),
  },
];

interface Paths {
  '/rest/v1/user/{userId}': {
    get: {
      parameters: { path: { userId: number } };
      responses: { 200: { content: { 'application/json': { id: number } } } };
    };
  };
}
const openapi = createOpenapiClient<Paths>({ baseUrl, fetch: stub });
const kyClient = ky.create({ prefix: baseUrl, fetch: stub });
const axiosClient = axios.create({ baseURL: baseUrl, adapter: 'fetch', env: { fetch: stub } });
const octokitRequest = octokit.defaults({ baseUrl, request: { fetch: stub } });

const others: readonly Competitor[] = [
  { name: 'fetch and createHmac by hand', signed: true, call: async () => sendByHand(macOfNode, {}) },
  {
    name: 'fetch and createHmac by hand, with a time limit',
    signed: true,
    call: async () => {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 30_000);
      try {
        return await sendByHand(macOfNode, { signal: controller.signal });
      } finally {
        clearTimeout(timer);
      }
    },
  },
  {
    name: 'openapi-fetch',
    signed: false,
    call: async () => (await openapi.GET('/rest/v1/user/{userId}', { params: { path: { userId } } })).data,
  },
  { name: 'ky', signed: false, call: () => kyClient.get(path.slice(1)).json() },
  { name: 'axios', signed: false, call: async () => (await axiosClient.get<unknown>(path)).data },
  {
    name: '@octokit/request',
    signed: false,
    call: async () => (await octokitRequest('GET /rest/v1/user/{userId}', { userId })).data,
  },
];

/** Computes a MAC, in Base64. */
type ComputeMac = (normalized: string) => string | Promise<string>;

const macOfNode: ComputeMac = (normalized) =>
  createHmac('sha256', client.key).update(normalized).digest('base64');

async function sendByHand(macOf: ComputeMac, init: RequestInit): Promise<unknown> {
  const ts = Math.floor(Date.now() / 1000);
  const nonce = randomBytes(24).toString('base64url');
  const mac = await macOf(`${ts}\n${nonce}\nGET\n${path}\nwallet.paysera.com\n443\n\n`);
  const authorization = `MAC id="${client.id}", ts="${ts}", nonce="${nonce}", mac="${mac}"`;
  const response = await stub(`${baseUrl}${path}`, { ...init, headers: { authorization } });
  return response.json();
}

/** Signs as a browser does. The key is imported once. */
async function byHandWithWebCrypto(): Promise<Competitor> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(client.key), algorithm, false, ['sign']);
  const macOf: ComputeMac = async (normalized) =>
    Buffer.from(await crypto.subtle.sign('HMAC', key, encoder.encode(normalized))).toString('base64');
  return {
    name: 'fetch and crypto.subtle by hand',
    signed: true,
    call: async () => sendByHand(macOf, {}),
  };
}

/** Our client as a browser loads it: with Web Crypto instead of the functions of Node.js. */
async function bundledForBrowsers(): Promise<Competitor> {
  const { code } = await bundlers.esbuild("export { createWallet } from '@litas/client';");
  const bundle = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    createWallet: typeof createWallet;
  };
  const bundled = bundle.createWallet({ client, fetch: stub });
  return {
    name: 'wallet.getUser, bundled for browsers',
    signed: true,
    call: async () => bundled.getUser({ userId }),
  };
}

/** Creates the clients, and the stub alone, whose time is part of all others. */
export async function createCompetitors(): Promise<{ floor: Competitor; clients: readonly Competitor[] }> {
  const [bundled, webCrypto] = [await bundledForBrowsers(), await byHandWithWebCrypto()];
  return { floor, clients: [...ours, bundled, webCrypto, ...others] };
}
