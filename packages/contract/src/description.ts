import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** An operation as it stands in the bundle, as far as the referee reads it. */
export interface DescribedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Whether the description asks for a signature. */
  readonly signed: boolean;
  /** Whether a token can sign, and not the client alone. */
  readonly takesToken: boolean;
  /** The declared statuses, with `default` left out. */
  readonly statuses: readonly string[];
  /** Status of success. */
  readonly success: number;
  /** The first example of the successful answer. */
  readonly example: unknown;
}

interface Example {
  $ref?: string;
  value?: unknown;
}

interface Operation {
  operationId: string;
  security?: readonly Record<string, readonly string[]>[];
  responses: Record<string, { content?: Record<string, { examples?: Record<string, Example> }> }>;
}

/** The bundled description, as it was published. */
export interface Bundle {
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: {
    readonly examples: Record<string, { value: unknown }>;
    readonly securitySchemes: {
      readonly OAuth2: { readonly flows: { readonly authorizationCode: { readonly scopes: object } } };
    };
  };
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Reads the bundle, with the SHA-256 that generated code carries. */
export async function readBundle(): Promise<{ bundle: Bundle; hash: string }> {
  const text = await readDist('openapi.json');
  return { bundle: JSON.parse(text) as Bundle, hash: createHash('sha256').update(text).digest('hex') };
}

/** Reads the view of the description that Prism and other tools understand. */
export const readToolsView = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await readDist('openapi.tools.json')) as Record<string, unknown>;

/** Every operation of the description, in its order. */
export function operationsOf(bundle: Bundle): DescribedOperation[] {
  return Object.entries(bundle.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      if (!operation) return [];
      const { security = [] } = operation;
      const statuses = Object.keys(operation.responses).filter((status) => status !== 'default');
      const success = statuses.find((status) => status.startsWith('2')) ?? '200';
      return [
        {
          operationId: operation.operationId,
          method: method.toUpperCase(),
          path,
          signed: security.some((requirement) => 'Mac' in requirement),
          takesToken: security.some((requirement) => 'OAuth2' in requirement),
          statuses,
          success: Number(success),
          example: exampleOf(bundle, operation, success),
        },
      ];
    }),
  );
}

/** The scopes that a token can have; their `_offline` twins need consent. */
export const scopesOf = ({ components }: Bundle): string[] =>
  Object.keys(components.securitySchemes.OAuth2.flows.authorizationCode.scopes).filter(
    (scope) => !scope.endsWith('_offline'),
  );

function exampleOf(bundle: Bundle, operation: Operation, status: string): unknown {
  const [example] = Object.values(operation.responses[status]?.content?.['application/json']?.examples ?? {});
  if (!example?.$ref) return example?.value;
  return bundle.components.examples[example.$ref.slice(example.$ref.lastIndexOf('/') + 1)]?.value;
}

async function readDist(name: string): Promise<string> {
  return readFile(new URL(`../../../openapi/dist/${name}`, import.meta.url), 'utf8').catch(
    (cause: unknown) => {
      throw new Error(`openapi/dist/${name} is missing. Run: pnpm generate`, { cause });
    },
  );
}
