import {
  credentialsOf,
  type Description,
  follow,
  nameOf,
  operationsOf,
  type PlacedOperation,
  resolve,
  type Response,
  type Schema,
  successesOf,
  tokenScopesOf,
} from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';

/** Emits the read-only operations with the forms of their responses, with which `litas verify` compares those of a server. */
export function emitCheckedOperations(description: Description): string {
  const shapes = new Map<string, string>();
  const rows = operationsOf(description)
    .filter(({ method }) => method === 'GET')
    .map((placed) => rowOf(description, placed, shapes));
  return `${checkedBanner}

/** The form of a value: the part of its JSON schema that tells which fields and texts are described. */
export interface Shape {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  /** The form of other fields, as those of a map. */
  readonly others?: Shape;
}

/** A read-only operation. */
export interface CheckedOperation {
  readonly operationId: string;
  /** Credentials that sign: those of a token or the client, only the client's, or none. */
  readonly credentials: 'any' | 'client' | 'none';
  /** Alternatives of scopes. A token needs all scopes of one of them. */
  readonly scopes: readonly (readonly string[])[];
  /** Names of the required parameters. */
  readonly required: readonly string[];
  /** Groups of parameters of which a request needs one. */
  readonly groups: readonly (readonly string[])[];
  /** Status of success. */
  readonly success: number;
  /** Forms of the JSON bodies by declared status; \`null\` for a response without a body. */
  readonly responses: Readonly<Record<string, Shape | null>>;
}

/** Scopes that a token can have, without \`_offline\` scopes. */
export const tokenScopes: readonly string[] = ${JSON.stringify(tokenScopesOf(description))};

/** Error codes that are known. */
export const errorCodes: readonly string[] = ${JSON.stringify(errorCodesOf(description))};

/** Fields whose value is a time in Unix seconds. */
export const timeFields: readonly string[] = ${JSON.stringify(timeFieldsOf(description))};

${[...shapes].map(([name, text]) => `const ${name}: Shape = ${text};`).join('\n')}

/** All read-only operations, in the order of the description. */
export const checkedOperations: readonly CheckedOperation[] = [
${rows.map((row) => `  ${row},`).join('\n')}
];
`;
}

function errorCodesOf(description: Description): readonly unknown[] {
  const codes = description.components.schemas['ErrorCode']?.anyOf?.find((arm) => arm.enum)?.enum;
  if (!codes) throw new Error('The schema ErrorCode has no known values.');
  return codes;
}

/** Returns the names that have a time in Unix seconds in every schema. */
function timeFieldsOf({ components }: Description): readonly string[] {
  const fields = Object.values(components.schemas).flatMap(({ properties = {} }) =>
    Object.entries(properties).map(([name, { $ref = '' }]) => ({
      name,
      isTime: $ref.endsWith('/UnixSeconds'),
    })),
  );
  const others = new Set(fields.filter(({ isTime }) => !isTime).map(({ name }) => name));
  return [...new Set(fields.filter(({ isTime }) => isTime).map(({ name }) => name))].filter(
    (name) => !others.has(name),
  );
}

function rowOf(description: Description, placed: PlacedOperation, shapes: Map<string, string>): string {
  const { operationId, operation, parameters, responses } = placed;
  const fields = {
    operationId,
    credentials: credentialsOf(operation),
    scopes: (operation.security ?? []).flatMap(({ OAuth2 }) => (OAuth2 ? [OAuth2] : [])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    groups: [operation['x-exactly-one-of'], operation['x-at-least-one-of']].filter((names) => names),
    success: Number(successesOf(placed)[0]?.status),
  };
  const bodies = Object.entries(responses)
    .filter(([status]) => status !== 'default')
    .map(([status, response]) => {
      const { content } = follow<Response>(description, response);
      const schema = content?.['application/json']?.schema;
      return `${JSON.stringify(status)}: ${schema ? shapeOf(description, schema, shapes) : 'null'}`;
    });
  return `{ ${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ')}, responses: { ${bodies.join(', ')} } }`;
}

/** Returns the code of a form. The form of a shared schema is a constant, which is added to the others after those that it uses. */
function shapeOf(description: Description, schema: Schema, shapes: Map<string, string>): string {
  const { $ref, ...beside } = schema;
  if ($ref !== undefined) {
    const name = `shape${nameOf($ref)}`;
    if (!shapes.has(name)) {
      const text = shapeOf(description, resolve<Schema>(description, $ref), shapes);
      shapes.set(name, text);
    }
    const own = partsOf(description, beside, shapes);
    return own.length === 0 ? name : `{ ...${name}, ${own.join(', ')} }`;
  }
  return `{ ${partsOf(description, schema, shapes).join(', ')} }`;
}

function partsOf(description: Description, schema: Schema, shapes: Map<string, string>): string[] {
  const inner = (part: Schema): string => shapeOf(description, part, shapes);
  const { type, enum: values, anyOf, oneOf, items, properties, additionalProperties } = schema;
  const others = additionalProperties === true ? {} : additionalProperties || undefined;
  return [
    ...(type === undefined ? [] : [`type: '${type}'`]),
    ...(values ? [`enum: ${JSON.stringify(values)}`] : []),
    ...(anyOf ? [`anyOf: [${anyOf.map(inner).join(', ')}]`] : []),
    ...(oneOf ? [`oneOf: [${oneOf.map(inner).join(', ')}]`] : []),
    ...(items ? [`items: ${inner(items)}`] : []),
    ...(properties
      ? [
          `properties: { ${Object.entries(properties)
            .map(([name, part]) => `${JSON.stringify(name)}: ${inner(part)}`)
            .join(', ')} }`,
        ]
      : []),
    ...(others ? [`others: ${inner(others)}`] : []),
  ];
}
