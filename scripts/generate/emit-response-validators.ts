import { type Description, operationsOf } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { pascal } from './names.ts';

/** Emits the validator of each operation's answer, by what a call knows of itself: HTTP method and path template. */
export function emitResponseValidators(description: Description): string {
  const validators = operationsOf(description).map(({ method, path, operation: { operationId } }) => ({
    name: `z${pascal(operationId)}Response`,
    key: `${method} ${path}`,
  }));
  return `${checkedBanner}
import type { ZodMiniType } from 'zod/mini';
import {
${validators.map(({ name }) => `  ${name},`).join('\n')}
} from './zod.gen.ts';

/** Validators of answers, by HTTP method and path template. */
export const responseValidators: Readonly<Record<string, ZodMiniType>> = {
${validators.map(({ key, name }) => `  '${key}': ${name},`).join('\n')}
};
`;
}
