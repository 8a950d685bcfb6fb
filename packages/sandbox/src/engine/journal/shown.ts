import type { OperationId } from '../../generated/operations.gen.ts';
import {
  type Shown,
  type ShownParts,
  shownParts,
  shownRequestHeaders,
  shownResponseHeaders,
  shownSchemas,
} from '../../generated/sensitivity.gen.ts';

/** Request headers that may be shown. They are the headers of the description, of HTTP and of the sandbox. */
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

/** Response headers that may be shown. They are the headers of the description, of HTTP and of the sandbox. */
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

/** Error details, with the sandbox's fields of `error_data`. The description does not define these fields, so other values are redacted. */
const error: Shown = {
  ...shownSchemas['Error'],
  error_data: { explanation: true, mistakes: true, seconds_ahead: true, server_time: true },
};

/** The values of pages and controls that may be shown. The description does not include them. */
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

/**
 * Returns the values that may be shown in requests for an operation, a page or a control.
 *
 * @param showsPersonal - Whether personal data may be shown.
 */
export function shownOf(operationId: OperationId | undefined, showsPersonal = false): ShownParts {
  const parts = operationId === undefined ? own : shownParts[operationId];
  return showsPersonal ? parts : { ...parts, personalPath: [], personalQuery: [] };
}

/** Returns the values that may be shown in a response body. */
export function shownOfResponse({ responses }: ShownParts, status: number): Shown | undefined {
  const shown = responses?.[status] ?? responses?.['default'];
  return shown === 'Error' ? error : shown;
}
