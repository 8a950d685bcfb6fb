import fc, { type Arbitrary } from 'fast-check';
import { otherFieldsOf, type Schema } from '@litas/openapi/read';
import { anyCharacter } from '@litas/scripts/any-character';

/** Returns values that fit the schema of a request. Conditions with `if` are left to a validator. */
export function valuesOf(schema: Schema): Arbitrary<unknown> {
  const { type, enum: values, anyOf, oneOf, items } = schema;
  if ('const' in schema) return fc.constant(schema.const);
  if (values) return fc.constantFrom(...values);
  const branches = anyOf ?? oneOf;
  if (branches) return fc.oneof(...branches.map(valuesOf));
  if (type === 'integer') return integers(schema);
  if (type === 'number') return numbers(schema);
  if (type === 'boolean') return fc.boolean();
  if (type === 'array') return fc.array(valuesOf(items ?? {}), { maxLength: 3 });
  if (type === 'object') return objects(schema);
  return type === 'string' ? texts(schema) : fc.jsonValue({ maxDepth: 2 });
}

const integers = ({ minimum = -(2 ** 31), maximum = 2 ** 31 }: Schema): Arbitrary<number> =>
  // Small numbers are existing ids, and mistakes are at the limits.
  fc.oneof(
    fc.integer({ min: minimum, max: Math.min(maximum, Math.max(minimum, 100)) }),
    fc.integer({ min: minimum, max: maximum }),
    fc.constantFrom(minimum, maximum),
  );

const numbers = ({ minimum = -1e9, maximum = 1e9 }: Schema): Arbitrary<number> =>
  fc.double({ min: minimum, max: maximum, noNaN: true }).map((value) => value + 0);

function objects(schema: Schema): Arbitrary<unknown> {
  const { properties = {}, required = [], propertyNames } = schema;
  const others = otherFieldsOf(schema);
  const fields = Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, valuesOf(each)]));
  if (Object.keys(fields).length > 0 || !others) {
    return fc.record(fields, { requiredKeys: [...required] });
  }
  const keys = propertyNames
    ? (valuesOf({ type: 'string', ...propertyNames }) as Arbitrary<string>)
    : fc.string();
  return fc.dictionary(keys, valuesOf(others), { minKeys: 1, maxKeys: 1 });
}

function texts({ pattern, format, minLength = 0, maxLength = 5_000 }: Schema): Arbitrary<string> {
  const fits = (text: string): boolean => text.length >= minLength && text.length <= maxLength;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern), { size: 'small' }).filter(fits);
  if (format === 'email') return emails.filter(fits);
  if (format === 'uri') return addresses.filter(fits);
  if (format === 'date') return dates;
  const bounds = { minLength, maxLength: Math.min(maxLength, minLength + 40) };
  const any = fc.string({ unit: anyCharacter, ...bounds });
  return fc
    .oneof(fc.string(bounds), any, fc.constantFrom(...remarkable))
    .filter(fits)
    .filter((text) => text.isWellFormed());
}

/** Texts that often cause bugs. */
const remarkable = [
  '__proto__',
  'constructor',
  'null',
  '0',
  '../..',
  "' OR 1=1 --",
  '<script>',
  '%00',
  '\u0000',
  'ą\u0301',
];

const emails = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9]{0,12}$/),
    fc.constantFrom('example.org', 'example.com', 'mail.example.net'),
  )
  .map(([name, domain]) => `${name}@${domain}`);

const addresses = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom('127.0.0.1:5173', 'example.org'),
    fc.stringMatching(/^[a-z/-]{0,12}$/),
  )
  .map(([scheme, host, path]) => `${scheme}://${host}/${path}`);

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
