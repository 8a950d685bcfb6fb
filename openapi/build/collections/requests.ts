import {
  type Content,
  credentialsOf,
  type Description,
  examplesOf,
  operationsOf,
  type Parameter,
  type PlacedOperation,
} from '../../read/index.ts';

/** A request of a collection. */
export interface CollectionRequest {
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly method: string;
  /** Path with variables in double braces, and the query. */
  readonly target: string;
  /** Text of the body, and its media type; missing when there is none, or it is a file. */
  readonly body?: { readonly text: string; readonly mediaType: string };
  readonly credentials: 'any' | 'client' | 'none';
}

/** Requests of a collection, and the variables that their paths contain. */
export interface Requests {
  readonly requests: readonly CollectionRequest[];
  readonly variables: Readonly<Record<string, string>>;
}

/** Returns one request for each operation of the description, with the values of its examples. */
export function requestsOf(description: Description): Requests {
  const variables = new Map<string, string>();
  const requests = operationsOf(description).map((placed): CollectionRequest => {
    const { operationId, operation, method, path, parameters } = placed;
    for (const parameter of parameters) {
      if (parameter.in === 'path')
        variables.set(parameter.name, variables.get(parameter.name) ?? pathValue(parameter));
    }
    const search = new URLSearchParams(
      parameters
        .filter((parameter) => parameter.in === 'query' && parameter.required)
        .map((parameter) => [parameter.name, String(exampleOf(parameter))]),
    ).toString();
    const body = bodyOf(description, placed);
    return {
      operationId,
      tag: operation.tags?.[0] ?? 'Other',
      summary: operation.summary ?? operationId,
      method,
      target: `${path.replaceAll('{', '{{').replaceAll('}', '}}')}${search && '?'}${search}`,
      ...(body && { body }),
      credentials: credentialsOf(operation),
    };
  });
  return { requests, variables: Object.fromEntries(variables) };
}

const exampleOf = ({ example, schema }: Parameter): unknown => example ?? schema.enum?.[0] ?? 1;

/** Value of a variable for a path parameter: the user's own where `me` is permitted. */
function pathValue(parameter: Parameter): string {
  const isMe =
    JSON.stringify(parameter.schema).includes('"me"') || ['userId', 'walletId'].includes(parameter.name);
  return isMe ? 'me' : encodeURIComponent(String(exampleOf(parameter)));
}

function bodyOf(description: Description, { operation }: PlacedOperation): CollectionRequest['body'] {
  const content = operation.requestBody?.content;
  const [mediaType] = Object.keys(content ?? {});
  if (!content || mediaType === undefined) return undefined;
  const values = examplesOf(description, { [mediaType]: content[mediaType] ?? {} } as Content).map(
    ({ value }) => value as Readonly<Record<string, unknown>>,
  );
  // The sandbox knows the user of this one.
  const value = values.find((each) => each['grant_type'] === 'password') ?? values[0];
  if (value === undefined) return undefined;
  if (mediaType === 'application/json') return { text: JSON.stringify(value, null, 2), mediaType };
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    Array.isArray(field) ? field.join(' ') : String(field),
  ]);
  return { text: new URLSearchParams(fields).toString(), mediaType };
}
