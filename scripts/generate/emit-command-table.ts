import {
  credentialsOf,
  type Description,
  leavesOf,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  requiredScopesOf,
  type Schema,
  schemaOf,
  sensitivityTree,
} from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { commandExample } from './command-example.ts';
import { paginationOf } from './pagination.ts';
import { bodyOf } from './request-body.ts';

/** Emits the table of operations from which the command `litas call` makes its options and its help. */
export const emitCommandTable = (description: Description): string => `${checkedBanner}

/** Form of the value of a parameter on the command line. An id is an integer or a word, such as \`me\`. */
export type ParameterForm = 'id' | 'integer' | 'number' | 'boolean' | 'text' | 'list' | 'json';

/** A parameter of an operation. */
export interface CommandParameter {
  /** Name in the API and in the client. */
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'body';
  readonly form: ParameterForm;
  readonly required?: true;
  /** Set for a value that must not be on a command line. */
  readonly secret?: true;
  /** The only values, or the known ones. */
  readonly values?: readonly string[];
  /** One line. */
  readonly help?: string;
}

/** An operation. */
export interface CommandOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** Credentials that sign: those of a token or the client, only the client's, or none. */
  readonly credentials: 'any' | 'client' | 'none';
  /** Scopes of which a token needs one. */
  readonly scopes?: readonly string[];
  readonly parameters: readonly CommandParameter[];
  /** Groups of parameters of which a request has exactly one, at least one, or at most one. */
  readonly groups?: readonly (readonly [count: string, names: readonly string[]])[];
  /** Whether the fields of the body are parameters, or the body is a file. */
  readonly body?: 'fields' | 'file';
  /** Media types of a file. */
  readonly types?: readonly string[];
  /** Whether the data is a list in pages. */
  readonly pages?: true;
  /** Options of an example. */
  readonly example: string;
}

/** All operations, in the order of the description. */
export const operations: readonly CommandOperation[] = [
${operationsOf(description)
  .map((placed) => `  ${JSON.stringify(rowOf(description, placed))},`)
  .join('\n')}
];
`;

function rowOf(description: Description, placed: PlacedOperation) {
  const { operation, operationId: id, method, path } = placed;
  const body = bodyOf(description, operation);
  const scopes = requiredScopesOf(operation);
  const groups = (['exactly-one', 'at-least-one', 'at-most-one'] as const).flatMap((count) => {
    const names = operation[`x-${count}-of`];
    return names ? [[count.replaceAll('-', ' '), names] as const] : [];
  });
  const parameters = [
    ...placed.parameters.map((parameter) => parameterOf(description, parameter)),
    ...(body?.form === 'fields' ? fieldsOf(description, placed) : []),
  ];
  return {
    id,
    method,
    path,
    tag: operation.tags?.[0] ?? '',
    summary: operation.summary,
    ...(operation.description && {
      description: operation.description.trim().replaceAll(/(?<!\n)\n(?!\n)/g, ' '),
    }),
    credentials: credentialsOf(operation),
    ...(scopes.length > 0 && { scopes }),
    parameters,
    ...(groups.length > 0 && { groups }),
    ...(body && { body: body.form === 'fields' ? 'fields' : 'file' }),
    ...(body?.form === 'whole' && { types: Object.keys(operation.requestBody?.content ?? {}) }),
    ...(paginationOf(description, placed)?.style && { pages: true }),
    example: commandExample(
      description,
      placed,
      new Set(parameters.filter(isSecret).map(({ name }) => name)),
    ),
  };
}

const isSecret = ({ secret }: { secret?: true }): boolean => secret === true;

function parameterOf(description: Description, parameter: Parameter) {
  const { name, schema, required, description: text, 'x-sensitive': around } = parameter;
  return {
    name,
    in: parameter.in,
    ...valueOf(description, schema, around),
    ...(required && { required: true as const }),
    ...helpOf(text ?? schemaOf(description, schema).description),
  };
}

/** The fields of a body. Of a body with several forms, a field is required if every form requires it. */
function fieldsOf(description: Description, { operation }: PlacedOperation) {
  const [content] = Object.values(operation.requestBody?.content ?? {});
  if (!content) return [];
  const whole = schemaOf(description, content.schema);
  const forms = (whole.oneOf ?? [whole]).map((form) => schemaOf(description, form));
  const names = new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)));
  return [...names].map((name) => {
    const within = forms.flatMap(({ properties = {} }) => properties[name] ?? []);
    const [first = {}] = within;
    const values = within.flatMap((schema) => valuesOf(description, schema));
    const isRequired = forms.every(({ required = [] }) => required.includes(name));
    return {
      name,
      in: 'body' as const,
      ...valueOf(description, first, whole['x-sensitive']),
      ...(values.length > 0 && { values: [...new Set(values)] }),
      ...(isRequired && { required: true as const }),
      ...helpOf(schemaOf(description, first).description),
    };
  });
}

function valueOf(description: Description, reference: Schema, around: Parameter['x-sensitive']) {
  const values = valuesOf(description, reference);
  const leaves = leavesOf(sensitivityTree(description, reference, around));
  return {
    form: formOf(description, reference),
    ...(values.length > 0 && { values }),
    // What has no mark counts as secret.
    ...(leaves.some(({ sensitivity = 'secret' }) => sensitivity === 'secret') && { secret: true as const }),
  };
}

function formOf(description: Description, reference: Schema): string {
  const schema = schemaOf(description, reference);
  if (schema['x-scope-list']) return 'list';
  const arms = (schema.anyOf ?? []).map((arm) => schemaOf(description, arm));
  if (arms.some(({ type }) => type === 'integer')) return 'id';
  switch (schema.type) {
    case 'integer':
    case 'number':
    case 'boolean':
      return schema.type;
    case 'array': {
      const items = schema.items && schemaOf(description, schema.items);
      return items?.type === 'object' ? 'json' : 'list';
    }
    case 'object':
      return 'json';
    default:
      return 'text';
  }
}

/** The values of an enum, a constant, or an open enum. */
function valuesOf(description: Description, reference: Schema): readonly string[] {
  const schema = schemaOf(description, reference);
  if (schema.items) return valuesOf(description, schema.items);
  const arms = [schema, ...(schema.anyOf ?? []).map((arm) => schemaOf(description, arm))];
  return arms.flatMap((arm) => arm.enum ?? (typeof arm.const === 'string' ? [arm.const] : []));
}

/** The first sentence of a text. */
function helpOf(text: string | undefined): { help?: string } {
  const line = text?.trim().replaceAll(/\s+/g, ' ');
  return line ? { help: /^.+?\.(?= [A-Z`]|$)/.exec(line)?.[0] ?? line } : {};
}
