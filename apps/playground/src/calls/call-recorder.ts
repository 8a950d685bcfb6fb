import type { Fetch, SignedRequest } from '@litas/client';
import { observeRequests } from '@litas/client/operations';

/** A request of a call and its result. */
export interface Attempt {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly contentType: string;
  /** `undefined` for no body. */
  readonly body: Uint8Array | undefined;
  readonly signed?: SignedRequest;
  readonly startedAt: number;
  readonly durationMs: number;
  /** `undefined` if there was no response. */
  readonly response?: AttemptResponse;
}

/** A received response. */
export interface AttemptResponse {
  readonly status: number;
  /** The headers that the page can read. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The body as text. */
  readonly text: string;
  readonly mediaType: string;
}

/** Collects the requests of a call. */
export interface CallRecorder {
  readonly attempts: () => readonly Attempt[];
  /** Wraps `fetch`. */
  readonly watch: (send: Fetch) => Fetch;
  /** The option `observe` of the client. */
  readonly observe: ReturnType<typeof observeRequests>;
}

/**
 * Creates an empty recorder.
 *
 * @param onSigned - Called after each signature.
 * @param now - Milliseconds of a steady clock.
 */
export function createCallRecorder(
  onSigned: (signed: SignedRequest) => void = () => {},
  now: () => number = () => performance.now(),
): CallRecorder {
  const attempts: Attempt[] = [];
  const signatures = new Map<string, SignedRequest>();
  let operation = '';
  return {
    attempts: () => attempts,
    observe: observeRequests({
      onRequest: (request) => (operation = request.operation),
      onSigned: (signed) => {
        signatures.set(signed.header, signed);
        onSigned(signed);
      },
    }),
    watch: (send) => async (url, init) => {
      const startedAt = now();
      const signed = signatures.get(init.headers['authorization'] ?? '');
      const sent = {
        operation: signed?.operation ?? operation,
        method: init.method,
        url,
        contentType: init.headers['content-type'] ?? '',
        body: init.body,
        startedAt,
        ...(signed && { signed }),
      };
      try {
        const response = await send(url, init);
        const read = await readResponse(response.clone());
        attempts.push({ ...sent, durationMs: now() - startedAt, response: read });
        return response;
      } catch (error) {
        attempts.push({ ...sent, durationMs: now() - startedAt });
        throw error;
      }
    },
  };
}

async function readResponse(response: Response): Promise<AttemptResponse> {
  return {
    status: response.status,
    headers: [...response.headers],
    text: await response.text(),
    mediaType: response.headers.get('content-type')?.split(';')[0]?.trim() ?? '',
  };
}
