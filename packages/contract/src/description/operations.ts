import {
  credentialsOf,
  dereference,
  type Description,
  type Example,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  requiredScopesOf,
  type Schema,
  type SecurityRequirement,
  type StatusResponse,
  successesOf,
} from '@litas/openapi/read';

/** An operation of the description, without references. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly security: readonly SecurityRequirement[];
  /** Whether it needs a signature. */
  readonly signed: boolean;
  /** Whether the credentials of a token can sign it. */
  readonly takesToken: boolean;
  /** Scopes of which a token needs one; empty when any token will do. */
  readonly scopes: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Groups of query parameters of which a request has exactly one, at least one, or at most one. */
  readonly groups: readonly ParameterGroup[];
  /** Request bodies by media type. */
  readonly bodies: Readonly<Record<string, Body>>;
  /** Responses by declared status, without `default`. */
  readonly responses: Readonly<Record<string, DescribedResponse>>;
  /** Status of success. */
  readonly success: number;
}

/** A rule about several query parameters. */
export interface ParameterGroup {
  readonly count: (typeof counts)[number];
  readonly names: readonly string[];
}

/** A request body of one media type, with its examples by name. */
export interface Body {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Example>>;
}

/** A response of one status. */
export interface DescribedResponse {
  /** Schema of its body. @default no body */
  readonly schema: Schema | undefined;
  /** Values of its examples. */
  readonly examples: readonly unknown[];
}

const counts = ['exactly-one', 'at-least-one', 'at-most-one'] as const;

/** Returns every operation of a description, in the order of the description. */
export const describedOperations = (description: Description): DescribedOperation[] =>
  operationsOf(description).map((placed) => described(description, placed));

function described(description: Description, placed: PlacedOperation): DescribedOperation {
  const { operationId, method, path, operation, parameters, responses } = placed;
  const credentials = credentialsOf(operation);
  const declared = Object.entries(responses).filter(([status]) => status !== 'default');
  const [success] = successesOf(placed);
  const bodies = operation.requestBody?.content ?? {};
  return {
    operationId,
    method,
    path,
    security: operation.security ?? [],
    signed: credentials !== 'none',
    takesToken: credentials === 'any',
    scopes: requiredScopesOf(operation),
    parameters: dereference<readonly Parameter[]>(description, parameters),
    groups: counts.flatMap((count) => {
      const names = operation[`x-${count}-of`];
      return names ? [{ count, names }] : [];
    }),
    bodies: dereference<Record<string, Body>>(description, bodies as Record<string, Body>),
    responses: Object.fromEntries(
      declared.map(([status, response]) => [status, responseOf(description, response)]),
    ),
    success: Number(success?.status),
  };
}

function responseOf(description: Description, { content }: StatusResponse['response']): DescribedResponse {
  const body = content?.['application/json'] as Body | undefined;
  const { schema, examples = {} } = dereference<Partial<Body>>(description, body ?? {});
  return { schema, examples: Object.values(examples).map(({ value }) => value) };
}
