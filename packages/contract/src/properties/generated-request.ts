import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc, { type Arbitrary } from 'fast-check';
import { formats } from '../cases/broken/values.ts';
import type { RawRequest } from '../cases/case.ts';
import type { Parameter } from '@litas/openapi/read';
import type { Body, DescribedOperation } from '../description/operations.ts';
import { variantsOf } from '../cases/example-parameters.ts';
import { valuesOf } from './values.ts';

/** The parts of a request before it is serialized. */
export interface RequestParts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly mediaType: string | undefined;
  readonly body: unknown;
}

const ajv = new Ajv2020({ strict: false, formats });

const known = new Map<DescribedOperation, Arbitrary<RequestParts>>();

/** Returns generated requests that follow the description of an operation. */
export function validParts(operation: DescribedOperation): Arbitrary<RequestParts> {
  // Reading patterns takes long, so each operation's are read once.
  const parts = known.get(operation) ?? partsOf(operation);
  known.set(operation, parts);
  return parts;
}

function partsOf(operation: DescribedOperation): Arbitrary<RequestParts> {
  const { parameters, groups } = operation;
  const path = fc.record(
    valuesByName(
      operation,
      parameters.filter((each) => each.in === 'path'),
    ),
  );
  const inQuery = parameters.filter((each) => each.in === 'query');
  const requiredKeys = inQuery.filter(({ required }) => required).map(({ name }) => name);
  const query = fc
    .tuple(
      fc.record(valuesByName(operation, inQuery), { requiredKeys }),
      fc.record(valuesByName(operation, inQuery)),
      ...groups.map(({ names }) => fc.constantFrom(...names)),
    )
    .map(([some, all, ...chosen]) => keepGroups(operation, some, all, chosen));
  return fc
    .tuple(path, query, bodiesOf(operation))
    .map(([inPath, kept, body]) => ({ path: inPath, query: kept, ...body }));
}

/** Returns values of parameters; those of the examples name objects that exist. */
function valuesByName(
  operation: DescribedOperation,
  parameters: readonly Parameter[],
): Record<string, Arbitrary<unknown>> {
  return Object.fromEntries(
    parameters.map(({ name, schema, example }) => {
      const shown = variantsOf(operation).flatMap((variant) => variant.parameters[name] ?? example ?? []);
      const any = valuesOf(schema);
      return [name, shown.length > 0 ? fc.oneof(any, fc.constantFrom(...shown)) : any];
    }),
  );
}

/** Adds or removes parameters by the rules about several of them. */
function keepGroups(
  { groups }: DescribedOperation,
  some: Readonly<Record<string, unknown>>,
  all: Readonly<Record<string, unknown>>,
  chosen: readonly string[],
): Record<string, unknown> {
  const query = { ...some };
  for (const [index, { count, names }] of groups.entries()) {
    const one = chosen[index] ?? '';
    if (count !== 'at-least-one') for (const name of names) if (name !== one) delete query[name];
    if (count !== 'at-most-one') query[one] = all[one];
  }
  return query;
}

function bodiesOf({ bodies }: DescribedOperation): Arbitrary<Pick<RequestParts, 'mediaType' | 'body'>> {
  const all = Object.entries(bodies).map(([mediaType, body]) =>
    bodyOf(body).map((value) => ({ mediaType, body: value })),
  );
  return all.length === 0 ? fc.constant({ mediaType: undefined, body: undefined }) : fc.oneof(...all);
}

function bodyOf({ schema, examples = {} }: Body): Arbitrary<unknown> {
  if (schema.format === 'binary') return fc.uint8Array({ minLength: 1, maxLength: 64 });
  const fits = validatorOf(schema);
  const shown = Object.values(examples).map(({ value }) => value);
  return fc.oneof(
    valuesOf(schema).filter((value) => fits(value)),
    fc.constantFrom(...shown),
  );
}

const validators = new Map<unknown, ValidateFunction>();

/** Compiles the schema of a body, once. */
export function validatorOf(schema: Body['schema']): ValidateFunction {
  const validate = validators.get(schema) ?? ajv.compile(schema);
  validators.set(schema, validate);
  return validate;
}

/** Serializes a request as the client does. */
export function writeRequest(
  { method, path: template }: DescribedOperation,
  { path, query, mediaType, body }: RequestParts,
): RawRequest {
  const pathname = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(path[name])),
  );
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => entriesOf(name, value)),
  );
  return {
    method,
    target: search.size > 0 ? `${pathname}?${search}` : pathname,
    ...(mediaType !== undefined && { contentType: mediaType, body: write(mediaType, body) }),
  };
}

function entriesOf(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.map((each) => [name, String(each)]);
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  return Object.entries(value).map(([key, each]) => [`${name}[${key}]`, String(each)]);
}

function write(mediaType: string, body: unknown): string | Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  if (mediaType === 'application/json') return JSON.stringify(body);
  return String(
    new URLSearchParams(Object.entries(body as object).flatMap(([name, value]) => entriesOf(name, value))),
  );
}
