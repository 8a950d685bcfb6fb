import {
  follow,
  isReference,
  lookUp,
  type Parameter,
  type PlacedOperation,
  type Reference,
} from '../../read/index.ts';
import { bundle, operations } from './bundle.ts';
import { problemsAt, problemsOfBody } from './validate.ts';

/** A request of a source. */
export interface Request {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** JSON, or the text of a form. */
  readonly body?: unknown;
}

/** Finds the operation of a request by method and path. A literal path has priority over one with parameters. */
export function operationOf({ method, target }: Request): PlacedOperation | undefined {
  const path = pathOf(target);
  return operations
    .filter((operation) => operation.method === method && pattern(operation).test(path))
    .toSorted((left, right) => left.parameters.length - right.parameters.length)[0];
}

/** Validates a request; returns the problems, empty if it is valid. */
export function problemsOf(request: Request): string[] {
  const operation = operationOf(request);
  if (!operation) return [`there is no operation ${request.method} ${pathOf(request.target)}`];
  return [
    ...Object.entries(pattern(operation).exec(pathOf(request.target))?.groups ?? {}).flatMap(([name, text]) =>
      // Sources about operations in general contain the name of the parameter.
      text === `{${name}}` ? [] : problemsOfParameter(operation, 'path', name, decodeURIComponent(text)),
    ),
    ...problemsOfQuery(operation, new URLSearchParams(request.target.split('?')[1])),
    ...(request.body === undefined || request.body === '' ? [] : problemsOfBody(operation, request.body)),
  ];
}

function problemsOfQuery(operation: PlacedOperation, query: URLSearchParams): string[] {
  const missing = operation.parameters.filter(
    ({ in: place, name, required }) => place === 'query' && required === true && !query.has(name),
  );
  return [
    ...missing.map(({ name }) => `${name} is missing`),
    ...[...query].flatMap(([key, text]) => {
      const [, name, inner] = /^(\w+)\[(\w+)\]$/.exec(key) ?? [];
      return name !== undefined && inner !== undefined
        ? problemsOfParameter(operation, 'query', name, { [inner]: text })
        : problemsOfParameter(operation, 'query', key, text);
    }),
  ];
}

function problemsOfParameter(
  operation: PlacedOperation,
  place: 'path' | 'query',
  name: string,
  value: string | object,
): string[] {
  const parameter = operation.parameters.find((each) => each.in === place && each.name === name);
  if (!parameter) return [`${operation.operationId} has no ${place} parameter ${name}`];
  const found = readings(value).map((reading) => problemsAt(schemaPointer(operation, parameter), reading));
  return found.some((problems) => problems.length === 0)
    ? []
    : (found[0] ?? []).map((text) => `${name}: ${text}`);
}

/** Returns the values that a text can represent: itself, a number or a boolean. */
function readings(value: string | object): unknown[] {
  if (typeof value !== 'string') return [value];
  if (/^-?\d+$/.test(value)) return [value, Number(value)];
  return value === 'true' || value === 'false' ? [value, value === 'true'] : [value];
}

/** Returns the pointer of a parameter's schema in the operation, its path or the shared parameters. */
function schemaPointer(operation: PlacedOperation, parameter: Parameter): string {
  const item = operation.pointer.slice(0, operation.pointer.lastIndexOf('/'));
  for (const owner of [operation.pointer, item]) {
    const list = (lookUp(bundle, `${owner}/parameters`) ?? []) as (Parameter | Reference)[];
    const index = list.findIndex((each) => follow<Parameter>(bundle, each) === parameter);
    const found = list[index];
    if (found) return `${isReference(found) ? found.$ref.slice(1) : `${owner}/parameters/${index}`}/schema`;
  }
  throw new Error(`${operation.operationId} has no parameter ${parameter.name}`);
}

const pathOf = (target: string): string => target.split('?')[0] ?? '';

const pattern = ({ path }: PlacedOperation): RegExp =>
  new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
