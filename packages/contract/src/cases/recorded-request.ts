import { createWallet, type Send } from '@litas/client';
import type { RawRequest, ValidCase } from './case.ts';
import { anyToken, client } from './credentials.ts';

/** The request that the client makes of a case, taken before it leaves. */
export async function requestOf({ operationId, call }: ValidCase): Promise<RawRequest> {
  const sent: Request[] = [];
  const record: Send = (request) => {
    sent.push(request);
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  await call(createWallet({ client, token: anyToken, baseUrl: 'http://127.0.0.1', fetch: record }));
  const [request] = sent;
  if (!request) throw new Error(`${operationId} sent nothing.`);
  const { pathname, search } = new URL(request.url);
  const contentType = request.headers.get('content-type');
  const body = new Uint8Array(await request.arrayBuffer());
  return {
    method: request.method,
    target: `${pathname}${search}`,
    ...(contentType !== null && { contentType }),
    ...(body.length > 0 && { body }),
  };
}
