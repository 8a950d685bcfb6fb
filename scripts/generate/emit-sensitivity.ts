import {
  type Description,
  follow,
  type Header,
  jsonSchemaOf,
  operationsOf,
  type PlacedOperation,
  sensitivityOf,
  type SensitivityTree,
  sensitivityTree,
} from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';

/** The parts of a value that may be shown: a value, personal data (`personal`), the fields of an object, or the parts in a named schema. */
type Shown = true | string | { [field: string]: Shown };

/**
 * Emits what may be shown of requests and responses: values, parameters and headers that are not sensitive. What it does not list
 * stays hidden.
 */
export function emitSensitivity(description: Description): string {
  const operations = operationsOf(description);
  const compact = compactBy(description);
  const rows = operations.map((placed) => {
    const parts = JSON.stringify(partsOf(description, placed, compact.shown));
    return `  ${placed.operationId}: ${parts},`;
  });
  const schemas = Object.entries(compact.schemas()).map(
    ([name, fields]) => `  ${name}: ${JSON.stringify(fields)},`,
  );
  return `${checkedBanner}
import type { OperationId } from './operations.gen.ts';

/**
 * The parts of a value that may be shown: a value without fields, a value that is personal data (\`personal\`), the fields of an object, or
 * the parts in a named schema.
 */
export type Shown = true | string | ShownFields;

/** The fields of an object that may be shown. Of a map, \`*\` stands for the values, and \`*name\` says that the keys may be shown. */
export interface ShownFields {
  readonly [field: string]: Shown;
}

/** The values of requests and responses of an operation that may be shown. */
export interface ShownParts {
  /** Path parameters. */
  readonly path?: readonly string[];
  /** Query parameters. */
  readonly query?: readonly string[];
  /** Path parameters that are personal data. */
  readonly personalPath?: readonly string[];
  /** Query parameters that are personal data. */
  readonly personalQuery?: readonly string[];
  /** Request body, JSON or a form. */
  readonly body?: Shown;
  /** JSON bodies of responses by status; \`default\` for the others. */
  readonly responses?: Readonly<Record<string, Shown>>;
}

/** Request headers that may be shown, in lower case. */
export const shownRequestHeaders: readonly string[] = ${JSON.stringify(requestHeaders(description, operations))};

/** Response headers that may be shown, in lower case. */
export const shownResponseHeaders: readonly string[] = ${JSON.stringify(responseHeaders(description, operations))};

/** The fields of each schema that may be shown. */
export const shownSchemas: Readonly<Record<string, ShownFields>> = {
${schemas.join('\n')}
};

/** The values of each operation that may be shown. */
export const shownParts: Readonly<Record<OperationId, ShownParts>> = {
${rows.join('\n')}
};
`;
}

function partsOf(
  description: Description,
  { operation, parameters, responses }: PlacedOperation,
  shown: (tree: SensitivityTree) => Shown | undefined,
) {
  const names = (place: string, sensitivity: string): string[] =>
    parameters
      .filter((parameter) => parameter.in === place && sensitivityOf(description, parameter) === sensitivity)
      .map(({ name }) => name);
  const [path, query] = [names('path', 'none'), names('query', 'none')];
  const [personalPath, personalQuery] = [names('path', 'personal'), names('query', 'personal')];
  const [media] = Object.values(operation.requestBody?.content ?? {});
  const body = media && shown(sensitivityTree(description, media.schema));
  const bodies = Object.entries(responses).flatMap(([status, response]) => {
    const schema = jsonSchemaOf(response);
    const part = schema && shown(sensitivityTree(description, schema));
    return part === undefined ? [] : [[status, part] as const];
  });
  const usual = JSON.stringify(bodies.find(([status]) => status === 'default')?.[1]);
  const own = bodies.filter(([status, part]) => status === 'default' || JSON.stringify(part) !== usual);
  return {
    ...(path.length > 0 && { path }),
    ...(query.length > 0 && { query }),
    ...(personalPath.length > 0 && { personalPath }),
    ...(personalQuery.length > 0 && { personalQuery }),
    ...(body !== undefined && { body }),
    ...(own.length > 0 && { responses: Object.fromEntries(own) }),
  };
}

/** Characters of an object that is named after its schema, at least. */
const shortest = 48;

/** Writes trees so that objects which a schema describes are named after it. */
function compactBy(description: Description) {
  const names = new Map<string, string>();
  const used = new Map<string, Shown>();
  const named = (part: Shown, isOwn = false): Shown => {
    if (typeof part !== 'object') return part;
    const name = isOwn ? undefined : names.get(JSON.stringify(part));
    if (name !== undefined) {
      if (!used.has(name)) used.set(name, named(part, true));
      return name;
    }
    return Object.fromEntries(Object.entries(part).map(([field, within]) => [field, named(within)]));
  };
  for (const [name, schema] of Object.entries(description.components.schemas)) {
    const part = shownOf(sensitivityTree(description, schema));
    const key = JSON.stringify(part);
    // Short ones stand where they are used.
    if (typeof part === 'object' && key.length > shortest && !names.has(key)) names.set(key, name);
  }
  return {
    shown: (tree: SensitivityTree): Shown | undefined => {
      const part = shownOf(tree);
      return part === undefined ? undefined : named(part);
    },
    schemas: (): Record<string, Shown> =>
      Object.fromEntries([...used].toSorted(([left], [right]) => left.localeCompare(right))),
  };
}

function shownOf(tree: SensitivityTree): Shown | undefined {
  if (typeof tree !== 'object') return tree === 'none' ? true : tree === 'personal' ? 'personal' : undefined;
  const fields = Object.entries(tree).flatMap(([name, within]): [string, Shown][] => {
    const part = shownOf(within);
    // A map stays one where nothing of it is shown: its keys are data.
    return part === undefined ? (name === '*' ? [['*', {}]] : []) : [[name, part]];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

const requestHeaders = (description: Description, operations: readonly PlacedOperation[]): string[] =>
  withoutSensitive(
    operations.flatMap(({ parameters }) =>
      parameters
        .filter((parameter) => parameter.in === 'header')
        .map((parameter) => [parameter.name, sensitivityOf(description, parameter)] as const),
    ),
  );

const responseHeaders = (description: Description, operations: readonly PlacedOperation[]): string[] =>
  withoutSensitive(
    operations.flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ headers = {} }) =>
        Object.entries(headers).map(
          ([name, header]) =>
            [name, sensitivityOf(description, follow<Header>(description, header))] as const,
        ),
      ),
    ),
  );

/** The names of headers that are not sensitive wherever they are described. */
function withoutSensitive(headers: readonly (readonly [name: string, sensitivity: string])[]): string[] {
  const lower = headers.map(([name, sensitivity]) => [name.toLowerCase(), sensitivity] as const);
  const sensitive = new Set(lower.flatMap(([name, sensitivity]) => (sensitivity === 'none' ? [] : [name])));
  return [...new Set(lower.map(([name]) => name))].filter((name) => !sensitive.has(name)).toSorted();
}
