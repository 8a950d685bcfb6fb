import { z } from 'zod';
import { type OperationId, operations } from '../generated/operations.gen.ts';
import type { Fault, FaultRule } from './fault.ts';

/** Longest latency, in milliseconds. */
const longestMs = 60_000;
/** Furthest that a clock can be off, in seconds: a century. */
const furthestSeconds = 3_155_760_000;

const fault = {
  latencyMs: z.int().min(0).max(longestMs).optional(),
  status: z.int().min(400).max(599).optional(),
  code: z
    .string()
    .regex(/^[a-z_]{1,64}$/)
    .optional(),
  retryAfterSeconds: z.int().min(0).max(86_400).optional(),
  captcha: z.boolean().optional(),
  connection: z.enum(['drop', 'lose', 'cut']).optional(),
  clockSeconds: z.int().min(-furthestSeconds).max(furthestSeconds).optional(),
  expiredToken: z.boolean().optional(),
} satisfies Record<keyof Fault, z.ZodType>;

/** What a fault can consist of. */
export const faultNames: readonly string[] = Object.keys(fault);

/** Validates a fault. */
export const faultSchema: z.ZodType<Fault> = z.strictObject(fault);

const ids = operations.map(({ operationId }) => operationId) as [OperationId, ...OperationId[]];

/** Validates a rule. */
export const faultRuleSchema: z.ZodType<FaultRule> = z.strictObject({
  ...fault,
  operations: z.array(z.enum(ids)).optional(),
  methods: z.array(z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])).optional(),
  after: z.int().min(0).optional(),
  count: z.int().min(1).optional(),
  probability: z.number().min(0).max(1).optional(),
  seed: z.int().optional(),
} satisfies Record<keyof FaultRule, z.ZodType>);
