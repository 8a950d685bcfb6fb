import type { FetchResponse } from '../errors/response-errors.ts';

type Chunk = Uint8Array<ArrayBuffer>;

/** Reads the chunks of a stream. */
interface Reader {
  read(): Promise<IteratorResult<Chunk, unknown>>;
  cancel(): Promise<unknown>;
}

/** A stream of bytes, of the platform or another implementation. */
export type ByteStream = Partial<{ getReader(): Reader; [Symbol.asyncIterator](): AsyncIterator<Chunk> }>;

/** Returns a reader of a stream; `undefined` when the value is not a stream. */
export function readerOf(stream: ByteStream | null | undefined): Reader | undefined {
  const chunks = stream?.[Symbol.asyncIterator];
  if (stream?.getReader || !chunks) return stream?.getReader?.();
  const iterator = chunks.call(stream);
  return { read: () => iterator.next(), cancel: async () => iterator.return?.() };
}

/**
 * Reads the chunks of a stream, and cancels the stream when it does not read all of them.
 *
 * @param reader - Reads the stream.
 * @param signal - Stops the reading.
 * @param take - Called with each chunk; returns `false` to stop.
 * @returns Whether the whole stream was read.
 */
export async function readChunks(
  reader: Reader,
  signal: AbortSignal,
  take: (chunk: Chunk) => boolean,
): Promise<boolean> {
  const end = () => void reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', end);
  let isRead;
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = await reader.read();
      if (next.done) return (isRead = true);
      if (!take(next.value)) return false;
    }
  } finally {
    if (!isRead) end();
  }
}

/**
 * Reads the text of a response, up to a limit.
 *
 * @param response - The response. A body that is not a stream is read as a whole and measured afterwards.
 * @param limit - Largest number of bytes.
 * @param signal - Stops the reading.
 * @returns The text; `undefined` when it is longer.
 */
export async function readText(
  response: FetchResponse,
  limit: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  const reader = globalThis.TextDecoder && readerOf((response as { body?: ByteStream | null }).body);
  if (!reader) {
    const whole = await response.text();
    // A text has at least as many bytes as characters.
    return whole.length > limit ? undefined : whole;
  }
  const decoder = new TextDecoder();
  let text = '';
  let left = limit;
  const isWhole = await readChunks(reader, signal, (chunk) => {
    left -= chunk.byteLength;
    text += decoder.decode(chunk, { stream: true });
    return left >= 0;
  });
  return isWhole ? text + decoder.decode() : undefined;
}
