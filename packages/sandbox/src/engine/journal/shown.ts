import type { OperationId } from '../../generated/operations.gen.ts';
import {
  type Shown,
  type ShownParts,
  shownParts,
  shownRequestHeaders,
  shownResponseHeaders,
  shownSchemas,
} from '../../generated/sensitivity.gen.ts';

/** Request headers that may be shown. Beside those of the description they are HTTP's own and the sandbox's. */
export const shownRequestHeaderNames: readonly string[] = [
  ...shownRequestHeaders,
  'accept',
  'content-length',
  'content-type',
  'origin',
  'prefer',
  'user-agent',
  'x-sandbox-fault',
  'x-sandbox-world',
];

/** Response headers that may be shown. Beside those of the description they are HTTP's own and the sandbox's. */
export const shownResponseHeaderNames: readonly string[] = [
  // The entry has the id as a field of its own.
  ...shownResponseHeaders.filter((name) => name !== 'paysera-correlation-id'),
  'allow',
  'content-language',
  'content-type',
  'preference-applied',
  'www-authenticate',
  'x-sandbox-fault',
];

/** Errors, with what the sandbox puts into `error_data`: the description leaves it open, and the vendor's is hidden. */
const error: Shown = {
  ...shownSchemas['Error'],
  error_data: { explanation: true, mistakes: true, seconds_ahead: true, server_time: true },
};

/** What may be shown of the sandbox's own pages and controls, which are no operations of the description. */
const own: ShownParts = {
  path: ['id', 'locale', 'name', 'userId'],
  // The authorization page takes the parameters of `createSession`.
  query: [
    ...Object.keys(shownSchemas['CreateSessionRequest'] ?? {}),
    'limit',
    'locale',
    'rule',
    'user_id',
    'world',
  ],
  body: { decision: true, scope: true },
  responses: { default: error },
};

/** Tells what may be shown of the requests of an operation, or of the sandbox's own pages and controls. */
export const shownOf = (operationId: OperationId | undefined): ShownParts =>
  operationId === undefined ? own : shownParts[operationId];

/** Tells what may be shown of the body of a response. */
export function shownOfResponse({ responses }: ShownParts, status: number): Shown | undefined {
  const shown = responses?.[status] ?? responses?.['default'];
  return shown === 'Error' ? error : shown;
}
