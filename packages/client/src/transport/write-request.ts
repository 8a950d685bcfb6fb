import { assertPlainObject } from '../errors/assert.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Descriptor } from '../generated/descriptors.gen.ts';
import { defined } from '../options/check.ts';
import type { Call } from './client.ts';
import { fillPath, serializeQuery } from './parameters.ts';
import type { WrittenBody } from './write-body.ts';

/** A request before it is signed and sent, in plain values that any `fetch` takes. */
export interface WrittenRequest {
  /** HTTP method. */
  readonly method: string;
  /** As it goes on the wire. */
  readonly url: string;
  /** Headers by name in lower case, without `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; `undefined` when there is none. */
  readonly body: WrittenBody | undefined;
  /** The caller's signal, which ends the call. */
  readonly signal: AbortSignal;
}

/**
 * Writes the request of a call.
 *
 * @param baseUrl - Origin of the API.
 * @param descriptor - The operation.
 * @param call - Parameters and options.
 * @throws {@link ConfigurationError} that names the parameter which cannot be sent.
 */
export function writeRequest(baseUrl: string, descriptor: Descriptor, call: Call): WrittenRequest {
  const { path, query = {}, headers, write, signal = new AbortController().signal } = call;
  const { operation, method = 'GET', contentType = 'application/json' } = descriptor;
  const search = serializeQuery('query', query);
  const body = call.body === undefined ? undefined : write?.(call.body, operation);
  const written = headers === undefined ? {} : checkedHeaders(headers);
  if (!body) delete written['content-type'];
  else written['content-type'] = body.type || (written['content-type'] ?? contentType);
  return {
    method,
    url: new URL(`${baseUrl}${fillPath(descriptor, path)}${search && '?'}${search}`).href,
    headers: written,
    body,
    signal,
  };
}

/** The headers that a caller gave, by name in lower case. */
function checkedHeaders(headers: object): Record<string, string> {
  assertPlainObject('headers', headers);
  let parsed: Headers;
  try {
    parsed = new Headers(defined(headers) as Record<string, string>);
  } catch {
    // The platform's message quotes the value, so it is not kept as the cause.
    throw new ConfigurationError('headers', 'A name or a value cannot be sent.');
  }
  if (parsed.has('authorization')) {
    throw new ConfigurationError('headers', 'The client writes the Authorization header itself.');
  }
  return Object.fromEntries(parsed);
}
