import { WalletError } from '../errors/wallet-error.ts';
import type { ReadAnswer } from '../read-answer.ts';
import type { UnsignedRequest } from '../unsigned-request.ts';
import { readBody } from './read-body.ts';
import type { Call, Client, Method, ResponseValidator } from './types.ts';
import { writeRequest } from './write-request.ts';

/** What stands between a call and the network. */
export interface ClientOptions {
  /** Origin of the API. */
  readonly baseUrl: string;
  /** Sends the request of a call, which `operation` names in errors; throws for anything but success. */
  readonly send: (request: UnsignedRequest, operation: string, call: Call) => Promise<ReadAnswer>;
  /** Looks at the body of each answer; nobody does when it is left out. */
  readonly validateResponse?: ResponseValidator | undefined;
}

// Not every engine has it.
const tracing: ErrorConstructor & { captureStackTrace?: (target: object) => void } = Error;

/** Makes the client that the generated functions call: it writes the request, has it sent, and reads the answer. */
export function createClient({ baseUrl, send, validateResponse }: ClientOptions): Client {
  const by = (method: string): Method =>
    (async (call: Call) => {
      const { operation = `${method} ${call.url}` } = call.meta ?? {};
      let answer: ReadAnswer;
      try {
        answer = await send(writeRequest(baseUrl, method, call), operation, call);
      } catch (error) {
        // Where it was made is too deep for a trace to reach the caller, or has no trace, such as a timer.
        if (error instanceof WalletError) tracing.captureStackTrace?.(error);
        throw error;
      }
      const body = readBody(answer, operation);
      validateResponse?.({ operation, method, path: call.url, body });
      return body;
    }) as Method;
  return {
    getConfig: () => ({ baseUrl }),
    get: by('GET'),
    post: by('POST'),
    put: by('PUT'),
    patch: by('PATCH'),
    delete: by('DELETE'),
  };
}
