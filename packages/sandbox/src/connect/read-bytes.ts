import { ConnectError } from './connect-error.ts';

/**
 * Reads the body of a response.
 *
 * @throws ConnectError with `too_large` when the body is longer than the limit.
 */
export async function readBytes(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
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
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
