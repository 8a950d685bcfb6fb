import type { Attempt } from './call-recorder.ts';
import { parsedJson } from './request-body.ts';

/** What tells the requests of a call apart. */
export interface AttemptFacts {
  /** Code of the error response. */
  readonly error: string | undefined;
  /** How a token is asked for, such as `refresh_token`. */
  readonly grantType: string | undefined;
}

/** Returns the error code of a request, and the grant type of a request for a token. */
export function attemptFacts({ operation, body, response }: Attempt): AttemptFacts {
  const { error } = Object(parsedJson(response?.text ?? '')) as { readonly error?: unknown };
  const form = new URLSearchParams(operation === 'createToken' ? new TextDecoder().decode(body) : '');
  return {
    error: typeof error === 'string' ? error : undefined,
    grantType: form.get('grant_type') ?? undefined,
  };
}
