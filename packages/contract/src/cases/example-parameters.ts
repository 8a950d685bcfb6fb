import type { Parameter } from '@litas/openapi/read';
import type { DescribedOperation } from '../description/operations.ts';

/** Parameters of a call by name, as the client's methods take them. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A way to call an operation that the description shows. */
export interface Variant {
  /** Name that is unique among the variants. */
  readonly name: string;
  readonly parameters: Parameters;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether its body is binary. @default false */
  readonly binary?: boolean;
}

/** Returns the variants of a call: by each criterion, with each example of its body, then with every parameter at once. */
export function variantsOf(operation: DescribedOperation): Variant[] {
  const needed = valuesOf(operation.parameters.filter(({ required }) => required));
  const variants = criteriaOf(operation).flatMap((criterion) =>
    bodiesOf(operation).map((body) => ({
      ...body,
      name: [criterion.name, body.name].filter(Boolean).join(', ') || 'as its example',
      parameters: { ...needed, ...criterion.parameters, ...body.parameters },
    })),
  );
  const optional = optionalParameters(operation);
  const [first] = variants;
  if (!first || optional.length === 0) return variants;
  const headers = optional.filter((each) => each.in === 'header');
  const everything = {
    ...first,
    name: 'with every parameter',
    parameters: { ...first.parameters, ...valuesOf(optional.filter((each) => !headers.includes(each))) },
    headers: { ...first.headers, ...(valuesOf(headers) as Record<string, string>) },
  };
  return [...variants, everything];
}

/** Returns the criteria of a group that requires one; otherwise one variant without a criterion. */
function criteriaOf({ groups, parameters }: DescribedOperation): Variant[] {
  const group = groups.find(({ count }) => count !== 'at-most-one');
  const criteria = parameters.filter(({ name }) => group?.names.includes(name));
  if (criteria.length === 0) return [{ name: '', parameters: {} }];
  return criteria.map((each) => ({ name: `by ${each.name}`, parameters: valuesOf([each]) }));
}

function bodiesOf({ bodies }: DescribedOperation): Variant[] {
  const variants = Object.entries(bodies).flatMap(([mediaType, { schema, examples = {} }]): Variant[] => {
    if (schema.format === 'binary') {
      const headers = { 'content-type': mediaType };
      return [{ name: `as ${mediaType}`, parameters: { body: binary(mediaType) }, headers, binary: true }];
    }
    return Object.entries(examples).map(([key, { value }]) => ({
      name: `example ${key}`,
      parameters: value as Parameters,
    }));
  });
  return variants.length === 0 ? [{ name: '', parameters: {} }] : variants;
}

/** Returns the optional parameters that have an example and that no other parameter excludes. */
function optionalParameters({ parameters, groups }: DescribedOperation): Parameter[] {
  const excluded = new Set(
    groups.flatMap(({ count, names }) => {
      if (count === 'exactly-one') return names;
      return count === 'at-most-one' ? names.filter((name) => name !== 'offset') : [];
    }),
  );
  return parameters.filter(
    (each) => !each.required && !excluded.has(each.name) && exampleOf(each) !== undefined,
  );
}

const valuesOf = (parameters: readonly Parameter[]): Parameters =>
  Object.fromEntries(parameters.map((each) => [each.name, exampleOf(each)]));

const exampleOf = ({ example, schema }: Parameter): unknown =>
  example ?? schema.enum?.[0] ?? (schema.type === 'boolean' ? true : undefined);

/** The first bytes of a file, by media type. */
const signatures: Readonly<Record<string, readonly number[]>> = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** Creates a file of a type with every byte value, so that a proxy that decodes it as text changes it. */
const binary = (type: string): Blob =>
  new Blob([Uint8Array.from([...(signatures[type] ?? []), ...Array(256).keys()])], { type });
