import { ConnectError } from './connect-error.ts';

/**
 * Reads the body of a response.
 *
 * @throws ConnectError with `too_large` when the body is longer than the limit.
 */
export async function readBytes(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const { headers, body } = response;
  // A body of a known length is read at once: Chromium reports many requests whose body is read in parts as aborted.
  if (!headers.has('content-encoding') && Number(headers.get('content-length') ?? Infinity) <= limit)
    return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) {
      // The connection is given up; whether that succeeds makes no difference.
      reader?.cancel().catch(() => undefined);
      throw new ConnectError(
        'too_large',
        `The response is larger than ${limit} bytes. Raise maxResponseBytes, or ask for less with a filter.`,
      );
    }
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
