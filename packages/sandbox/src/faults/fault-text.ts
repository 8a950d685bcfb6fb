import { Refusal } from '../core/refusal.ts';
import { validate } from '../validation/validate.ts';
import type { Fault } from './fault.ts';
import { faultSchema } from './fault-schema.ts';

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

const malformed = (problem: string): Refusal =>
  new Refusal(400, 'invalid_request', `x-sandbox-fault cannot be understood. ${problem}`);
