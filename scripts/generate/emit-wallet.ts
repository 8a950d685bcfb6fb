import { type Description, operationsOf, type PlacedOperation, schemaOf } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { callExample } from './call-example.ts';
import { documentation } from './documentation.ts';
import { dataType, namesIn, permitted, scopedTypeNames } from './emit-scoped-types.ts';
import { callType, paginationOf } from './emit-pagination.ts';
import { pascal } from './names.ts';

/**
 * Emits the `Wallet` interface, one documented method per operation with flat parameters, and the table that tells the runtime where
 * each parameter goes.
 */
export function emitWallet(description: Description): string {
  const operations = operationsOf(description).map((placed) => ({
    ...placed,
    parts: partsOf(description, placed),
  }));
  const parameters = operations.map(parametersType).filter(Boolean).join('\n');
  const methods = operations.map((each) => method(description, each)).join('\n');
  const types = operations.flatMap(({ operation }) => {
    const name = pascal(operation.operationId);
    return [`${name}Data`, `${name}Response`, `${name}Responses`];
  });
  const used = (names: readonly string[]) => namesIn(parameters + methods, names).map((name) => `  ${name},`);
  return `${checkedBanner}
${methods.includes('ListCall<') ? "import type { ListCall } from '../calls/list-call.ts';\n" : ''}import type { WalletCall } from '../calls/wallet-call.ts';
import type { RequestOptions } from '../request-options.ts';
import type { Granted } from '../scopes/granted.ts';
import type { Permitted } from '../scopes/missing-scope.ts';
import type {
${used(scopedTypeNames(description)).join('\n')}
} from './scoped-types.gen.ts';
import type { Scope } from './scopes.gen.ts';
import type {
${used(types).join('\n')}
} from './types.gen.ts';

${parameters}
/**
 * The Wallet API, one method per operation. Each resolves with the answer's body or throws a \`WalletError\`.
 *
 * @typeParam S - The scopes that people grant, which narrow what answers hold and which methods can be called. Nothing is
 * narrowed where they are not known.
 */
export interface Wallet<S extends Scope = Scope> {
  /**
   * The scopes, in the type alone: a wallet of more scopes fits where one of fewer is asked for, and no other way round.
   *
   * @internal
   */
  readonly '~scopes'?: { readonly [Name in S as Granted<Name>]: true };
${methods}
}

/** Name of an operation, which is that of its method. */
export type OperationId = Exclude<keyof Wallet, '~scopes'>;

/** Where the flat parameters of each operation go: into the path, the query, or the body as its fields or as a whole. */
export const parameterPlaces: Readonly<Record<OperationId, ParameterPlaces>> = {
${operations.map(({ operation, parts }) => `  ${operation.operationId}: ${JSON.stringify(placesOf(parts))},`).join('\n')}
};

/** Where the parameters of one operation go. */
export interface ParameterPlaces {
  readonly path?: readonly string[];
  readonly query?: readonly string[];
  readonly body?: 'fields' | 'whole';
}
`;
}

interface Parts {
  path: string[];
  query: string[];
  body?: 'fields' | 'whole';
  /** Whether the body names fields of its own; one that does not adds no parameters. */
  named: boolean;
}

function partsOf(description: Description, { operation, parameters }: PlacedOperation): Parts {
  const names = (place: string) =>
    parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
  const parts: Parts = { path: names('path'), query: names('query'), named: false };
  const body = Object.values(operation.requestBody?.content ?? {})[0];
  if (body) {
    parts.body = hasFields(description, body.schema) ? 'fields' : 'whole';
    parts.named = namesFields(description, body.schema);
  }
  return parts;
}

/** What the table says of an operation: no more than there is. */
const placesOf = ({ path, query, body }: Parts) => ({
  ...(path.length > 0 && { path }),
  ...(query.length > 0 && { query }),
  ...(body && { body }),
});

function hasFields(description: Description, reference: { $ref?: string }): boolean {
  const schema = schemaOf(description, reference);
  return schema.type === 'object' || Boolean(schema.oneOf?.every((arm) => hasFields(description, arm)));
}

function namesFields(description: Description, reference: { $ref?: string }): boolean {
  const schema = schemaOf(description, reference);
  return Boolean(schema.oneOf ?? schema.anyOf) || Object.keys(schema.properties ?? {}).length > 0;
}

type WithParts = PlacedOperation & { parts: Parts };

function parametersType({ operation, parts }: WithParts): string {
  const name = pascal(operation.operationId);
  const types = [
    ...(parts.path.length > 0 ? [`${name}Data['path']`] : []),
    ...(parts.query.length > 0 ? [`NonNullable<${name}Data['query']>`] : []),
    ...(parts.body === 'fields' && parts.named ? [`NonNullable<${name}Data['body']>`] : []),
    ...(parts.body === 'whole' ? [`{ body: NonNullable<${name}Data['body']> }`] : []),
  ];
  if (types.length === 0) return '';
  return `/** Parameters of \`${operation.operationId}\`. */
export type ${name}Parameters = ${types.join(' & ')};
`;
}

function method(description: Description, placed: WithParts): string {
  const { operation, parameters, parts } = placed;
  const name = pascal(operation.operationId);
  const none = parts.path.length + parts.query.length === 0 && !parts.named && parts.body !== 'whole';
  const needed =
    parts.path.length > 0 || operation.requestBody?.required || parameters.some((each) => each.required);
  const type = none ? 'Record<never, never>' : `${name}Parameters`;
  const answer = callType(description, placed, dataType(description, placed, name));
  const isList = paginationOf(description, placed) !== undefined;
  const example = callExample(description, placed, isList);
  return `${documentation(placed, isList, example)}
  ${operation.operationId}(${permitted(operation, type, needed)}): ${answer};`;
}
