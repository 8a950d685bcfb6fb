import { ConfigurationError } from '../errors/configuration-error.ts';
import { serializeQuery } from '../query.ts';
import type { Call } from './types.ts';

/** Spread into the call of an operation that takes a form. */
export const urlSearchParamsBodySerializer = { bodySerializer: serializeQuery };

/** The body of a call as it is sent: JSON where nothing else is said, and `null` where there is none. */
export function writeBody({ body, bodySerializer = writeJson }: Call): BodyInit | null {
  if (body === undefined) return null;
  // The types allow what `fetch` can send, and the platform says so where it cannot.
  if (bodySerializer === null) return body as BodyInit;
  return bodySerializer(body as Readonly<Record<string, unknown>>) || null;
}

function writeJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch {
    // The platform's message can quote the body, so it is not kept as the cause.
    throw new ConfigurationError('body', 'A bigint, or what holds itself, cannot be written as JSON.');
  }
}
