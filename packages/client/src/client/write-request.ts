import { fillPath } from '../path-parameters.ts';
import { serializeQuery } from '../query.ts';
import type { UnsignedRequest } from '../unsigned-request.ts';
import type { Call } from './types.ts';
import { writeBody } from './write-body.ts';

/** Writes the request of a call. Its `Authorization` header says whose credentials are to sign it. */
export function writeRequest(baseUrl: string, method: string, call: Call): UnsignedRequest {
  const { url, path, query = {}, security } = call;
  const search = serializeQuery(query);
  const body = writeBody(call);
  // The same name in another case replaces, and is not added.
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(call.headers ?? {})) headers[name.toLowerCase()] = value;
  if (body === null) delete headers['content-type'];
  // The description allows several kinds of picture; a Blob knows which one it is.
  if (body instanceof Blob && body.type) headers['content-type'] = body.type;
  if (security) headers['authorization'] = `MAC ${security[0]?.key}`;
  return {
    method,
    url: new URL(`${baseUrl}${fillPath(url, path)}${search && '?'}${search}`).href,
    headers: new Headers(headers),
    body,
    signal: call.signal ?? new AbortController().signal,
  };
}
