import { type Description, operationsOf } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { pascal } from './names.ts';

/** Emits the validator of each operation's response body, by `operationId`. */
export function emitResponseValidators(description: Description): string {
  const validators = operationsOf(description).map(({ operationId }) => ({
    name: `z${pascal(operationId)}Response`,
    operationId,
  }));
  return `${checkedBanner}
import type { ZodMiniType } from 'zod/mini';
import {
${validators.map(({ name }) => `  ${name},`).join('\n')}
} from './zod.gen.ts';

/** Validators of response bodies, by operation. */
export const responseValidators: Readonly<Record<string, ZodMiniType>> = {
${validators.map(({ operationId, name }) => `  ${operationId}: ${name},`).join('\n')}
};
`;
}
