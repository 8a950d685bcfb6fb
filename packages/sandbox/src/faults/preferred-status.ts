import { Refusal } from '../core/refusal.ts';
import type { Operation } from '../generated/operations.gen.ts';
import { declaredRefusals } from '../generated/refusals.gen.ts';

/**
 * Reads which status a client prefers: `Prefer: code=429`, as contract mocks take it.
 *
 * @returns The status, or `undefined` for none and for success, which is what the operation tries anyway.
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 */
export function preferredStatus(
  { operationId }: Operation,
  preference: string | undefined,
): number | undefined {
  if (preference === undefined) return undefined;
  const text = /(?:^|[,;])\s*code\s*=\s*"?(\d{3})"?\s*(?:$|[,;])/i.exec(preference)?.[1];
  if (text === undefined || /^[123]/.test(text)) return undefined;
  const declared = declaredRefusals[operationId];
  if (Object.hasOwn(declared, text)) return Number(text);
  const statuses = Object.keys(declared).join(', ');
  throw new Refusal(
    400,
    'invalid_request',
    `${operationId} does not declare status ${text}. It declares ${statuses}`,
  );
}
