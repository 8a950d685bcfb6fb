import { Ajv2020 } from 'ajv/dist/2020.js';
import fc, { type Arbitrary } from 'fast-check';
import { formats, nonsense } from '../cases/broken/values.ts';
import type { RawRequest } from '../cases/case.ts';
import type { Parameter } from '@litas/openapi/read';
import type { Body, DescribedOperation } from '../description/operations.ts';
import { validatorOf, validParts, writeRequest } from './generated-request.ts';
import { anyCharacter } from '@litas/scripts/any-character';

const ajv = new Ajv2020({ strict: false, coerceTypes: true, formats });

/** Returns generated requests that break the description of an operation in one place; none when it takes no input. */
export function invalidRequests(operation: DescribedOperation): Arbitrary<RawRequest> | undefined {
  const breaks = [
    ...operation.parameters.flatMap((each) => breakParameter(operation, each)),
    ...Object.entries(operation.bodies).flatMap(([type, body]) => breakBody(operation, type, body)),
  ];
  return breaks.length > 0 ? fc.oneof(...breaks) : undefined;
}

function breakParameter(operation: DescribedOperation, parameter: Parameter): Arbitrary<RawRequest>[] {
  const { name, in: place, schema, required } = parameter;
  // A described header is no reason to reject; the derived cases break a keyed one.
  if (place === 'header' || schema.type === 'object' || schema.type === 'array') return [];
  const validate = ajv.compile({ type: 'object', properties: { text: schema } });
  // PHP servers, such as the real one, accept 0 and 1 for a boolean.
  const fits = ({ text }: { text: string }): boolean =>
    validate({ text }) || (schema.type === 'boolean' && /^[01]$/.test(text));
  // Nothing can be broken where every text is valid.
  if (![nonsense, ...boundariesOf(parameter)].some((text) => !fits({ text }))) return [];
  const wrong = fc
    .oneof(
      fc.string(),
      fc.string({ unit: anyCharacter }),
      fc.constantFrom(nonsense, ...boundariesOf(parameter)),
    )
    .filter((text) => text !== '' && text.isWellFormed() && !fits({ text }));
  const valid = validParts(operation);
  const changed = fc
    .tuple(valid, wrong)
    .map(([parts, text]) =>
      writeRequest(operation, { ...parts, [place]: { ...parts[place], [name]: text } }),
    );
  if (place === 'path' || !required) return [changed];
  const left = valid.map(({ query, ...parts }) => {
    const { [name]: _, ...rest } = query;
    return writeRequest(operation, { ...parts, query: rest });
  });
  return [changed, left];
}

const boundariesOf = ({ schema: { minimum = 0, maximum = 2 ** 53, maxLength = 0 } }: Parameter): string[] => [
  String(minimum - 1),
  String(maximum + 1),
  `${minimum}.5`,
  '9'.repeat(40),
  'NaN',
  'x'.repeat(maxLength + 1),
];

function breakBody(
  operation: DescribedOperation,
  mediaType: string,
  { schema, examples = {} }: Body,
): Arbitrary<RawRequest>[] {
  const valid = validParts(operation);
  const without = valid.map(({ path, query }) =>
    writeRequest(operation, { path, query, mediaType: undefined, body: undefined }),
  );
  if (schema.format === 'binary') return [without];
  const sending = (bodies: Arbitrary<unknown>): Arbitrary<RawRequest> =>
    fc.tuple(valid, bodies).map(([parts, body]) => writeRequest(operation, { ...parts, mediaType, body }));
  const fits = validatorOf(schema);
  const shown = Object.values(examples).map(({ value }) => value as Record<string, unknown>);
  const isJson = mediaType === 'application/json';
  const puts = isJson ? [null, 7, 'x', [], {}] : ['', 'x'];
  const names = fieldsOf(schema);
  const candidates = shown.flatMap((example) =>
    names.flatMap((name) => puts.map((put) => ({ ...example, [name]: put }))),
  );
  const wrong: unknown[] = candidates.filter((body) => !fits(body));
  const value = isJson ? fc.jsonValue({ maxDepth: 2 }) : fc.string();
  const oneField = (): Arbitrary<unknown> =>
    fc
      .tuple(fc.constantFrom(...shown), fc.constantFrom(...names), fc.option(value, { nil: undefined }))
      .map(([example, name, put]) => {
        const { [name]: _, ...rest } = example;
        return put === undefined ? rest : { ...rest, [name]: put };
      })
      .filter((body) => !fits(body));
  // A form whose fields take every text has no wrong field.
  const bodies =
    wrong.length > 0 ? [without, sending(fc.oneof(oneField(), fc.constantFrom(...wrong)))] : [without];
  if (!isJson) return bodies;
  return [...bodies, sending(value.filter((body) => !fits(body)))];
}

const fieldsOf = ({ properties = {}, oneOf = [] }: Body['schema']): string[] => [
  ...new Set([...Object.keys(properties), ...oneOf.flatMap(fieldsOf)]),
];
