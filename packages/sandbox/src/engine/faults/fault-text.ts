import type { z } from 'zod';
import { zFaultRule } from '../../generated/controls/zod.gen.ts';
import { HttpError } from '../../http/http-error.ts';
import { validate } from '../../http/validate.ts';
import type { Fault, FaultRule } from '../../state/fault-rules.ts';

/** Validates a rule. */
export const faultRuleSchema: z.ZodType<FaultRule> = zFaultRule;

/** Validates a fault, which is a rule without the conditions on requests. */
const faultFields = zFaultRule.omit({
  operations: true,
  methods: true,
  after: true,
  count: true,
  probability: true,
  seed: true,
});
const faultSchema: z.ZodType<Fault> = faultFields;

/** Names of the fields of a fault. */
export const faultNames: readonly string[] = Object.keys(faultFields.shape);

type Item = keyof Fault | 'drop' | 'lose' | 'cut';

/** The items of the header `x-sandbox-fault` with a value, and the items without one. */
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

/** Parses the header `x-sandbox-fault`: items such as `latency=800` and `drop`, joined by commas. */
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

/** Formats a fault as a header value. */
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
  new HttpError(400, 'invalid_request', `x-sandbox-fault is not valid. ${problem}`);
