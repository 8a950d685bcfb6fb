import type { Bundle } from './read.ts';
import { dereference, type Schema } from './schema.ts';

/** An operation as it stands in the bundle, without references, as far as the referee reads it. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Whether the description asks for a signature. */
  readonly signed: boolean;
  /** Whether a token can sign, and not the client alone. */
  readonly takesToken: boolean;
  /** Scopes, one of which a token needs; none where any token will do. */
  readonly scopes: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Query parameters that a request has one of, or one at least, or one at the most. */
  readonly groups: readonly ParameterGroup[];
  /** Request bodies by media type. */
  readonly bodies: Readonly<Record<string, Body>>;
  /** Answers by declared status, with `default` left out. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Status of success. */
  readonly success: number;
}

/** A parameter of an operation or of its path. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

/** What the description says of some query parameters together. */
export interface ParameterGroup {
  readonly count: (typeof counts)[number];
  readonly names: readonly string[];
}

/** A request body of one media type, with its examples by name. */
export interface Body {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

/** An answer of one status. */
export interface Answer {
  /** Schema of its body; none when it has no body. */
  readonly schema: Schema | undefined;
  /** Values of its examples. */
  readonly examples: readonly unknown[];
}

interface Operation {
  operationId: string;
  security?: readonly Record<string, readonly string[]>[];
  parameters?: readonly Parameter[];
  requestBody?: { content: Record<string, Body> };
  responses: Record<string, { content?: Record<string, Body> }>;
  [extension: `x-${string}`]: unknown;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;
const counts = ['exactly-one', 'at-least-one', 'at-most-one'] as const;

/** Every operation of the description, in its order. */
export function operationsOf(bundle: Bundle): DescribedOperation[] {
  return Object.entries(bundle.paths).flatMap(([path, item]) =>
    methods.flatMap((method) =>
      item[method] ? [describe(bundle, path, method, item['parameters'], item[method])] : [],
    ),
  );
}

function describe(
  bundle: Bundle,
  path: string,
  method: string,
  shared: unknown,
  node: unknown,
): DescribedOperation {
  const operation = dereference(bundle, node) as Operation;
  const { operationId, security = [], parameters = [], requestBody, responses } = operation;
  const answers = Object.entries(responses).filter(([status]) => status !== 'default');
  const success = answers.find(([status]) => status.startsWith('2'))?.[0];
  return {
    operationId,
    method: method.toUpperCase(),
    path,
    signed: security.some((requirement) => 'Mac' in requirement),
    takesToken: security.some((requirement) => 'OAuth2' in requirement),
    scopes: security.flatMap(({ OAuth2 = [] }) => OAuth2),
    parameters: [...((dereference(bundle, shared) as Parameter[] | undefined) ?? []), ...parameters],
    groups: counts.flatMap((count) => {
      const names = operation[`x-${count}-of`] as readonly string[] | undefined;
      return names ? [{ count, names }] : [];
    }),
    bodies: requestBody?.content ?? {},
    answers: Object.fromEntries(
      answers.map(([status, { content }]) => [status, answerOf(content?.['application/json'])]),
    ),
    success: Number(success),
  };
}

const answerOf = (body: Body | undefined): Answer => ({
  schema: body?.schema,
  examples: Object.values(body?.examples ?? {}).map(({ value }) => value),
});
