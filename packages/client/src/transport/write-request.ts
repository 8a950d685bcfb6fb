import { assertOption, assertPlainObject } from '../errors/assert.ts';
import type { Descriptor } from '../generated/descriptors.gen.ts';
import { defined } from '../options/check.ts';
import type { Call } from './client.ts';
import { fillPath, serializeQuery, textOf } from './parameters.ts';
import type { WrittenBody } from './write-body.ts';

/** A request before it is signed and sent, in plain values that any `fetch` takes. */
export interface WrittenRequest {
  /** HTTP method. */
  readonly method: string;
  /** The URL as it is sent. */
  readonly url: string;
  /** Headers by name in lower case, without `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; `undefined` when there is none. */
  readonly body: WrittenBody | undefined;
  /** The signal of the caller, which aborts the call; `undefined` when there is none. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Writes the request of a call.
 *
 * @param baseUrl - Origin of the API.
 * @param descriptor - The descriptor of the operation.
 * @param call - Parameters and options.
 * @throws {@link ConfigurationError} that names the parameter which cannot be sent.
 */
export function writeRequest(baseUrl: string, descriptor: Descriptor, call: Call): WrittenRequest {
  const { path, query = {}, headers, write, signal } = call;
  const { operation, method = 'GET', contentType = 'application/json' } = descriptor;
  const search = serializeQuery('query', query);
  const body = call.body === undefined ? undefined : write?.(call.body, operation);
  // Most calls have none, and the class is slow.
  const written = headers === undefined ? {} : writeHeaders(headers);
  if (!body) delete written['content-type'];
  else written['content-type'] = body.type || (written['content-type'] ?? contentType);
  return {
    method,
    url: `${baseUrl}${fillPath(descriptor, path)}${search && '?'}${search}`,
    headers: written,
    body,
    signal,
  };
}

/** Writes the headers of the caller, by name in lower case. */
function writeHeaders(headers: object): Record<string, string> {
  assertPlainObject('headers', headers);
  const texts = Object.entries(defined(headers)).map(([name, value]): [string, string] => [
    name,
    textOf(`headers.${name}`, value),
  ]);
  let written: Headers | undefined;
  try {
    written = new Headers(texts);
  } catch {
    // The message of the platform quotes the value, so it is not kept as the cause.
  }
  assertOption(
    written && !written.has('authorization'),
    'headers',
    'valid names and values, and no authorization',
  );
  return Object.fromEntries(written);
}
