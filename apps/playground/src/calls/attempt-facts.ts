import type { Attempt } from './call-recorder.ts';
import { parsedJson } from './request-body.ts';

/** What tells the requests of a call apart. */
export interface AttemptFacts {
  /** Code of the error response. */
  readonly error: string | undefined;
  /** How a token is asked for, such as `refresh_token`. */
  readonly grantType: string | undefined;
  /** The sandbox's reason for the error. */
  readonly explanation: string | undefined;
}

/** Returns the error code of a request and its reason, and the grant type of a request for a token. */
export function attemptFacts({ operation, body, response }: Attempt): AttemptFacts {
  const { error, error_data: data } = Object(parsedJson(response?.text ?? '')) as {
    readonly error?: unknown;
    readonly error_data?: unknown;
  };
  const { explanation } = Object(data) as { readonly explanation?: unknown };
  const form = new URLSearchParams(operation === 'createToken' ? new TextDecoder().decode(body) : '');
  return {
    error: typeof error === 'string' ? error : undefined,
    grantType: form.get('grant_type') ?? undefined,
    explanation: typeof explanation === 'string' ? explanation : undefined,
  };
}
