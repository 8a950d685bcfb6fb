import { createWallet, type FetchInit } from '@litas/client';
import type { RawRequest, ValidCase } from './case.ts';
import { anyToken, client } from './credentials.ts';

/** Returns the request that the client would send for a case. */
export async function requestOf({ operationId, call }: ValidCase): Promise<RawRequest> {
  const sent: (readonly [url: string, init: FetchInit])[] = [];
  const fetch = (...request: [url: string, init: FetchInit]): Promise<Response> => {
    sent.push(request);
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  await call(createWallet({ client, token: anyToken, baseUrl: 'http://127.0.0.1', fetch }));
  const [request] = sent;
  if (!request) throw new Error(`${operationId} sent nothing.`);
  const [url, { method, headers, body }] = request;
  const { pathname, search } = new URL(url);
  const contentType = headers['content-type'];
  return {
    method,
    target: `${pathname}${search}`,
    ...(contentType !== undefined && { contentType }),
    ...(body && { body }),
  };
}
