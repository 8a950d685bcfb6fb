import { z } from 'zod';
import { type OperationId, operations } from '../../generated/operations.gen.ts';
import { HttpError } from '../../http/http-error.ts';
import { validate } from '../../http/validate.ts';
import type { Fault, FaultRule } from '../../state/fault-rules.ts';

/** Longest latency, in milliseconds. */
const longestMs = 60_000;
/** Furthest that a clock can be off, in seconds: a century. */
const furthestSeconds = 3_155_760_000;

const fields = {
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
export const faultNames: readonly string[] = Object.keys(fields);

/** Validates a fault. */
const faultSchema: z.ZodType<Fault> = z.strictObject(fields);

const ids = operations.map(({ operationId }) => operationId) as [OperationId, ...OperationId[]];

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Validates a rule. */
export const faultRuleSchema: z.ZodType<FaultRule> = z.strictObject({
  ...fields,
  operations: z.array(z.enum(ids)).max(ids.length).optional(),
  methods: z.array(z.enum(methods)).max(methods.length).optional(),
  after: z.int().min(0).optional(),
  count: z.int().min(1).optional(),
  probability: z.number().min(0).max(1).optional(),
  seed: z.int().optional(),
} satisfies Record<keyof FaultRule, z.ZodType>);

type Item = keyof Fault | 'drop' | 'lose' | 'cut';

/** The items of the header `x-sandbox-fault` that have a value, and those that stand alone. */
const valued: Readonly<Record<string, keyof Fault>> = {
  latency: 'latencyMs',
  status: 'status',
  code: 'code',
  'retry-after': 'retryAfterSeconds',
  clock: 'clockSeconds',
};
const alone: Readonly<Record<string, Fault>> = {
  captcha: { captcha: true },
  drop: { connection: 'drop' },
  lose: { connection: 'lose' },
  cut: { connection: 'cut' },
  'expired-token': { expiredToken: true },
};

/** Reads the header `x-sandbox-fault`: items such as `latency=800` and `drop`, joined by commas. */
export function readFault(header: string): Fault {
  const fault: Partial<Record<Item, unknown>> = {};
  for (const item of header.split(',')) {
    const [name = '', value] = item.trim().toLowerCase().split('=', 2);
    const field = valued[name];
    if (field !== undefined && value !== undefined) {
      fault[field] = field === 'code' ? value : /^[+-]?\d{1,12}$/.test(value) ? Number(value) : value;
    } else if (value === undefined && alone[name]) Object.assign(fault, alone[name]);
    else throw malformed(`It is a list of ${forms.join(', ')}.`);
  }
  const result = validate(faultSchema, fault);
  if ('value' in result) return result.value as Fault;
  throw malformed(
    Object.entries(result.faults)
      .map(([field, messages]) => `${itemOf(field)}: ${messages.join(', ')}`)
      .join('. '),
  );
}

/** Writes a fault as the header has it. */
export function faultText(fault: Fault): string {
  const items = Object.entries(valued).flatMap(([name, field]) =>
    fault[field] === undefined ? [] : [`${name}=${String(fault[field])}`],
  );
  if (fault.captcha) items.push('captcha');
  if (fault.connection) items.push(fault.connection);
  if (fault.expiredToken) items.push('expired-token');
  return items.join(', ');
}

const forms = [...Object.keys(valued).map((name) => `${name}=…`), ...Object.keys(alone)];

const itemOf = (field: string): string =>
  Object.entries(valued).find(([, name]) => name === field)?.[0] ?? field;

const malformed = (problem: string): HttpError =>
  new HttpError(400, 'invalid_request', `x-sandbox-fault cannot be understood. ${problem}`);
