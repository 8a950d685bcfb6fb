import {
  type Description,
  operationsOf,
  type PlacedOperation,
  type Schema,
  schemaOf,
} from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { pascal } from './names.ts';

/** Emits the table of the sandbox's own controls: where each is, what it takes, and what it responds with. */
export function emitControls(description: Description): string {
  const controls = operationsOf(description);
  const imports = controls
    .flatMap(({ operationId }) => [`${pascal(operationId)}Data`, `${pascal(operationId)}Response`])
    .toSorted();
  const lines = (line: (control: PlacedOperation) => string) => controls.map(line).join('\n');
  return `${checkedBanner}
import type {
${imports.map((name) => `  ${name},`).join('\n')}
} from './types.gen.ts';

/** Types of the input and the response of a control. */
export interface ControlTypes {
${lines(({ operationId, responses }) => `  readonly ${operationId}: { readonly data: ${pascal(operationId)}Data; readonly response: ${pascal(operationId)}Response; readonly content: '${contentOf(responses)}' };`)}
}

/** Name of a control. */
export type ControlId = keyof ControlTypes;

/** Method and path template of every control, from \`/__sandbox\` on. */
export const controlRoutes = {
${lines(({ operationId, method, path }) => `  ${operationId}: '${method} ${path}',`)}
} as const satisfies Readonly<Record<ControlId, string>>;

/** Types to which the text of a parameter is converted. A text that cannot be converted stays text, and the validator rejects it. */
export type ControlParameterType = 'string' | 'integer' | 'number' | 'boolean';

/**
 * Who may call a control of a sandbox for teams: everyone, a team that may use the world, a team, the administrator, or the last two.
 */
export type ControlAccess = 'everyone' | 'world' | 'team' | 'admin' | 'team or admin';

/** Properties of a control that the sandbox needs. */
export interface ControlDetails {
  readonly summary: string;
  /** Status of success. */
  readonly status: number;
  /** Content of the response: JSON, bytes of another media type, or nothing. */
  readonly content: 'json' | 'other' | 'none';
  /** Path parameters and the type that each is read as. */
  readonly path: Readonly<Record<string, ControlParameterType>>;
  /** Query parameters and the type that each is read as. */
  readonly query: Readonly<Record<string, ControlParameterType>>;
  /** Whether it takes a body. */
  readonly body: boolean;
  readonly access: ControlAccess;
}

/** Every control of the description. */
export const controlDetails: Readonly<Record<ControlId, ControlDetails>> = ${JSON.stringify(
    Object.fromEntries(controls.map((control) => [control.operationId, detailsOf(description, control)])),
    null,
    2,
  )};
`;
}

function detailsOf(description: Description, { operation, parameters, responses }: PlacedOperation) {
  const typesOf = (place: string) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, schema }) => [name, typeOf(description, schema)]),
    );
  return {
    summary: operation.summary,
    status: Number(successOf(responses)),
    content: contentOf(responses),
    path: typesOf('path'),
    query: typesOf('query'),
    body: operation.requestBody !== undefined,
    access: accessOf(operation.security ?? description.security ?? [], parameters),
  };
}

/** Who may call a control: the first of the schemes by which it can be called without `--team` is that of no token. */
function accessOf(
  security: NonNullable<Description['security']>,
  parameters: PlacedOperation['parameters'],
): string {
  const schemes = new Set(security.flatMap((requirement) => Object.keys(requirement)));
  if (schemes.size === 0) return 'everyone';
  if (schemes.has('admin')) return schemes.has('team') ? 'team or admin' : 'admin';
  return parameters.some(({ name }) => name === 'x-sandbox-world') ? 'world' : 'team';
}

const successOf = (responses: PlacedOperation['responses']): string =>
  Object.keys(responses).find((status) => status.startsWith('2')) ?? '';

function contentOf(responses: PlacedOperation['responses']): 'json' | 'other' | 'none' {
  const content = responses[successOf(responses)]?.content;
  return content === undefined ? 'none' : 'application/json' in content ? 'json' : 'other';
}

/** The type of a schema; of a union, the first that is not text. */
function typeOf(description: Description, reference: Schema): string {
  const schema = schemaOf(description, reference);
  const arms = (schema.anyOf ?? []).map((arm) => typeOf(description, arm));
  return schema.type ?? arms.find((type) => type !== 'string') ?? 'string';
}
