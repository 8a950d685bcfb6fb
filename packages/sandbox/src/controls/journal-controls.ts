import { z } from 'zod';
import type { JournalFilter } from '../engine/journal/entry.ts';
import { type OperationId, operations } from '../generated/operations.gen.ts';
import { invalidParameters } from '../http/http-error.ts';
import { json, noContent } from '../http/responses.ts';
import { validate } from '../http/validate.ts';
import type { Control, MakeControl } from './control.ts';

const ids = operations.map(({ operationId }) => operationId) as [OperationId, ...OperationId[]];
const wholeNumber = z.coerce.number().int().min(0);

const filterSchema: z.ZodType<JournalFilter> = z.strictObject({
  operation: z.enum(ids).optional(),
  method: z.string().toUpperCase().optional(),
  path: z.string().optional(),
  status: z
    .union([z.templateLiteral([z.enum(['1', '2', '3', '4', '5']), 'xx']), wholeNumber.max(599)])
    .optional() as z.ZodType<JournalFilter['status']>,
  error: z.string().optional(),
  signer: z.enum(['nobody', 'client', 'token', 'unverified']).optional(),
  user: wholeNumber.optional(),
  correlationId: z.string().optional(),
  since: wholeNumber.optional(),
  limit: wholeNumber.optional(),
} satisfies Record<keyof JournalFilter, z.ZodType>);

/** Tells what came and what was answered. */
export const journalControls = (control: MakeControl): Control[] => [
  control(
    'GET',
    '/journal',
    'the last requests, filtered by operation, method, path, status, error, signer, user, correlationId, since, limit',
    async ({ world, query }) => {
      const { world: _, ...wanted } = Object.fromEntries(query);
      const result = validate(filterSchema, wanted);
      if (!('value' in result)) throw invalidParameters(result.faults);
      return json(200, { requests: world.journal.find(result.value as JournalFilter) });
    },
  ),
  control('DELETE', '/journal', 'forget them', async ({ world }) => {
    world.journal.clear();
    return noContent();
  }),
];
