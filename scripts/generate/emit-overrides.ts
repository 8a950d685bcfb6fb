import {
  type Description,
  nameOf,
  type Operation,
  operationsOf,
  type PlacedOperation,
  successesOf,
} from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { pascal } from './names.ts';
import { errorExamplesOf, statusesOf } from './error-examples.ts';

/** Emits the typed overrides, one per operation, and the error examples of each. */
export function emitOverrides(description: Description): string {
  const operations = operationsOf(description);
  const errors = errorExamplesOf(description, operations);
  const types = operations.flatMap(({ operation }) => [
    ...(takesJson(operation) ? [`${pascal(operation.operationId)}Data`] : []),
    `${pascal(operation.operationId)}Response`,
  ]);
  return `${checkedBanner}
import type {
${types.map((name) => `  ${name},`).join('\n')}
} from '@litas/client';
import { overrideOf } from '../override/override-of.ts';
import type { ErrorBody, Override } from '../override/types.ts';
import {
${operations.map(({ operation }) => `  handle${pascal(operation.operationId)},`).join('\n')}
} from './msw.gen.ts';

const errors = ${JSON.stringify(errors, null, 2)} as const satisfies Record<string, Record<string, ErrorBody>>;

/** One override per operation. Each creates a handler that responds instead of the sandbox. */
export interface Overrides {
${operations.map((placed) => overrideType(errors, placed)).join('\n')}
}

/**
 * Creates handlers that respond to single operations instead of the sandbox, for \`server.use()\` and \`worker.use()\`.
 *
 * @example
 * import { setupServer } from 'msw/node';
 * import { handlers, override } from '@litas/msw';
 *
 * const server = setupServer(...handlers());
 * server.use(override.getUser({ id: 5101, email: 'ona@example.org' }));
 * server.use(override.getWalletBalance.error(403, 'forbidden'));
 */
export const override: Overrides = {
${operations.map(overrideValue).join('\n')}
};
`;
}

function overrideType(
  errors: Record<string, Record<string, unknown>>,
  { method, path, operation }: PlacedOperation,
): string {
  const name = pascal(operation.operationId);
  const codes = Object.entries(statusesOf(operation)).map(([status, reference]) => {
    const union = Object.keys(errors[nameOf(reference)] ?? {}).map((code) => `'${code}'`);
    return `Record<${status}, ${union.join(' | ') || 'never'}>`;
  });
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => `'${parameter}'`);
  const summary = operation.summary.charAt(0).toLowerCase() + operation.summary.slice(1);
  return `  /** Responds to \`${method} ${path}\`: ${summary}. */
  readonly ${operation.operationId}: Override<
    ${name}Response,
    ${codes.join(' & ')},
    Record<${parameters.join(' | ') || 'never'}, string>,
    ${takesJson(operation) ? `NonNullable<${name}Data['body']>` : 'unknown'}
  >;`;
}

function overrideValue(placed: PlacedOperation): string {
  const { operation } = placed;
  const [success] = successesOf(placed);
  const mediaType = Object.keys(success?.response.content ?? {})[0];
  const refused = Object.entries(statusesOf(operation)).map(
    ([each, reference]) => `${each}: errors.${nameOf(reference)}`,
  );
  return `  ${operation.operationId}: overrideOf(handle${pascal(operation.operationId)}, {
    status: ${success?.status ?? 204},
    mediaType: ${mediaType ? `'${mediaType}'` : 'undefined'},
    errors: { ${refused.join(', ')} },
  }),`;
}

const takesJson = ({ requestBody }: Operation): boolean =>
  Object.keys(requestBody?.content ?? {})[0] === 'application/json';
