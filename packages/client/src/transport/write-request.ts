import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Descriptor } from '../generated/descriptors.gen.ts';
import type { Call } from './client.ts';
import { fillPath, serializeQuery } from './parameters.ts';

/** A request before it is signed and sent, in plain values that any `fetch` takes. */
export interface WrittenRequest {
  /** HTTP method. */
  readonly method: string;
  /** As it goes on the wire. */
  readonly url: string;
  /** Headers by name in lower case, without `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The bytes of the body; `undefined` when there is none. */
  readonly body: Uint8Array<ArrayBuffer> | undefined;
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
export async function writeRequest(
  baseUrl: string,
  descriptor: Descriptor,
  call: Call,
): Promise<WrittenRequest> {
  const search = serializeQuery(call.query ?? {});
  const body = writeBody(descriptor, call.body);
  return {
    method: descriptor.method,
    url: new URL(`${baseUrl}${fillPath(descriptor, call.path)}${search && '?'}${search}`).href,
    headers: writeHeaders(descriptor, call, body),
    body: body === null ? undefined : await bytesOf(body),
    signal: call.signal ?? new AbortController().signal,
  };
}

function writeHeaders(
  { contentType }: Descriptor,
  { headers = {} }: Call,
  body: BodyInit | null,
): Record<string, string> {
  const written: Record<string, string> = {};
  // The same name in another case replaces, and is not added.
  for (const [name, value] of Object.entries(headers)) written[name.toLowerCase()] = value;
  // The client signs.
  delete written['authorization'];
  if (body === null) delete written['content-type'];
  else if (contentType !== undefined) {
    // The description allows several kinds of picture; a Blob knows which one it is.
    const type = (body as Partial<Blob>).type || (written['content-type'] ?? contentType);
    written['content-type'] = type;
  }
  return written;
}

/** The body of a call as it is sent; `null` where there is none. */
function writeBody({ contentType }: Descriptor, body: unknown): BodyInit | null {
  if (body === undefined) return null;
  if (contentType === 'application/json') return writeJson(body);
  if (contentType === 'application/x-www-form-urlencoded') {
    return serializeQuery(body as Readonly<Record<string, unknown>>) || null;
  }
  // The types allow what `fetch` can send, and the platform says so where it cannot.
  return body as BodyInit;
}

function writeJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    // The platform's message can quote the body, so it is not kept as the cause.
    throw new ConfigurationError(
      'body',
      'A bigint, or an object that contains itself, cannot be written as JSON.',
    );
  }
}

/** The bytes of a body. A Blob of another implementation than the platform's is read by its own function. */
async function bytesOf(body: BodyInit): Promise<Uint8Array<ArrayBuffer>> {
  const readable = 'arrayBuffer' in Object(body) ? (body as Blob) : new Response(body);
  return new Uint8Array(await readable.arrayBuffer());
}
