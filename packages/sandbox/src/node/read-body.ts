import type { IncomingMessage } from 'node:http';

const nothing = new Uint8Array();

/**
 * Reads a request's body as it comes, and stops at the limit whatever `Content-Length` said.
 *
 * @param request - The request.
 * @param limit - Largest body, in octets.
 * @returns The octets; `too_large` when there are more than the limit, `aborted` when the client went away.
 */
export function readBody(
  request: IncomingMessage,
  limit: number,
): Uint8Array | Promise<Uint8Array | 'too_large' | 'aborted'> | 'too_large' {
  const { headers } = request;
  if (headers['transfer-encoding'] === undefined) {
    const length = headers['content-length'];
    if (length === undefined || length === '0') return nothing;
    if (Number(length) > limit) return 'too_large';
  }
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer): void => {
      size += chunk.length;
      if (size > limit) settle('too_large');
      else chunks.push(chunk);
    };
    const onEnd = (): void => settle(Buffer.concat(chunks, size));
    const onGone = (): void => settle('aborted');
    const settle = (result: Uint8Array | 'too_large' | 'aborted'): void => {
      request.off('data', onData).off('end', onEnd).off('close', onGone);
      request.pause();
      resolve(result);
    };
    // A request that breaks off emits an error before it closes.
    request.on('data', onData).on('end', onEnd).on('close', onGone).on('error', onGone);
  });
}
